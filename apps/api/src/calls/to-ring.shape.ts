import { RING_REASONS } from '@wardwise/domain';
import { expression, type Field, type Order, part, type Row } from '../platform/shapes/index.ts';
import { join, literal, type Sql, sql } from '../platform/sql.ts';

const ofIt = (row: Row): Sql => sql`kc.network_id = ${row('network_id')} and kc.request_id = ${row('id')}`;

/** The call that was last about a request. */
export const lastCall = (row: Row, of: 'id' | 'outcome' | 'call_back_at'): Sql => {
  const it = { id: sql`kc.id`, outcome: sql`kc.outcome`, call_back_at: sql`kc.call_back_at` }[of];
  return sql`(select ${it} from calls kc where ${ofIt(row)} order by kc.called_at desc, kc.id desc limit 1)`;
};

/** The first moment of tomorrow here. */
export const TOMORROW = sql`(((now() at time zone 'Europe/London')::date + 1)::timestamp at time zone 'Europe/London')`;

const due = (row: Row): Sql => sql`(select min(fu.due_at) from follow_ups fu where fu.network_id = ${row('network_id')}
  and fu.request_id = ${row('id')} and fu.status = 'DUE' and fu.due_at < ${TOMORROW})`;

/** Why this person is to be rung today; null where they are not. A call back that was agreed comes before whatever else there is, and its day before today. */
export const ringReason = (row: Row): Sql => sql`(case
  when ${row('ended_at')} is not null or ${row('asking_service_id')} is not null then null
  when exists (select from merges mg where mg.network_id = ${row('network_id')} and mg.request_id = ${row('id')}) then null
  when ${lastCall(row, 'outcome')} = 'CALL_BACK_AT' then case when ${lastCall(row, 'call_back_at')} < ${TOMORROW} then 'CALL_BACK' end
  when ${row('status')} = 'NEW' and not exists (select from calls kc where ${ofIt(row)} and kc.outcome = 'REACHED') then 'NEW'
  when ${row('status')} = 'DELIVERED' then case when ${due(row)} is not null then 'FOLLOW_UP' end
  when ${row('asked_by_another')} and ${row('notice_read_at')} is null then 'NOTICE' end)`;

const ringAt = (row: Row): Sql => sql`(case ${ringReason(row)} when 'CALL_BACK' then ${lastCall(row, 'call_back_at')}
  when 'FOLLOW_UP' then ${due(row)} when 'NEW' then ${row('taken_at')} when 'NOTICE' then ${row('taken_at')} end)`;

/** What a request says of itself on the list of those to ring today. */
export const toRing: Field = part({
  reason: expression(ringReason),
  at: expression((row) => sql`to_char(${ringAt(row)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`),
});

const RANKS = join(
  RING_REASONS.map((reason, rank) => sql`when ${literal(reason)} then ${literal(String(rank))}`),
  ' ',
);

/** The order in which they are rung: by reason, a call back by its time, the others by what wants attention most. */
export const RING_ORDER: Order = {
  name: 'TO_RING',
  keys: [
    { of: (row) => sql`(case ${ringReason(row)} ${RANKS} end)::smallint`, cast: 'smallint' },
    {
      of: (row) => sql`(case when ${ringReason(row)} = 'CALL_BACK' then 0 else ${row('queue_rank')} end)::smallint`,
      cast: 'smallint',
    },
    { of: ringAt, cast: 'timestamptz' },
    { of: (row) => row('id'), cast: 'uuid' },
  ],
};
