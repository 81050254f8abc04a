import { JOURNAL_DAYS_MORE, KEPT_FOR, LIST_DAYS, SESSION_IDLE_HOURS } from '@wardwise/domain';
import { AT_ONCE, after, type Held, passing } from './clocks.ts';

const NO_CONCERN = `t.type not like 'concern.%'`;

/** Files of volunteers that groups handed us; while somebody of one is here, it says where we have them from. */
export const VOLUNTEER_IMPORTS: Held = {
  ...passing('VOLUNTEER_IMPORT', 'volunteer_imports', 't.imported_at', { 't.imported_at': KEPT_FOR['volunteer-import'] }),
  where: 'not exists (select from volunteers v where v.network_id = t.network_id and v.import_id = t.id)',
};

/** What goes by the clock alone and by a plain delete: the keeper's. */
export const RETIRED: readonly Held[] = [
  {
    ...passing('IDEMPOTENCY_RECORD', 'idempotency_records', 't.created_at', { 't.created_at': KEPT_FOR['idempotency-record'] }),
    where: `t.mutation not like '%Concern'`,
  },
  passing('CODE', 'sign_ins', 't.created_at', { 't.expires_at': '24 hours' }),
  passing('CODE', 'link_codes', 't.created_at', { 't.expires_at': '24 hours' }),
  passing('CODE', 'requester_codes', 't.created_at', { 't.expires_at': '24 hours' }),
  passing('CODE', 'referral_codes', 't.created_at', { 't.expires_at': '24 hours' }),
  { ...passing('REFERRAL', 'referrals', 't.sent_at', { 't.ended_at': KEPT_FOR.referral }), where: 't.ended_at is not null' },
  passing('REFERRAL_LIST', 'referral_lists', 't.imported_at', { 't.imported_at': KEPT_FOR['referral-list'] }),
  passing('CODE', 'passkey_questions', 't.expires_at', { 't.expires_at': '0 seconds' }),
  passing('FORM_SEND', 'form_sends', 't.sent_at', { 't.sent_at': KEPT_FOR['form-send'] }),
  passing('SESSION', 'sessions', 't.created_at', {
    't.expires_at': '0 seconds',
    't.revoked_at': '24 hours',
    't.last_used_at': `${SESSION_IDLE_HOURS} hours`,
  }),
  passing('INVITATION', 'invitations', 't.created_at', { 't.accepted_at': '28 days', 't.withdrawn_at': '28 days' }),
  passing('API_KEY', 'api_keys', 't.made_at', { 't.expires_at': '28 days', 't.revoked_at': '28 days' }),
  passing('API_KEY', 'api_tokens', 't.made_at', { 't.expires_at': '0 seconds' }),
  passing('API_KEY', 'referrer_links', 't.made_at', { 't.expires_at': '28 days', 't.revoked_at': '28 days' }),
  passing('LOOK_REPORT', 'look_reports', 't.week', { 't.week': '12 months' }),
  {
    ...passing('SENT_MAIL', 'outbox', 't.created_at', { 't.done_at': KEPT_FOR['sent-mail'] }),
    where: `t.done_at is not null and ${NO_CONCERN}`,
  },
  {
    ...passing('MAIL_GIVEN_UP', 'outbox', 't.created_at', {
      't.failed_at': KEPT_FOR['mail-given-up'],
      't.held_back_at': KEPT_FOR['mail-given-up'],
    }),
    where: `(t.failed_at is not null or (t.held_back_at is not null and t.done_at is null)) and ${NO_CONCERN}`,
  },
  passing('OWN_LINK', 'weekly_mails', 't.made_at', { 't.made_at': KEPT_FOR['weekly-mail'] }),
  passing('WARD_MESSAGE', 'ward_messages', 't.written_at', { 't.written_at': KEPT_FOR['ward-message'] }),
  passing('WEBHOOK_EVENT', 'webhook_events', 't.made_at', { 't.made_at': KEPT_FOR['webhook-event'] }),
];

/** Each look becomes a number when it has had its time. */
export const LOOKS: Held = { ...passing('LOOK', 'looks', 't.at', { 't.at': KEPT_FOR.look }), where: 't.concern_id is null' };

/** What is left of a request after its ending, to its network's limit, until it is folded; as long as help goes on every week beside it, it stays. */
export const STUBS: Held & { where: string } = {
  kind: 'STUB',
  rows: 'help_requests t',
  since: 't.taken_at',
  clocks: { 't.ended_at': '(select make_interval(days => n.stub_days) from networks n where n.id = t.network_id)' },
  where: `t.ended_at is not null and not exists (select from standing_arrangements s
    where s.network_id = t.network_id and s.request_id = t.id and s.ended_at is null)`,
};

/** Receipts that say which volunteer's something was; those of a request say so until its stub goes. */
export const RECEIPTS_OF_VOLUNTEERS: Held = {
  ...passing('ERASURE_RECEIPT', 'erasure_receipts', 't.at', { 't.at': KEPT_FOR['erasure-receipt'] }),
  where: 't.volunteer_id is not null',
};

/** As long as a look of theirs may be asked about, whoever left has a name. */
export const FORMER_STAFF: Held = {
  ...passing('FORMER_STAFF', 'staff', 't.left_at', { 't.left_at': '12 months' }),
  where: `t.left_at is not null and t.display_name <> ''`,
};

/** Who stands on a list and was not reached yet; the rule is the domain's `isReached`. */
export const LISTED: Held & { where: string } = {
  kind: 'LISTED',
  rows: 'help_requests t join referrals_in i on i.network_id = t.network_id and i.request_id = t.id and i.list_id is not null',
  where: `t.status = 'NEW' and t.notice_read_at is null and t.consent_at is null
    and not exists (select from referrals f where f.network_id = t.network_id and f.request_id = t.id)
    and not exists (select from signpostings s where s.network_id = t.network_id and s.request_id = t.id)`,
  since: 't.taken_at',
  clocks: { 't.taken_at': after(`${LIST_DAYS} days`) },
};

