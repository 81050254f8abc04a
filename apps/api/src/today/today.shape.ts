import { OVERDUE_FROM_HOUR, TODAY_KINDS, type TodayKind, WAITED_FOR_DAYS } from '@wardwise/domain';
import { lastCall, TOMORROW } from '../calls/to-ring.shape.ts';
import { expression, type Field, type Order, part, type Row } from '../platform/shapes/index.ts';
import { join, literal, type Sql, sql } from '../platform/sql.ts';
import { isSnoozed } from '../snoozes/index.ts';

const ofIt = (row: Row, it: 'o' | 'a' | 'co' | 'f' | 'k' | 'ref'): Sql => {
  const alias = { o: sql`o`, a: sql`a`, co: sql`co`, f: sql`f`, k: sql`k`, ref: sql`ref` }[it];
  return sql`${alias}.network_id = ${row('network_id')} and ${alias}.request_id = ${row('id')}`;
};

const number = (of: number): Sql => sql`${literal(String(of))}::int`;
// What the network has said of its waits.
const setting = (row: Row, what: Sql): Sql => sql`(select ${what} from networks n where n.id = ${row('network_id')})`;
const leadHours = (row: Row): Sql =>
  setting(row, sql`case ${row('urgency')} when 'TODAY' then n.lead_wait_today_hours else n.lead_wait_hours end`);
const taskDays = (row: Row): Sql =>
  setting(row, sql`case ${row('urgency')} when 'TODAY' then 0 when 'THIS_WEEK' then n.task_days_week else n.task_days_later end`);
const dayOf = (at: Sql): Sql => sql`(${at} at time zone 'Europe/London')::date`;
const TODAY = dayOf(sql`now()`);

const is = (row: Row, status: 'NEW' | 'OPEN' | 'DELIVERED'): Sql => sql`${row('status')} = ${literal(status)}`;
const waiting = (row: Row): Sql => sql`${row('status')} in ('NEW', 'OPEN')`;
const person = (row: Row): Sql => sql`${row('asking_service_id')} is null`;
const noCallBack = (row: Row): Sql => sql`${lastCall(row, 'call_back_at')} is null`;
const waitPassed = (row: Row, at: Sql): Sql => sql`${at} <= now() - make_interval(hours => ${leadHours(row)})`;
const ahead = (row: Row): Sql =>
  sql`(${row('arrangement_id')} is not null and coalesce(${row('needed_by')} > ${TODAY} + ${number(WAITED_FOR_DAYS)}, false))`;

const offer = (row: Row): Sql => sql`exists (select from offers o where ${ofIt(row, 'o')} and o.status = 'OFFERED')`;
const proposed = (row: Row): Sql => sql`exists (select from assignments a where ${ofIt(row, 'a')} and a.status = 'PROPOSED')`;
const asked = (row: Row): Sql => sql`exists (select from call_outs co where ${ofIt(row, 'co')} and co.closed_at is null)`;
const unasked = (row: Row): Sql => sql`not ${asked(row)} and not ${proposed(row)}`;
const running = (row: Row, more: Sql): Sql =>
  sql`exists (select from referrals ref where ${ofIt(row, 'ref')} and ref.ended_at is null${more})`;

/** The day by which something must have happened (`dayItIsDue`). */
const dueDay = (row: Row): Sql => sql`(case when ${row('young_person')} then ${dayOf(row('taken_at'))}
  else coalesce(${row('needed_by')}, case when ${row('urgency')} = 'TODAY' then ${dayOf(row('taken_at'))} end) end)`;

const taskOverdue = (
  row: Row,
): Sql => sql`(${row('status')} in ('OPEN', 'ASSIGNED') and exists (select from assignments a where ${ofIt(row, 'a')}
  and a.status in ('ACCEPTED', 'STARTED') and ${dayOf(sql`(now() - make_interval(hours => ${number(OVERDUE_FROM_HOUR)}))`)} >
    greatest(${dayOf(sql`a.accepted_at`)}, coalesce(${row('needed_by')}, ${dayOf(sql`a.accepted_at`)} + ${taskDays(row)}))))`;

const lastAsked = sql`coalesce((select max(w.sent_at) from waves w where w.network_id = co.network_id and w.call_out_id = co.id), co.created_at)`;
const lastMove = (row: Row): Sql =>
  sql`(select max(greatest(a.proposed_at, a.accepted_at, a.ended_at)) from assignments a where ${ofIt(row, 'a')})`;
const silent = (
  row: Row,
): Sql => sql`(exists (select from call_outs co where ${ofIt(row, 'co')} and co.closed_at is null and (co.nobody_left_at is not null
  or (not ${proposed(row)} and not ${ahead(row)} and ${waitPassed(row, sql`greatest(${row('taken_at')}, ${lastAsked}, ${lastMove(row)})`)}))))`;

