import type { Category, Way } from '../categories/category.ts';
import { type ArrangementConsentWords, type Consent, type ConsentOnRecord, consentTo, WORDS_NOW } from '../consents/consent.ts';
import { addDays, dayIn, TIME_ZONE } from '../days/day.ts';
import { agree, type Decision, refuse } from '../decision.ts';
import type { HelpRequest } from '../requests/help-request.ts';
import { canRecur } from './can-recur.ts';
import { daysOf } from './days-of.ts';
import { LONGEST_BREAK, startOf } from './next-occurrence.ts';
import { RHYTHM_REFUSALS, rhythmOf, type WantedRhythm } from './rhythm.ts';
import { goesOn, type RunningArrangement, type StandingArrangement } from './standing-arrangement.ts';

/** What refuses help that recurs to be set up. */
export const SET_UP_ARRANGEMENT_REFUSALS = [
  'REQUEST_NOT_OPEN',
  'ARRANGEMENT_RUNNING',
  'WAY_NOT_OFFERED',
  ...RHYTHM_REFUSALS,
  'RHYTHM_HAS_NO_DAY',
  'CONSENT_MISSING',
] as const;
/** One of those refusals. */
export type SetUpArrangementRefusal = (typeof SET_UP_ARRANGEMENT_REFUSALS)[number];

/** What a lead says of it. */
export type WantedArrangement = {
  id: string;
  category: Category;
  way: Way;
  rhythm: WantedRhythm;
  consent?: Consent<ArrangementConsentWords> | null;
};
/** It stands, with the yes to it. */
export type ArrangementSetUp = { arrangement: RunningArrangement; consent: ConsentOnRecord<ArrangementConsentWords> };

/** Sets up help that recurs beside a request, whether or not a service is waited for: with the person's yes, until it is ended (product rule 6). */
export function setUpArrangement(
  request: HelpRequest & { arrangementId: string | null },
  others: readonly StandingArrangement[],
  { id, category, way, rhythm: wanted, consent }: WantedArrangement,
  now: Date,
): Decision<ArrangementSetUp, SetUpArrangementRefusal> {
  if (!canRecur(request)) return refuse('REQUEST_NOT_OPEN');
  // An occurrence is of help that goes on already: nobody gets it twice.
  if (others.some(goesOn) || request.arrangementId !== null) return refuse('ARRANGEMENT_RUNNING');
  if (!category.ways.includes(way)) return refuse({ code: 'WAY_NOT_OFFERED', field: 'way' });
  const rhythm = rhythmOf(wanted);
  if (!rhythm.ok) return rhythm;
  const said = consentTo(consent, now);
  if (!said.ok || said.value.consentWords !== WORDS_NOW.ARRANGEMENT) return refuse({ code: 'CONSENT_MISSING', field: 'consent' });
  const today = dayIn(TIME_ZONE, now);
  const arrangement: RunningArrangement = {
    ...{ id, networkId: request.networkId, requestId: request.id, categoryKey: category.key, way },
    ...{ rhythm: rhythm.value, startsOn: startOf(rhythm.value, today), madeUntil: null },
    ...{ setUpAt: now, consentAt: now, askedAgainAt: null, pausedAt: null, endedAt: null, endedWhy: null },
  };
  if (daysOf(rhythm.value, arrangement.startsOn, addDays(today, 1), addDays(today, LONGEST_BREAK)).length === 0)
    return refuse({ code: 'RHYTHM_HAS_NO_DAY', field: 'until' });
  return agree({ arrangement, consent: said.value });
}
