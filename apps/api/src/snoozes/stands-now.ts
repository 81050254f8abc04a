import { type Row, rowOf } from '../platform/shapes/index.ts';
import { join, name, type Sql, sql } from '../platform/sql.ts';

// Whatever a volunteer, a service or whoever was helped has said since wakes it, and that one of them said nothing in time; so does a call: somebody is on it again.
const ANSWERS = {
  offers: ['offered_at'],
  assignments: ['accepted_at', 'started_at', 'delivered_at', 'ended_at'],
  referrals: ['received_at', 'answered_at', 'started_at', 'chased_at', 'ended_at'],
  follow_ups: ['ended_at'],
  calls: ['called_at'],
};

const answered = (snooze: Row): Sql =>
  join(
    Object.entries(ANSWERS).map(([table, times]) => {
      const it = rowOf('an');
      return sql`exists (select from ${name(table)} an where ${it('network_id')} = ${snooze('network_id')}
        and ${it('request_id')} = ${snooze('request_id')} and greatest(${join(times.map((at) => it(at)))}) > ${snooze('snoozed_at')})`;
    }),
    ' or ',
  );

/** Whether a snooze still stands: nobody brought it back, its time is not over, and nobody has answered since. */
export const standsNow = (snooze: Row): Sql =>
  sql`(${snooze('woken_at')} is null and ${snooze('until')} > now() and not (${answered(snooze)}))`;

/** Whether a request is put off now. */
export function isSnoozed(row: Row): Sql {
  const it = rowOf('sn');
  return sql`(exists (select from snoozes sn where sn.network_id = ${row('network_id')} and sn.request_id = ${row('id')} and ${standsNow(it)}))`;
}
