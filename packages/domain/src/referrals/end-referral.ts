import { agree, type Decision, refuse } from '../decision.ts';
import type { RequestStatus } from '../requests/request-status.ts';
import { isReferralRunning, type OverReferral, type Referral, type RunningReferral } from './referral.ts';
import { consentCounts } from './referral-consent.ts';
import { chaseAt, expiresAt } from './referral-times.ts';

/** The yes is taken back, or it is not needed any more: the link is closed at once, and the service is told to delete. */
export function withdrawReferral(referral: Referral, now: Date): Decision<OverReferral, 'REFERRAL_OVER'> {
  if (!isReferralRunning(referral)) return refuse('REFERRAL_OVER');
  return agree({ ...referral, status: 'WITHDRAWN', endedAt: now });
}

/** It could not be brought to the service. Once somebody there has seen it, it has arrived. */
export function failReferral(referral: Referral, now: Date): Decision<OverReferral, 'REFERRAL_OVER' | 'REFERRAL_ANSWERED'> {
  if (!isReferralRunning(referral)) return refuse('REFERRAL_OVER');
  if (referral.status !== 'SENT') return refuse('REFERRAL_ANSWERED');
  return agree({ ...referral, status: 'FAILED', endedAt: now });
}

/** What time does to it: the yes runs out, the service is asked once more, or it has been silent for too long; otherwise it stays as it is. */
export function keepReferral(referral: RunningReferral, now: Date): RunningReferral | OverReferral {
  if (!consentCounts(referral.consent, now)) return { ...referral, status: 'WITHDRAWN', endedAt: now };
  const [chase, expiry] = [chaseAt(referral), expiresAt(referral)];
  if (expiry && expiry <= now) return { ...referral, status: 'EXPIRED', endedAt: now };
  if (chase && chase <= now) return { ...referral, chasedAt: now };
  return referral;
}

/** As it is known to have ended, in a copy of the database from before, in which it still runs. */
export function endReferralAgain(referral: Referral, status: string, then: Date): Referral {
  if (!isReferralRunning(referral)) return referral;
  const over = { ...referral, waitingDays: null, endedAt: then };
  if (status === 'DECLINED') return { ...over, status, reason: 'OTHER' };
  const known = (['COMPLETED', 'EXPIRED', 'FAILED'] as const).find((end) => end === status) ?? 'WITHDRAWN';
  return { ...over, status: known };
}

/**
 * Whether the end of its request takes a referral back: always where the person needs nothing more, never where a neighbour has helped meanwhile,
 * otherwise while the service has not started.
 */
export const withdrawnByEnding = (referral: RunningReferral, ending: RequestStatus): boolean =>
  ending === 'CANCELLED' || (ending !== 'DELIVERED' && referral.status !== 'STARTED');
