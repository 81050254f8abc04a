import type { WaveClock } from '../call-outs/wave-clock.ts';

/** How a push travels: for how many seconds a push service keeps it for a phone that is off, and whether it may wake one that saves its battery (RFC 8030). */
export type PushTerms = { ttlSeconds: number; urgency: 'normal' | 'high' };

/** However long a call-out goes on, a push of it is kept no longer than this. */
const LONGEST_SECONDS = 12 * 3600;

/** A call-out is of no use to a phone after the next group was asked; what is for today may wake it. */
export function pushTerms(clock: WaveClock, forToday: boolean, now: Date): PushTerms {
  const untilNext =
    clock.status === 'RUNNING' ? Math.floor((clock.nextWaveAt.getTime() - now.getTime()) / 1000) : LONGEST_SECONDS;
  return { ttlSeconds: Math.max(0, Math.min(untilNext, LONGEST_SECONDS)), urgency: forToday ? 'high' : 'normal' };
}
