import {
  agree,
  type Category,
  type Consent,
  type ConsentOnRecord,
  codeWords,
  consentTo,
  type Decision,
  type LanguageTag,
  LONGEST,
  RequestId,
  type SkillKey,
  TAKE_REFUSALS,
  takeRequest as take,
  type Urgency,
  type WardCode,
  type Way,
} from '@wardwise/domain';
import { findOfferedCategory } from '../categories/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { newRandomId } from '../platform/ids.ts';
import { INPUT_REFUSALS, Reading } from '../platform/input.ts';
import { drawOne } from '../platform/seal/index.ts';
import { readSkills } from '../skills/index.ts';
import { type Placed, place } from '../wards/index.ts';
import { alertLeads } from './alert-leads.ts';
import { notePossibleDuplicates } from './possible-duplicates.store.ts';
import { saveDetails, type ToldDetails } from './request-details.store.ts';
import { routingOf } from './routing-of.ts';
import { addRequest, type Beside } from './save-request.store.ts';

/** What a need can be refused for, whoever tells it. */
export const TAKE_NEED_REFUSALS = [
  ...TAKE_REFUSALS,
  ...INPUT_REFUSALS,
  'CATEGORY_UNKNOWN',
  'CONSENT_MISSING',
  'SKILL_UNKNOWN',
  'POSTCODE_MALFORMED',
] as const;
export type TakeNeedRefusal = (typeof TAKE_NEED_REFUSALS)[number];

/** A need as it is told: by telephone or on the form. */
export type Need = {
  categoryKey: string;
  way: Way;
  skillKeys?: string[];
  postcode: string;
  note: string;
  preferredLanguage: string;
  safeContact: string;
  urgency: Urgency;
  neededBy?: string | null;
  places?: number;
  calledName: string;
  phone: string;
  email?: string | null;
  address?: string | null;
  onBehalf?: { asker: string; howTheyKnow: string } | null;
  consent?: Consent | null;
};

/** Who takes it and how it came; `language` is the one the code word may be in when it is also theirs, `lookedUp` the ward that somebody else's table names. */
export type Taking = Pick<Beside, 'cameBy' | 'takenBy'> & {
  typedByLead: boolean;
  youngPerson?: boolean;
  language: string;
  lookedUp: WardCode | null;
  /** Of one that an organisation brings: when the yes was given that it states. They are told at the first call where we have it from. */
  referredAt?: Date;
  /** Of somebody on a list that an organisation hands us: nobody's yes is claimed, so nothing is noted; they are told at the first call as well. */
  listed?: true;
};

/** What was kept; null where it is out of area, and then nothing was. */
export type Kept = { requestId: RequestId; reference: string; codeWord: string };

/** Reads, places, routes and keeps a need: sealed, or not taken at all when it is out of area. */
export async function takeNeed(tx: Tx, need: Need, taking: Taking): Promise<Decision<Kept | null, TakeNeedRefusal>> {
  const read = await readNeed(tx, need, taking);
  if (!read.ok) return read;
  const { placed, category, skillKeys, details, consent } = read.value;
  if (placed.placement.kind === 'OUT_OF_AREA') return agree(null);

  const { way, preferredLanguage, urgency } = need;
  const decision = take(
    {
      id: RequestId(newRandomId()),
      networkId: tx.networkId,
      ...{ category, way, skillKeys, urgency, neededBy: need.neededBy ?? null, places: need.places ?? 1 },
      preferredLanguage: preferredLanguage as LanguageTag,
      placed:
        placed.placement.kind === 'PLACED' && placed.routed
          ? { wardCode: placed.placement.wardCode, handledByWard: placed.routed.handledBy }
          : null,
      typedByLead: taking.typedByLead,
      youngPerson: taking.youngPerson ?? false,
    },
    tx.now,
  );
  if (!decision.ok) return decision;

  const { cameBy, takenBy } = taking;
  const reference = await addRequest(tx, decision.value, {
    ...routingOf(placed.routed),
    cameBy,
    takenBy,
    askedByAnother: details.onBehalf !== null || isBrought(taking),
    ...consent,
  });
  const codeWord = drawOne(codeWords(preferredLanguage === taking.language ? taking.language : 'en'));
  await saveDetails(tx, decision.value.id, { ...details, codeWord });
  if (isBrought(taking) && details.phone) await notePossibleDuplicates(tx, decision.value.id, details.phone);
  await alertLeads(tx, decision.value);
  return agree({ requestId: decision.value.id, reference, codeWord });
}

/** Whether an organisation brought them: they learn at the first call whom we have it from. */
const isBrought = ({ referredAt, listed }: Taking): boolean => listed === true || referredAt !== undefined;

type Read = {
  placed: Placed;
  category: Category;
  skillKeys: SkillKey[];
  details: Omit<ToldDetails, 'codeWord'>;
  consent: ConsentOnRecord | null;
};

async function readNeed(tx: Tx, need: Need, { lookedUp, referredAt, listed }: Taking): Promise<Decision<Read, TakeNeedRefusal>> {
  const reading = new Reading<'CATEGORY_UNKNOWN' | 'CONSENT_MISSING' | 'SKILL_UNKNOWN' | 'POSTCODE_MALFORMED'>();
  const { onBehalf } = need;
  const details = {
    calledName: reading.text('calledName', need.calledName, LONGEST.calledName),
    phone: reading.phone('phone', need.phone),
    email: need.email ?? null,
    address: reading.optionalText('address', need.address, LONGEST.address),
    // A list says of few people when it is safe to ring; it is asked at the first call, as what they need is.
    safeContact: listed
      ? (reading.optionalText('safeContact', need.safeContact, LONGEST.safeContact) ?? '')
      : reading.text('safeContact', need.safeContact, LONGEST.safeContact),
    note: listed ? '' : reading.text('note', need.note, LONGEST.note),
    onBehalf: onBehalf
      ? `${reading.text('onBehalf.asker', onBehalf.asker, LONGEST.asker)} (${reading.text('onBehalf.howTheyKnow', onBehalf.howTheyKnow, LONGEST.howTheyKnow)})`
      : null,
  };
  reading.day('neededBy', need.neededBy);
  const category = await findOfferedCategory(tx, need.categoryKey);
  if (!category) reading.refuse('CATEGORY_UNKNOWN', 'categoryKey');
  const skillKeys = await readSkills(tx, reading, 'skillKeys', need.skillKeys);
  const placed = await place(tx, need.postcode, need.way, lookedUp);
  if (!placed.ok) reading.refuse('POSTCODE_MALFORMED', 'postcode');
  const consent = listed ? agree(null) : consentTo(need.consent, referredAt ?? tx.now);
  if (!consent.ok) reading.refuse('CONSENT_MISSING', 'consent');
  if (!category || !placed.ok || !consent.ok || reading.refusals.length > 0) return { ok: false, refusals: reading.refusals };
  const { postcode } = placed.value.read;
  return agree({ placed: placed.value, category, skillKeys, details: { ...details, postcode }, consent: consent.value });
}
