/** Every kind of thing that is held about people and can be counted for a coordinator: nothing in a number says whose it is. */
export const HELD_KINDS = [
  'DETAILS',
  'CONTACT_CARD',
  'ARRANGEMENT',
  'STUB',
  'ENVELOPE',
  'REFERRAL',
  'LISTED',
  'REFERRAL_LIST',
  'APPLICATION',
  'VOLUNTEER_IMPORT',
  'VOLUNTEER',
  'OWN_LINK',
  'WARD_MESSAGE',
  'FAREWELL',
  'BAR_LIST',
  'STAFF',
  'FORMER_STAFF',
  'INVITED',
  'INVITATION',
  'SESSION',
  'CODE',
  'API_KEY',
  'LOOK',
  'LOOK_REPORT',
  'ERASURE_RECEIPT',
  'ERASURE_RECORD',
  'IDEMPOTENCY_RECORD',
  'FORM_SEND',
  'MAIL_WAITING',
  'SENT_MAIL',
  'MAIL_GIVEN_UP',
  'WEBHOOK_EVENT',
] as const;
/** One of those kinds. */
export type HeldKind = (typeof HELD_KINDS)[number];

/** Whom a mail was meant for that could not be sent, as coarsely as a coordinator needs to know it. */
export const MAIL_READERS = ['SIGN_IN', 'STAFF', 'LEADS', 'VOLUNTEERS', 'REQUESTERS', 'SERVICES', 'OTHER'] as const;
/** One of those readers. */
export type MailReader = (typeof MAIL_READERS)[number];

/** Whom this mail is for, by its verb. */
export function mailReader(type: string): MailReader {
  if (/^(sign-in|link-code|requester-code|referral-code)\./.test(type)) return 'SIGN_IN';
  if (/^(invitation|coordinator-invited|way-back|passkey|staff|unusual-looks|troubles)\./.test(type)) return 'STAFF';
  if (/^(prescription-today|young-person|request-corrected|arrangement|application|nudge)\./.test(type)) return 'LEADS';
  if (/^signposting\./.test(type)) return 'REQUESTERS';
  if (/^entry-to-confirm\./.test(type)) return 'SERVICES';
  if (/^(call-out|assignment|offer|task|follow-up|volunteer|own-page|weekly|ward-message)\./.test(type)) return 'VOLUNTEERS';
  return 'OTHER';
}
