import type { HeldKind } from '../gql/graphql.ts';

/** What is held, by whom it is about. */
export const GROUPS = {
  asked: ['DETAILS', 'CONTACT_CARD', 'ARRANGEMENT', 'ENVELOPE', 'STUB', 'REFERRAL', 'LISTED', 'REFERRAL_LIST', 'FORM_SEND'],
  help: ['APPLICATION', 'VOLUNTEER_IMPORT', 'VOLUNTEER', 'OWN_LINK', 'WARD_MESSAGE', 'FAREWELL', 'BAR_LIST'],
  lead: ['STAFF', 'FORMER_STAFF', 'INVITED', 'INVITATION', 'SESSION', 'CODE', 'API_KEY'],
  record: ['LOOK', 'LOOK_REPORT', 'ERASURE_RECEIPT', 'ERASURE_RECORD'],
  send: ['MAIL_WAITING', 'SENT_MAIL', 'MAIL_GIVEN_UP', 'WEBHOOK_EVENT', 'IDEMPOTENCY_RECORD'],
} as const satisfies Record<string, HeldKind[]>;

// A kind that is in no group does not compile: nothing that is held goes unsaid.
type Said = (typeof GROUPS)[keyof typeof GROUPS][number];
/** Every group, in the order of the page. */
export const GROUP_NAMES: (HeldKind extends Said ? keyof typeof GROUPS : never)[] = ['asked', 'help', 'lead', 'record', 'send'];
