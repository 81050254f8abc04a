import type { Category, Way } from '../categories/category.ts';
import { type ArrangementConsentWords, type Consent, type ConsentOnRecord, consentTo, WORDS_NOW } from '../consents/consent.ts';
import type { Weekday } from '../days/weekday.ts';
import { agree, type Decision, refuse } from '../decision.ts';
import { holdsEnvelope, type Referral } from '../referrals/referral.ts';
import { type HelpRequest, isWorking } from '../requests/help-request.ts';
import { goesOn, type RunningArrangement, type StandingArrangement } from './standing-arrangement.ts';

/** What refuses help every week to be set up. */
export const SET_UP_ARRANGEMENT_REFUSALS = [
  'REQUEST_NOT_OPEN',
  'NO_REFERRAL_WAITS',
  'ARRANGEMENT_RUNNING',
  'WAY_NOT_OFFERED',
  'WEEKDAY_OUT_OF_RANGE',
  'CONSENT_MISSING',
] as const;
/** One of those refusals. */
export type SetUpArrangementRefusal = (typeof SET_UP_ARRANGEMENT_REFUSALS)[number];

/** What a lead says of it. */
export type WantedArrangement = {
  id: string;
  category: Category;
  way: Way;
  weekday: number;
  consent?: Consent<ArrangementConsentWords> | null;
};
/** It stands, with the yes to it. */
export type ArrangementSetUp = { arrangement: RunningArrangement; consent: ConsentOnRecord<ArrangementConsentWords> };

/** Whether somebody waits for a service that has not started: what our own help bridges. */
export const isBridging = (referrals: readonly Pick<Referral, 'status'>[]): boolean =>
  referrals.some(({ status }) => holdsEnvelope(status) && status !== 'STARTED');

/** Whether a service has taken over: from then on the lead is asked to end our own help. */
export const isTakenOver = (referrals: readonly Pick<Referral, 'status'>[]): boolean =>
  referrals.some(({ status }) => status === 'STARTED' || status === 'COMPLETED');

/** Sets up help every week beside a request whose referral runs: with the person's yes, one at a time, until it is ended (product rule 6). */
export function setUpArrangement(
  request: HelpRequest & { arrangementId: string | null },
  referrals: readonly Referral[],
  others: readonly StandingArrangement[],
  { id, category, way, weekday, consent }: WantedArrangement,
  now: Date,
): Decision<ArrangementSetUp, SetUpArrangementRefusal> {
  if (!isWorking(request) || request.youngPerson) return refuse('REQUEST_NOT_OPEN');
  if (!isBridging(referrals)) return refuse('NO_REFERRAL_WAITS');
  // An occurrence is of help every week that goes on already: nobody gets it twice.
  if (others.some(goesOn) || request.arrangementId !== null) return refuse('ARRANGEMENT_RUNNING');
  if (!category.ways.includes(way)) return refuse({ code: 'WAY_NOT_OFFERED', field: 'way' });
  if (!isWeekday(weekday)) return refuse({ code: 'WEEKDAY_OUT_OF_RANGE', field: 'weekday' });
  const said = consentTo(consent, now);
  if (!said.ok || said.value.consentWords !== WORDS_NOW.ARRANGEMENT) return refuse({ code: 'CONSENT_MISSING', field: 'consent' });
  const { networkId, id: requestId } = request;
  const about = { id, networkId, requestId, categoryKey: category.key, way, weekday };
  return agree({ arrangement: { ...about, setUpAt: now, endedAt: null, endedWhy: null }, consent: said.value });
}

const isWeekday = (weekday: number): weekday is Weekday => Number.isInteger(weekday) && weekday >= 1 && weekday <= 7;