const followUp = (row: Row): Sql =>
  sql`(select min(f.due_at) from follow_ups f where ${ofIt(row, 'f')} and f.status = 'DUE' and f.due_at < ${TOMORROW})`;
const askedSince = (row: Row): Sql =>
  sql`(select ${lastAsked} from call_outs co where ${ofIt(row, 'co')} and co.closed_at is null)`;
const silentSince = (row: Row): Sql =>
  sql`(select min(ref.chased_at) from referrals ref where ${ofIt(row, 'ref')} and ref.ended_at is null)`;
const offeredSince = (row: Row): Sql =>
  sql`(select min(o.offered_at) from offers o where ${ofIt(row, 'o')} and o.status = 'OFFERED')`;

type Kind = { holds: (row: Row) => Sql; since?: (row: Row) => Sql };

/** The rule of the domain (`whyToday`) where the rows are; a test holds the two equal. */
const KINDS: Record<TodayKind, Kind> = {
  UNPLACED: { holds: (row) => sql`${row('ward_code')} is null` },
  NOBODY_ON_DUTY: {
    holds: (
      row,
    ) => sql`${row('routing_kind')} = 'NOBODY_ON_DUTY' and ((${is(row, 'OPEN')} and ${unasked(row)}) or (${is(row, 'NEW')}
      and not exists (select from calls k where ${ofIt(row, 'k')} and k.outcome = 'REACHED')))`,
  },
  OFFER_WAITING: { holds: (row) => sql`${is(row, 'OPEN')} and ${offer(row)}`, since: offeredSince },
  CALL_BACK: {
    holds: (row) => sql`${person(row)} and ${lastCall(row, 'call_back_at')} < ${TOMORROW}`,
    since: (row) => lastCall(row, 'call_back_at'),
  },
  OVERDUE: { holds: (row) => sql`${taskOverdue(row)} or (${waiting(row)} and ${dueDay(row)} < ${TODAY})` },
  DUE: { holds: (row) => sql`${waiting(row)} and ${dueDay(row)} = ${TODAY}` },
  NEW: { holds: (row) => sql`${is(row, 'NEW')} and ${noCallBack(row)}` },
  NOBODY_ANSWERED: { holds: (row) => sql`${is(row, 'OPEN')} and ${silent(row)}`, since: askedSince },
  NOBODY_ASKED: {
    holds: (row) => sql`${is(row, 'OPEN')} and ${unasked(row)} and not ${running(row, sql``)} and not ${ahead(row)}`,
  },
  FOLLOW_UP: {
    holds: (row) => sql`${is(row, 'DELIVERED')} and ${person(row)} and ${noCallBack(row)} and ${followUp(row)} is not null`,
    since: followUp,
  },
  REFERRAL_SILENT: {
    holds: (row) => sql`${row('status')} in ('NEW', 'OPEN', 'ASSIGNED') and ${running(row, sql` and ref.chased_at is not null`)}`,
    since: silentSince,
  },
  NOTICE: {
    holds: (row) =>
      sql`${row('status')} <> 'DELIVERED' and ${person(row)} and ${noCallBack(row)} and ${row('asked_by_another')} and ${row('notice_read_at')} is null`,
  },
};

const reason = (row: Row): Sql => sql`(case
  when ${row('ended_at')} is not null then null
  when exists (select from merges mg where mg.network_id = ${row('network_id')} and mg.request_id = ${row('id')}) then null
  when ${isSnoozed(row)} then null
  ${join(
    TODAY_KINDS.map((kind) => sql`when ${KINDS[kind].holds(row)} then ${literal(kind)}`),
    '\n  ',
  )} end)`;

const since = (row: Row): Sql =>
  sql`(case ${reason(row)} ${join(
    TODAY_KINDS.map((kind) => sql`when ${literal(kind)} then ${(KINDS[kind].since ?? TAKEN)(row)}`),
    ' ',
  )} end)`;
const TAKEN = (row: Row): Sql => row('taken_at');

/** What a request says of itself in Today. */
export const todayReason: Field = part({
  kind: expression(reason),
  since: expression((row) => sql`to_char(${since(row)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`),
});

/** Those that need somebody now: of what is over none is looked at. */
export const needsSomebody = (row: Row): Sql => sql`${row('ended_at')} is null and ${reason(row)} is not null`;

const RANKS = join(
  TODAY_KINDS.map((kind, rank) => sql`when ${literal(kind)} then ${literal(String(rank))}`),
  ' ',
);

/** The order in which they are seen to: by reason, then as the queue has them. */
export const TODAY_ORDER: Order = {
  name: 'TODAY',
  keys: [
    { of: (row) => sql`(case ${reason(row)} ${RANKS} end)::smallint`, cast: 'smallint' },
    { of: (row) => row('queue_rank'), cast: 'smallint' },
    { of: (row) => row('queue_day'), cast: 'date' },
    { of: (row) => row('taken_at'), cast: 'timestamptz' },
    { of: (row) => row('id'), cast: 'uuid' },
  ],
};
