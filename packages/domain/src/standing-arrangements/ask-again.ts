import { type ArrangementConsentWords, type Consent, type ConsentOnRecord, consentTo, WORDS_NOW } from '../consents/consent.ts';
import { addDays, dayIn, TIME_ZONE } from '../days/day.ts';
import { agree, type Decision, refuse } from '../decision.ts';
import { goesOn, type RunningArrangement, type StandingArrangement } from './standing-arrangement.ts';

/** After so many days a yes to help that recurs is asked for again, and so many days later it covers nothing any more. */
export const YES_DAYS = { asked: 28, over: 35, ended: 63 } as const;

const dayOf = (at: Date): string => dayIn(TIME_ZONE, at);

/** The last day (YYYY-MM-DD) that a yes covers. */
export const lastDayOfYes = (consentAt: Date): string => addDays(dayOf(consentAt), YES_DAYS.over);

/** From which day on they are asked for it again. */
export const asksAgainOn = (consentAt: Date): string => addDays(dayOf(consentAt), YES_DAYS.asked);

/** What is refused to a yes said again. */
export const AGREE_AGAIN_REFUSALS = ['ARRANGEMENT_OVER', 'CONSENT_MISSING'] as const;
/** One of those refusals. */
export type AgreeAgainRefusal = (typeof AGREE_AGAIN_REFUSALS)[number];
/** It goes on, with the yes to it. */
export type AgreedAgain = { arrangement: RunningArrangement; consent: ConsentOnRecord<ArrangementConsentWords> };

/** They say yes again, to the words of today: it goes on for as long as a first yes, also where it had paused. */
export function agreeAgain(
  arrangement: StandingArrangement,
  consent: Consent<ArrangementConsentWords> | null | undefined,
  now: Date,
): Decision<AgreedAgain, AgreeAgainRefusal> {
  if (!goesOn(arrangement)) return refuse('ARRANGEMENT_OVER');
  const said = consentTo(consent, now);
  if (!said.ok || said.value.consentWords !== WORDS_NOW.ARRANGEMENT) return refuse({ code: 'CONSENT_MISSING', field: 'consent' });
  return agree({ arrangement: { ...arrangement, consentAt: now, askedAgainAt: null, pausedAt: null }, consent: said.value });
}

/**
 * What has come due of an arrangement: a yes is asked for after four weeks; a week later without one it pauses; and after four more it ends, for what
 * nobody says yes to is not kept. It ends, too, once its last day is over and nothing of it is under way. The very same where nothing has.
 */
export function keepArrangement(
  arrangement: StandingArrangement,
  { underWay }: { underWay: boolean },
  now: Date,
): StandingArrangement {
  if (!goesOn(arrangement)) return arrangement;
  const today = dayOf(now);
  const { consentAt, askedAgainAt, pausedAt, rhythm } = arrangement;
  const since = (days: number) => today > addDays(dayOf(consentAt), days);
  if (rhythm.until !== null && today > rhythm.until && !underWay) return { ...arrangement, endedAt: now, endedWhy: 'RUN_OUT' };
  if (since(YES_DAYS.ended)) return { ...arrangement, endedAt: now, endedWhy: 'NO_YES' };
  if (since(YES_DAYS.over) && pausedAt === null) return { ...arrangement, askedAgainAt: askedAgainAt ?? now, pausedAt: now };
  if (today >= asksAgainOn(consentAt) && askedAgainAt === null) return { ...arrangement, askedAgainAt: now };
  return arrangement;
}