/** Whoever applied to help and was answered by nobody yet. */
export const APPLICATIONS: Held & { where: string } = {
  ...passing('APPLICATION', 'volunteers', 't.applied_at', { 't.applied_at': KEPT_FOR.application }),
  where: `t.status = 'APPLIED'`,
};

/** Links of volunteers to what we hold about them, which hang on no task and so go with none. */
export const OWN_LINKS: Held & { where: string } = {
  ...passing('OWN_LINK', 'task_links', 't.created_at', { 't.expires_at': KEPT_FOR['own-link'] }),
  where: 't.request_id is null',
};

/** The contact card, to its network's limit, and never longer than was said when it was made; what was closed before has none. */
export const CARDS: Held = {
  kind: 'CONTACT_CARD',
  rows: `contact_cards t join help_requests r on r.network_id = t.network_id and r.id = t.request_id join networks n on n.id = t.network_id`,
  since: 'r.delivered_at',
  clocks: { 'r.delivered_at': 'make_interval(days => n.card_days)', 't.ends_at': AT_ONCE, 'r.ended_at': AT_ONCE },
};

/** Whom an invitation is for, until it is accepted or taken back, or for a week after nobody did. */
export const INVITED: Held = {
  kind: 'INVITED',
  rows: 'invited_contacts t join invitations i on i.network_id = t.network_id and i.id = t.invitation_id',
  since: 'i.created_at',
  clocks: { 'i.accepted_at': AT_ONCE, 'i.withdrawn_at': AT_ONCE, 'i.expires_at': after('7 days') },
};

/** Closed concerns, to their network's limit. Their number is no coordinator's to know, so they are in no list but the worker's. */
export const CONCERNS: Pick<Held, 'rows' | 'clocks'> = {
  rows: 'concerns t join networks n on n.id = t.network_id',
  clocks: { 't.closed_at': 'make_interval(years => n.concern_years)' },
};

const keyOf = 'join data_keys k on k.network_id = t.network_id and k.id = t.data_key_id';
const MAILED = `(o.done_at is not null or o.failed_at is not null)`;

/** What goes with something that happens: by the function that saves it, and so never by the clock while all is well. */
const ENDING: readonly Held[] = [
  {
    kind: 'DETAILS',
    rows: 'request_details t join help_requests r on r.network_id = t.network_id and r.id = t.request_id',
    since: 'r.taken_at',
    clocks: { 'r.delivered_at': AT_ONCE, 'r.ended_at': AT_ONCE },
  },
  {
    kind: 'ARRANGEMENT',
    rows: 'help_cards t join standing_arrangements a on a.network_id = t.network_id and a.id = t.arrangement_id',
    since: 'a.set_up_at',
    clocks: { 'a.ended_at': AT_ONCE },
  },
  {
    kind: 'ENVELOPE',
    rows: 'referral_envelopes t join referrals r on r.network_id = t.network_id and r.id = t.referral_id',
    since: 'r.sent_at',
    clocks: { 'r.ended_at': AT_ONCE },
  },
  {
    kind: 'VOLUNTEER',
    rows: 'volunteer_contacts t join volunteers v on v.network_id = t.network_id and v.id = t.volunteer_id',
    where: `v.status <> 'APPLIED'`,
    since: 'v.joined_at',
    clocks: {},
  },
  {
    kind: 'FAREWELL', // until the mail that tells them has gone or was given up, which is after two days and some tries
    rows: `farewells t ${keyOf} left join outbox o on o.network_id = t.network_id and o.type in ('volunteer.removed.mail', 'volunteer.left.mail', 'volunteer.declined.mail')
      and o.payload ->> 'volunteerId' = t.volunteer_id::text and ${MAILED}`,
    since: 'k.created_at',
    clocks: { 'o.done_at': AT_ONCE, 'o.failed_at': AT_ONCE, 'k.created_at': after('4 days') },
  },
  { kind: 'BAR_LIST', rows: 'bars t', since: 't.barred_on', clocks: {} },
  {
    kind: 'STAFF',
    rows: `staff_contacts t ${keyOf} join staff s on s.network_id = t.network_id and s.id = t.staff_id`,
    since: 'k.created_at',
    clocks: { 's.left_at': AT_ONCE },
  },
  {
    kind: 'ERASURE_RECEIPT',
    rows: 'erasure_receipts t join help_requests r on r.network_id = t.network_id and r.id = t.request_id',
    since: 't.at',
    clocks: { 'r.ended_at': after(KEPT_FOR['erasure-receipt']) },
  },
  {
    kind: 'MAIL_WAITING',
    rows: 'outbox t',
    where: `t.done_at is null and t.failed_at is null and t.held_back_at is null and ${NO_CONCERN}`,
    since: 't.created_at',
    clocks: {},
  },
];

/** Everything that a coordinator reads of, in a deployment whose backups can be opened for so many days. */
export const held = (backupWindowDays: number): readonly Held[] => [
  ...ENDING,
  CARDS,
  INVITED,
  LISTED,
  APPLICATIONS,
  VOLUNTEER_IMPORTS,
  OWN_LINKS,
  STUBS,
  FORMER_STAFF,
  LOOKS,
  RECEIPTS_OF_VOLUNTEERS,
  ...RETIRED,
  // A day more than the journal itself, so that no line of it is without its row.
  {
    ...passing('ERASURE_RECORD', 'erasures', 't.at', { 't.at': `${backupWindowDays + JOURNAL_DAYS_MORE + 1} days` }),
    where: `t.table_name not like 'concern%'`,
  },
];
