import type { RunningReferral } from './referral.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Within so many days of its yes a service has started, or is asked. */
export const START_DAYS = 14;

const later = (then: Date, ms: number): Date => new Date(then.getTime() + ms);

/** Until when we wait for the service's next word without asking: its own time for an answer, its waiting list, or two weeks to start. None once it has. */
export function waitsUntil(referral: RunningReferral): Date | null {
  const { status, sentAt, answeredAt, answerHours, waitingDays } = referral;
  const answerTime = answerHours * HOUR_MS;
  if (status === 'SENT' || status === 'RECEIVED') return later(sentAt, answerTime);
  if (status === 'WAITLISTED') return later(answeredAt ?? sentAt, (waitingDays ?? 0) * DAY_MS + answerTime);
  return status === 'ACCEPTED' ? later(answeredAt ?? sentAt, START_DAYS * DAY_MS) : null;
}

/** When the service is asked once more, and the lead sees it first; none where that was done, or need not be. */
export const chaseAt = (referral: RunningReferral): Date | null => (referral.chasedAt ? null : waitsUntil(referral));

/** When silence is taken for a no: the service's own time once more after it was asked again. */
export const expiresAt = (referral: RunningReferral): Date | null =>
  referral.chasedAt && referral.status !== 'STARTED' ? later(referral.chasedAt, referral.answerHours * HOUR_MS) : null;
