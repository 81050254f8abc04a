import type { ApplicationOverReason, Decides, LookedFor } from '@wardwise/domain';
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

/** What a volunteer's mail of a task is written from; `locality` is the ward's name, as in a call-out. */
type ToVolunteer = {
  network: string;
  callOut: string;
  locality: string;
  url: string;
  decides: Decides;
  byOrganization: boolean;
  another: { text: string; url: string } | null;
};

/** The mails about a task, to volunteers, and the code that lets somebody in at another browser; nothing in any of them says who needs help. */
export type TaskMails = { linkCode: (code: string) => Letter } & Record<
  'callOut' | 'proposed' | 'accepted' | 'tooLate' | 'cancelled' | 'changed' | 'overdue' | 'howDidItGo' | 'endedWell',
  (it: ToVolunteer) => Letter
>;

/** Whom an applicant may ask, and the way to their own page; none where it is closed to them. */
type ToApplicant = { network: string; ask: string | null; url: string };

/** The mails about signing up, leaving, being taken off and one's own page. */
export type VolunteeringMails = {
  /** Whom to ring or to write to, as one says it. */
  ask: (phone: string | null, email: string | null) => string | null;
  'volunteer.applied.mail': (it: ToApplicant) => Letter;
  'volunteer.known.mail': (it: ToApplicant) => Letter;
  'volunteer.closed.mail': (it: ToApplicant) => Letter;
  'volunteer.handed-in.mail': (it: ToApplicant & { by: string; until: string }) => Letter;
  'volunteer.own-no.mail': (it: { network: string }) => Letter;
  'volunteer.waiting.mail': (it: ToApplicant) => Letter;
  'volunteer.approved.mail': (it: ToApplicant) => Letter;
  'volunteer.declined.mail': (it: Omit<ToApplicant, 'url'> & { reason: ApplicationOverReason }) => Letter;
  removed: (it: { network: string; person: string; phone: string | null }) => Letter;
  left: (it: { network: string; phone: string | null }) => Letter;
  ownPage: (it: { network: string; url: string }) => Letter;
  /** The weekly mail: what else there is, and the link that stops them. */
  weekly: Record<'subject' | 'elsewhere' | 'see' | 'share' | 'join' | 'more' | 'stop', string> &
    Record<'lead' | LookedFor['kind'], (name: string) => string>;
  /** What stands around a lead's own words to the volunteers of a ward; `ask` is how one reaches somebody. */
  wardMessage: {
    lead: (ward: string, network: string) => string;
    writtenIn: (language: string) => string;
    answer: (ask: string) => string;
    stop: string;
  };
};
