import { isReferralRunning, type Referral } from './referral.ts';

/** What can be done with a referral now, whoever asks; policies say who. */
export type ReferralAbilities = {
  withdraw: boolean;
  open: boolean;
  acknowledge: boolean;
  accept: boolean;
  waitlist: boolean;
  decline: boolean;
  start: boolean;
  complete: boolean;
};

/** What the state of this referral allows now: each ability is false only where its verb would refuse or change nothing. */
export function referralAbilities(referral: Pick<Referral, 'status' | 'sentAt' | 'endedAt'>): ReferralAbilities {
  const running = isReferralRunning(referral as Referral);
  const { status } = referral;
  const unanswered = running && status !== 'ACCEPTED' && status !== 'STARTED';
  return {
    ...{ withdraw: running, open: running, acknowledge: status === 'SENT' },
    ...{ accept: unanswered, waitlist: unanswered, decline: running && status !== 'STARTED' },
    ...{ start: status === 'ACCEPTED', complete: status === 'STARTED' },
  };
}
