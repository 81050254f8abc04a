import { addDays, dayIn, isDay, TIME_ZONE } from '../days/day.ts';
import { agree, type Decision, refuse } from '../decision.ts';
import { ROTA_DAYS } from './duty.ts';

/** Why a ward takes nothing on for a while. */
export const PAUSE_REASONS = ['LEADS_AWAY', 'NO_LEAD', 'FEW_VOLUNTEERS', 'TOO_MUCH_AT_ONCE', 'OTHER'] as const;
/** One of those. */
export type PauseReason = (typeof PAUSE_REASONS)[number];

/** A pause as it was said: its first and its last day (YYYY-MM-DD). */
export type Pause = { from: string; until: string; reason: PauseReason };

/** What refuses to pause a ward. */
export const PAUSE_WARD_REFUSALS = [
  'DATE_MALFORMED',
  'DATE_IN_THE_PAST',
  'LAST_DAY_BEFORE_FIRST',
  'DUTY_TOO_FAR',
  'WARD_PAUSED_ALREADY',
] as const;
/** One of those refusals. */
export type PauseWardRefusal = (typeof PAUSE_WARD_REFUSALS)[number];

/** Pauses a ward from one day until another, both of them paused; one pause at a time, so that one press takes it up again. `paused` is what was said before and is not over. */
export function pauseWard(paused: Pause | null, wish: Pause, now: Date): Decision<Pause, PauseWardRefusal> {
  const { from, until } = wish;
  const today = dayIn(TIME_ZONE, now);
  if (!isDay(from)) return refuse({ code: 'DATE_MALFORMED', field: 'from' });
  if (!isDay(until)) return refuse({ code: 'DATE_MALFORMED', field: 'until' });
  if (from < today) return refuse({ code: 'DATE_IN_THE_PAST', field: 'from' });
  if (until < from) return refuse({ code: 'LAST_DAY_BEFORE_FIRST', field: 'until' });
  if (until > addDays(today, ROTA_DAYS)) return refuse({ code: 'DUTY_TOO_FAR', field: 'until' });
  if (paused && paused.until >= today) return refuse('WARD_PAUSED_ALREADY');
  return agree(wish);
}

/** Whether a day (YYYY-MM-DD) lies in it. */
export const isPausedOn = ({ from, until }: Pick<Pause, 'from' | 'until'>, day: string): boolean => from <= day && day <= until;
