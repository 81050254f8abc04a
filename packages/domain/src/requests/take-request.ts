import type { Category, Way } from '../categories/category.ts';
import { dayIn, isDay, TIME_ZONE } from '../days/day.ts';
import { agree, type Decision, type Refusal } from '../decision.ts';
import type { LanguageTag, NetworkId, RequestId, SkillKey, WardCode } from '../ids.ts';
import type { Interpreting } from '../interpreting/interpreting.ts';
import { isKnownLanguage } from '../languages/languages.ts';
import type { NewRequest, OpenRequest } from './help-request.ts';
import { isPlaces } from './places.ts';
import type { Urgency } from './request-status.ts';

/** A need as it was told to us, with the ward its postcode lies in and the ward that deals with it, both null when nobody could place it. */
export type RequestDraft = {
  id: RequestId;
  networkId: NetworkId;
  category: Category;
  way: Way;
  skillKeys?: SkillKey[];
  preferredLanguage: LanguageTag;
  urgency: Urgency;
  neededBy: string | null;
  places?: number;
  placed: { wardCode: WardCode; handledByWard: WardCode } | null;
  /** False for a public form or a referral in, which a lead confirms first. */
  typedByLead: boolean;
  /** Under 18: a lead rings today, and it waits for nobody else. */
  youngPerson?: boolean;
  continues?: RequestId | null;
  /** Where an organisation asks for volunteers: the service whose place they come to. */
  askingServiceId?: string | null;
  /** Of a call in somebody's own language: how it is done, and for which request. */
  interpreting?: { how: Interpreting; of: RequestId };
};

/** What refuses a request that is taken. */
export const TAKE_REFUSALS = [
  'WAY_NOT_OFFERED',
  'LANGUAGE_UNKNOWN',
  'DATE_MALFORMED',
  'DATE_IN_THE_PAST',
  'PLACES_OUT_OF_RANGE',
] as const;
/** One of those refusals. */
export type TakeRefusal = (typeof TAKE_REFUSALS)[number];

/** Takes a request: OPEN at once when a lead typed it and it could be placed, otherwise NEW until a lead confirms or places it; a young person's is for today and stays NEW. */
export function takeRequest(draft: RequestDraft, now: Date): Decision<NewRequest | OpenRequest, TakeRefusal> {
  const refusals = mistakes(draft, now);
  if (refusals.length > 0) return { ok: false, refusals };
  const { id, networkId, category, way, preferredLanguage, neededBy, placed, youngPerson = false } = draft;
  const urgency: Urgency = youngPerson ? 'TODAY' : draft.urgency;
  const taken = {
    ...{ id, networkId, categoryKey: category.key, way, preferredLanguage, urgency, neededBy, takenAt: now, youngPerson },
    ...{ skillKeys: draft.skillKeys ?? [], places: draft.places ?? 1, continues: draft.continues ?? null },
    askingServiceId: draft.askingServiceId ?? null,
    ...{ interpreting: draft.interpreting?.how ?? null, interprets: draft.interpreting?.of ?? null },
    ...{ offers: [], assignments: [], followUps: [], endedAt: null, deliveredAt: null, duplicateOf: null },
  };
  if (!placed) return agree({ ...taken, wardCode: null, handledByWard: null, status: 'NEW' });
  const { wardCode, handledByWard } = placed;
  return agree({ ...taken, wardCode, handledByWard, status: draft.typedByLead && !youngPerson ? 'OPEN' : 'NEW' });
}

function mistakes(draft: RequestDraft, now: Date): Refusal<TakeRefusal>[] {
  const found: Refusal<TakeRefusal>[] = [];
  if (!draft.category.ways.includes(draft.way)) found.push({ code: 'WAY_NOT_OFFERED', field: 'way' });
  if (!isKnownLanguage(draft.preferredLanguage)) found.push({ code: 'LANGUAGE_UNKNOWN', field: 'preferredLanguage' });
  if (draft.neededBy !== null && !isDay(draft.neededBy)) found.push({ code: 'DATE_MALFORMED', field: 'neededBy' });
  else if (draft.neededBy !== null && draft.neededBy < dayIn(TIME_ZONE, now))
    found.push({ code: 'DATE_IN_THE_PAST', field: 'neededBy' });
  if (!isPlaces(draft.places ?? 1)) found.push({ code: 'PLACES_OUT_OF_RANGE', field: 'places' });
  return found;
}
