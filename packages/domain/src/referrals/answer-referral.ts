import { agree, type Decision, refuse } from '../decision.ts';
import {
  type DeclinedReferral,
  type DeclineReason,
  isReferralRunning,
  type OverReferral,
  type Referral,
  type RunningReferral,
} from './referral.ts';

/** What refuses an answer of a service's. */
export const ANSWER_REFERRAL_REFUSALS = ['REFERRAL_OVER', 'REFERRAL_ANSWERED'] as const;
/** One of those refusals. */
export type AnswerReferralRefusal = (typeof ANSWER_REFERRAL_REFUSALS)[number];
/** What refuses a start. */
export const START_REFERRAL_REFUSALS = ['REFERRAL_OVER', 'REFERRAL_NOT_ACCEPTED', 'REFERRAL_ANSWERED'] as const;
/** What refuses a completion. */
export const COMPLETE_REFERRAL_REFUSALS = ['REFERRAL_OVER', 'REFERRAL_NOT_STARTED'] as const;
/** What refuses a waiting list. */
export const WAITLIST_REFERRAL_REFUSALS = [...ANSWER_REFERRAL_REFUSALS, 'WAITING_DAYS_OUT_OF_RANGE'] as const;

/** The longest waiting list that can be told, in days. */
export const LONGEST_WAIT_DAYS = 999;

/** Somebody at the service has it before them; said again, or after an answer, it stays as it is. */
export function acknowledgeReferral(referral: Referral, now: Date): Decision<RunningReferral, 'REFERRAL_OVER'> {
  if (!isReferralRunning(referral)) return refuse('REFERRAL_OVER');
  return agree(referral.status === 'SENT' ? { ...referral, status: 'RECEIVED', receivedAt: now } : referral);
}

/** The service will help. */
export function acceptReferral(referral: Referral, now: Date): Decision<RunningReferral, AnswerReferralRefusal> {
  if (!isReferralRunning(referral)) return refuse('REFERRAL_OVER');
  if (referral.status === 'ACCEPTED' || referral.status === 'STARTED') return refuse('REFERRAL_ANSWERED');
  return agree({ ...answered(referral, now), status: 'ACCEPTED' });
}

/** The service will help, and there is a queue; told again, with another number of days, it counts from now. */
export function waitlistReferral(
  referral: Referral,
  waitingDays: number,
  now: Date,
): Decision<RunningReferral, (typeof WAITLIST_REFERRAL_REFUSALS)[number]> {
  if (!isReferralRunning(referral)) return refuse('REFERRAL_OVER');
  if (referral.status === 'ACCEPTED' || referral.status === 'STARTED') return refuse('REFERRAL_ANSWERED');
  if (!Number.isInteger(waitingDays) || waitingDays < 0 || waitingDays > LONGEST_WAIT_DAYS)
    return refuse({ code: 'WAITING_DAYS_OUT_OF_RANGE', field: 'waitingDays' });
  return agree({ ...answered(referral, now), status: 'WAITLISTED', waitingDays });
}

/** The service says no, and why; also after it had said yes, as long as it has not started. */
export function declineReferral(
  referral: Referral,
  reason: DeclineReason,
  now: Date,
): Decision<DeclinedReferral, AnswerReferralRefusal> {
  if (!isReferralRunning(referral)) return refuse('REFERRAL_OVER');
  if (referral.status === 'STARTED') return refuse('REFERRAL_ANSWERED');
  return agree({ ...answered(referral, now), status: 'DECLINED', reason, endedAt: now });
}

/** The service has begun to help: from now on our own support may end. */
export function startReferral(
  referral: Referral,
  now: Date,
): Decision<RunningReferral, (typeof START_REFERRAL_REFUSALS)[number]> {
  if (!isReferralRunning(referral)) return refuse('REFERRAL_OVER');
  if (referral.status === 'STARTED') return refuse('REFERRAL_ANSWERED');
  if (referral.status !== 'ACCEPTED') return refuse('REFERRAL_NOT_ACCEPTED');
  return agree({ ...referral, status: 'STARTED', startedAt: now, chasedAt: null });
}

/** The service is done: what it was told is erased here. */
export function completeReferral(
  referral: Referral,
  now: Date,
): Decision<OverReferral, (typeof COMPLETE_REFERRAL_REFUSALS)[number]> {
  if (!isReferralRunning(referral)) return refuse('REFERRAL_OVER');
  if (referral.status !== 'STARTED') return refuse('REFERRAL_NOT_STARTED');
  return agree({ ...referral, status: 'COMPLETED', endedAt: now });
}

/** Whoever answers has received it, and need not be asked again. */
const answered = (referral: RunningReferral, now: Date) => ({
  ...referral,
  receivedAt: referral.receivedAt ?? now,
  answeredAt: now,
  chasedAt: null,
  waitingDays: null,
});
