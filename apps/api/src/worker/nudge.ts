import {
  type AssignmentId,
  type HelpRequest,
  type NetworkId,
  OVERDUE_FROM_HOUR,
  PAID_BACK_DAYS,
  type RequestId,
  WAITED_FOR_DAYS,
} from '@wardwise/domain';
import { LIST_IN_WARD, nudgeLeads, sendNudges } from '../nudges/index.ts';
import { dbOf, type House } from '../platform/context.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { errorFacts } from '../platform/log.ts';
import { lockRequest } from '../requests/index.ts';

type Due = { networkId: NetworkId; id: RequestId };

// Requests that have waited too long and were not told of yet; the rule decides again on each, its row held (nudgesDue in the domain).
const LEAD_WAIT = `make_interval(hours => case r.urgency when 'TODAY' then n.lead_wait_today_hours else n.lead_wait_hours end)`;
const TASK_DAYS = `case r.urgency when 'TODAY' then 0 when 'THIS_WEEK' then n.task_days_week else n.task_days_later end`;
const OF_NETWORK = 'join networks n on n.id = r.network_id';
const ALREADY = (kind: string, about: string) =>
  `exists (select from nudges n where n.network_id = r.network_id and n.kind = '${kind}' and n.about = ${about})`;
const ON_DAY = (at: string) => `(${at} at time zone 'Europe/London')::date`;
const ENDED_LAST = `select a.id from assignments a where a.network_id = r.network_id and a.request_id = r.id and a.ended_at is not null
  order by a.ended_at desc, a.id desc limit 1`;
const FOUND = `select r.network_id as "networkId", r.id, r.urgency, r.taken_at from offers o join help_requests r on r.network_id = o.network_id and r.id = o.request_id ${OF_NETWORK}
  where o.status = 'OFFERED' and r.status = 'OPEN' and o.offered_at <= now() - ${LEAD_WAIT} and not ${ALREADY('OFFER_WAITING', 'o.call_out_id')}
union
select r.network_id, r.id, r.urgency, r.taken_at from help_requests r ${OF_NETWORK} left join call_outs c on c.network_id = r.network_id and c.request_id = r.id and c.closed_at is null
  where r.ended_at is null and r.status in ('NEW', 'OPEN') and r.taken_at <= now() - ${LEAD_WAIT}
    and not (r.arrangement_id is not null and r.needed_by > ${ON_DAY('now()')} + $2::int)
    and not ${ALREADY('NOBODY_ANSWERED', `coalesce(c.id, (${ENDED_LAST}), ${LIST_IN_WARD}, r.id)`)}
    and (c.nobody_left_at is null or c.nobody_left_at <= now() - ${LEAD_WAIT})
    and not exists (select from waves w where w.network_id = c.network_id and w.call_out_id = c.id and w.sent_at > now() - ${LEAD_WAIT})
    and not exists (select from offers o where o.network_id = r.network_id and o.request_id = r.id and o.status = 'OFFERED')
    and not exists (select from assignments a where a.network_id = r.network_id and a.request_id = r.id
      and (a.status = 'PROPOSED' or greatest(a.proposed_at, a.accepted_at, a.ended_at) > now() - ${LEAD_WAIT}))
union
select r.network_id, r.id, r.urgency, r.taken_at from assignments a join help_requests r on r.network_id = a.network_id and r.id = a.request_id ${OF_NETWORK}
  where a.status in ('ACCEPTED', 'STARTED') and r.status in ('OPEN', 'ASSIGNED')
    and ${ON_DAY('(now() - make_interval(hours => $1))')} > greatest(${ON_DAY('a.accepted_at')}, coalesce(r.needed_by, ${ON_DAY('a.accepted_at')} + ${TASK_DAYS}))
    and not ${ALREADY('TASK_OVERDUE', 'a.id')}
union
select r.network_id, r.id, r.urgency, r.taken_at from follow_ups f join help_requests r on r.network_id = f.network_id and r.id = f.request_id ${OF_NETWORK}
  where f.status = 'DUE' and r.status = 'DELIVERED' and f.due_at <= now() - make_interval(hours => n.follow_up_wait_hours) and not ${ALREADY('FOLLOW_UP_DUE', 'f.id')}`;
// What cannot wait comes first, however much else is due.
const DUE = `select "networkId", id from (${FOUND}) d order by array_position(array['TODAY', 'THIS_WEEK', 'WHEN_POSSIBLE'], urgency), taken_at, id limit 100`;

// Done a week ago, money spent, and not had back.
const OWED = `select a.network_id as "networkId", a.request_id as id, a.id as "assignmentId" from assignments a
  where a.paid_back = 'NO' and a.delivered_at <= now() - make_interval(days => $1)
    and not exists (select from nudges n where n.network_id = a.network_id and n.kind = 'NOT_PAID_BACK' and n.about = a.id) limit 100`;

/** Reminds leads and volunteers of what waits for them, each once, on the database's clock; answers how many requests were looked at. */
export async function nudge(house: House): Promise<number> {
  const { rows } = await house.pool.query<Due>(DUE, [OVERDUE_FROM_HOUR, WAITED_FOR_DAYS]);
  for (const due of rows) await one(house, due, (tx, request) => sendNudges(tx, request));
  const { rows: owed } = await house.pool.query<Due & { assignmentId: AssignmentId }>(OWED, [PAID_BACK_DAYS]);
  for (const { assignmentId, ...due } of owed)
    await one(house, due, async (tx, request) => Number(await nudgeLeads(tx, request, 'NOT_PAID_BACK', assignmentId)));
  return rows.length + owed.length;
}

type Send = (tx: Tx, request: HelpRequest) => Promise<number>;

/** One that fails is logged and does not hold up the others. */
async function one(house: House, { networkId, id }: Due, send: Send): Promise<void> {
  try {
    const sent = await dbOf(house, { kind: 'SYSTEM', networkId }).transaction(async (tx) => {
      const request = await lockRequest(tx, id);
      return request ? send(tx, request) : 0;
    });
    house.log.info({ request: id, sent }, 'nudged');
  } catch (error) {
    house.log.error({ request: id, fault: errorFacts(error) }, 'could not nudge');
  }
}
