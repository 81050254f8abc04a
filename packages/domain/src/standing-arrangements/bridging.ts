import type { Referral } from '../referrals/referral.ts';

/** Whether a service has taken over: from then on the lead is asked to end our own help. */
export const isTakenOver = (referrals: readonly Pick<Referral, 'status'>[]): boolean =>
  referrals.some(({ status }) => status === 'STARTED' || status === 'COMPLETED');
