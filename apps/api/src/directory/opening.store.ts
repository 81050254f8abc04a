import { addDays, dayIn, TIME_ZONE } from '@wardwise/domain';
// A door of its own: rrule is no load for a browser.
import { openingsOf, type ServiceSchedule } from '@wardwise/domain/schedule';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';

/** For how many days ahead it is worked out when a service is open. */
const DAYS_AHEAD = 15;

type Scheduled = ServiceSchedule & { serviceId: string };

/** Works out when these services, or all of them, are open in the next days; what is past or no more so goes. */
export async function saveOpenings(tx: Pick<Tx, 'rows' | 'run' | 'now'>, services: string[] | null): Promise<void> {
  const these = param(services);
  const schedules =
    await tx.rows<Scheduled>(sql`select service_id as "serviceId", freq, every, byday, bymonthday, to_char(dtstart, 'YYYY-MM-DD') as dtstart,
      to_char(valid_from, 'YYYY-MM-DD') as "validFrom", to_char(valid_to, 'YYYY-MM-DD') as "validTo",
      to_char(opens_at, 'HH24:MI') as "opensAt", to_char(closes_at, 'HH24:MI') as "closesAt"
    from service_schedules where ${these}::uuid[] is null or service_id = any(${these}::uuid[])`);
  const yesterday = addDays(dayIn(TIME_ZONE, tx.now), -1); // what opened last night may still be open
  const openings = schedules.flatMap((schedule) =>
    openingsOf(schedule, yesterday, DAYS_AHEAD + 1).map(({ opensAt, closesAt }) => ({
      ...{ service_id: schedule.serviceId, opens_at: opensAt, closes_at: closesAt },
    })),
  );
  const said = sql`json_populate_recordset(null::service_openings, ${param(JSON.stringify(openings))})`;
  await tx.run(sql`delete from service_openings where (${these}::uuid[] is null or service_id = any(${these}::uuid[]))
    and (service_id, opens_at, closes_at) not in (select service_id, opens_at, closes_at from ${said})`);
  await tx.run(
    sql`insert into service_openings select distinct service_id, opens_at, closes_at from ${said} on conflict do nothing`,
  );
  const until = addDays(yesterday, DAYS_AHEAD);
  await tx.run(
    sql`update services set openings_until = ${param(until)}::date where ${these}::uuid[] is null or id = any(${these}::uuid[])`,
  );
}
