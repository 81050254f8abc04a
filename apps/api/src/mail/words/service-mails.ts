import type { EntryToConfirm } from '../../directory/index.ts';
import type { ReferralPost, ReferrerPost } from '../../referrals/index.ts';
import type { Letter } from '../letter.ts';

type Said = Pick<Letter, 'subject' | 'sentences'>;

/** The mails to services, what tells somebody of services, and what stands below each mail. */
export type ServiceMails = {
  foot: string;
  entry: (it: EntryToConfirm, url: string) => Letter;
  referral: Record<'referral.sent.mail' | 'referral.chased.mail' | 'referral.withdrawn.mail', (post: ReferralPost) => Said> & {
    open: string;
    code: Said;
  };
  referrerLink: (it: ReferrerPost, url: string) => Letter;
  signposting: (network: string) => string;
};
