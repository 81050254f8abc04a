import type { PageLanguage, RequestId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';

/** Whoever has said yes, by first name, and whether they are on their way. */
export type WhoComes = { firstName: string; started: boolean };

/** Help every week that goes on beside a request: what, on which day, when next, and who comes then. */
export type MyWeekly = { categoryLabel: string; weekday: number; nextOn: string | null; volunteers: WhoComes[] };

/** Finds it as they are told of it; null where none goes on. */
export async function findWeekly(tx: Tx, id: RequestId, language: PageLanguage): Promise<MyWeekly | null> {
  const found = await tx.one<Omit<MyWeekly, 'volunteers'> & { nextId: RequestId | null }>(sql`
    select a.weekday, (select l.label from category_labels l where l.network_id = a.network_id and l.category_key = a.category_key
        and l.language in ('en', ${param(language)}) order by (l.language = ${param(language)}) desc limit 1) as "categoryLabel",
      to_char(r.needed_by, 'YYYY-MM-DD') as "nextOn", r.id as "nextId"
    from standing_arrangements a left join help_requests r on r.network_id = a.network_id and r.arrangement_id = a.id and r.status in ('NEW', 'OPEN', 'ASSIGNED')
    where a.network_id = ${param(tx.networkId)} and a.request_id = ${param(id)} and a.ended_at is null`);
  if (!found) return null;
  const { nextId, ...weekly } = found;
  return { ...weekly, volunteers: nextId ? await whoComes(tx, nextId) : [] };
}

/** Whoever has said yes, until it is done. */
export const whoComes = (tx: Tx, requestId: RequestId): Promise<WhoComes[]> =>
  tx.rows(sql`select v.first_name as "firstName", a.status = 'STARTED' as started
    from assignments a join volunteers v on v.network_id = a.network_id and v.id = a.volunteer_id
    where a.network_id = ${param(tx.networkId)} and a.request_id = ${param(requestId)} and a.status in ('ACCEPTED', 'STARTED') order by a.id`);

/** Whoever has said yes to ringing them in their language, or to being on the line, by first name; until it is done. */
export const whoRings = async (tx: Tx, requestId: RequestId): Promise<string[]> => {
  const rows = await tx.rows<{ firstName: string }>(sql`select v.first_name as "firstName"
    from help_requests r join assignments a on a.network_id = r.network_id and a.request_id = r.id and a.status in ('ACCEPTED', 'STARTED')
      join volunteers v on v.network_id = a.network_id and v.id = a.volunteer_id
    where r.network_id = ${param(tx.networkId)} and r.interprets = ${param(requestId)} order by a.id`);
  return rows.map(({ firstName }) => firstName);
};
