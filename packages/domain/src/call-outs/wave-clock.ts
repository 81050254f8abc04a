import { agree, type Decision, refuse } from '../decision.ts';
import { takesPlace } from '../requests/assignment.ts';
import type { HelpRequest } from '../requests/help-request.ts';
import { afterQuiet, type QuietHours } from '../volunteers/quiet-hours.ts';

/** How many minutes at least, and at most, lie between one wave and the next. */
export const WAVE_WAIT = { least: 10, most: 24 * 60 } as const;

/** Where a call-out that is out stands: it asks the next group by itself at a time, waits for the lead, or has asked everybody. */
export type WaveClock = { waitMinutes: number } & (
  | { status: 'RUNNING'; nextWaveAt: Date }
  | { status: 'PAUSED'; pausedAt: Date }
  | { status: 'NOBODY_LEFT'; nobodyLeftAt: Date }
);
/** How a call-out goes on. */
export const WAVE_CLOCK_STATUSES = ['RUNNING', 'PAUSED', 'NOBODY_LEFT'] as const;

/** What a lead says of the waves; left out, it stays as it was. */
export type SaidOfWaves = { waitMinutes?: number | null; paused?: boolean | null };
/** What refuses it. */
export const CHANGE_WAVES_REFUSALS = ['WAIT_OUT_OF_RANGE'] as const;
/** One of those refusals. */
export type ChangeWavesRefusal = (typeof CHANGE_WAVES_REFUSALS)[number];

/** When the wave after one that was sent then goes: who is asked in quiet hours hears of it after them, and has the whole wait from there on. */
export function nextWaveAt(sentAt: Date, waitMinutes: number, quiet: QuietHours): Date {
  return afterQuiet(quiet, new Date(afterQuiet(quiet, sentAt).getTime() + waitMinutes * 60_000));
}

/** The clock that a wave sets going, the first or any other; one that the lead has stopped stays so. */
export function afterWave(clock: WaveClock | null, waitMinutes: number, quiet: QuietHours, now: Date): WaveClock {
  if (clock?.status === 'PAUSED') return clock;
  const minutes = clock?.waitMinutes ?? waitMinutes;
  return { waitMinutes: minutes, status: 'RUNNING', nextWaveAt: nextWaveAt(now, minutes, quiet) };
}

/**
 * A lead changes the wait, stops the waves, or has them go on. Another wait counts from the last wave and may be over at once; going on
 * begins a whole wait anew, so that nobody is asked by the press itself.
 */
export function changeWaves(
  clock: WaveClock,
  { waitMinutes, paused }: SaidOfWaves,
  { lastWaveAt, quiet }: { lastWaveAt: Date; quiet: QuietHours },
  now: Date,
): Decision<WaveClock, ChangeWavesRefusal> {
  const minutes = waitMinutes ?? clock.waitMinutes;
  if (!Number.isInteger(minutes) || minutes < WAVE_WAIT.least || minutes > WAVE_WAIT.most)
    return refuse({ code: 'WAIT_OUT_OF_RANGE', field: 'waitMinutes' });
  const waiting = { ...clock, waitMinutes: minutes };
  if (waiting.status === 'PAUSED' && paused === false)
    return agree({ waitMinutes: minutes, status: 'RUNNING', nextWaveAt: nextWaveAt(now, minutes, quiet) });
  if (waiting.status !== 'RUNNING') return agree(waiting);
  if (paused) return agree({ waitMinutes: minutes, status: 'PAUSED', pausedAt: now });
  if (minutes === clock.waitMinutes) return agree(waiting);
  const due = nextWaveAt(lastWaveAt, minutes, quiet);
  return agree({ ...waiting, nextWaveAt: afterQuiet(quiet, due < now ? now : due) });
}

/** The clock once somebody has handed the task back: the next group is asked at once, unless the lead has stopped the waves. */
export function afterHandBack(clock: WaveClock, now: Date): WaveClock {
  return clock.status === 'PAUSED' ? clock : { waitMinutes: clock.waitMinutes, status: 'RUNNING', nextWaveAt: now };
}

/** How many places nobody has taken or said "I can" for: while there are none, nobody else is asked, and the lead chooses. */
export function placesToFind({ places, assignments, offers }: Pick<HelpRequest, 'places' | 'assignments' | 'offers'>): number {
  const offered = offers.filter(({ status }) => status === 'OFFERED').length;
  return Math.max(0, places - assignments.filter(takesPlace).length - offered);
}

/** What is to be done about a call-out's next wave at this moment: ask, nothing, or wait until it is not quiet any more. */
export function waveDue(
  clock: WaveClock,
  request: HelpRequest,
  quiet: QuietHours,
  now: Date,
): { status: 'ASK' } | { status: 'WAIT'; until: Date } | { status: 'NOTHING' } {
  if (clock.status !== 'RUNNING' || clock.nextWaveAt > now) return { status: 'NOTHING' };
  if (request.status !== 'OPEN' || placesToFind(request) === 0) return { status: 'NOTHING' };
  const until = afterQuiet(quiet, now);
  return until > now ? { status: 'WAIT', until } : { status: 'ASK' };
}
