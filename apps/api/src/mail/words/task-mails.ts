import type { Decides } from '@wardwise/domain';
import type { Letter } from '../letter.ts';

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
  'callOut' | 'proposed' | 'accepted' | 'tooLate' | 'cancelled' | 'changed' | 'overdue' | 'howDidItGo',
  (it: ToVolunteer) => Letter
>;
