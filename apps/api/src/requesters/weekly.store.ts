import {
  asksAgainOn,
  dayIn,
  lastDayOfYes,
  type PageLanguage,
  type RequestId,
  type Rhythm,
  readRule,
  TIME_ZONE,
} from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';

/** Whoever has said yes, by first name, and whether they are on their way. */
export type WhoComes = { firstName: string; started: boolean };

/** Help that recurs and goes on beside a request: what, how it comes round, when next, who comes then, and until when a new yes is asked for. */
export type MyWeekly = {
  categoryLabel: string;
  rhythm: Rhythm;
  nextOn: string | null;
  volunteers: WhoComes[];
  askedUntil: string | null;
  paused: boolean;
};

type Found = Pick<MyWeekly, 'categoryLabel'> & { id: string; rule: string; consentAt: Date };

/** Finds it as they are told of it; null where none goes on. */
export async function findWeekly(tx: Tx, id: RequestId, language: PageLanguage): Promise<MyWeekly | null> {
  const found = await tx.one<Found>(sql`
    select a.id, a.rule, a.consent_at as "consentAt", (select l.label from category_labels l where l.network_id = a.network_id and l.category_key = a.category_key
        and l.language in ('en', ${param(language)}) order by (l.language = ${param(language)}) desc limit 1) as "categoryLabel"
    from standing_arrangements a where a.network_id = ${param(tx.networkId)} and a.request_id = ${param(id)} and a.ended_at is null`);
  const rhythm = found && readRule(found.rule);
  if (!found || !rhythm) return null;
  const { categoryLabel, consentAt } = found;
  const nextId = await findNextOccurrence(tx, found.id);
  const next =
    nextId &&
    (await tx.one<{ day: string }>(sql`select to_char(needed_by, 'YYYY-MM-DD') as day from help_requests
    where network_id = ${param(tx.networkId)} and id = ${param(nextId)}`));
  const today = dayIn(TIME_ZONE, tx.now);
  return {
    ...{ categoryLabel, rhythm, nextOn: next?.day ?? null, volunteers: nextId ? await whoComes(tx, nextId) : [] },
    askedUntil: today >= asksAgainOn(consentAt) ? lastDayOfYes(consentAt) : null,
    paused: today > lastDayOfYes(consentAt),
  };
}

/** The first of its occurrences that is not yet done; null where none is made. */
export async function findNextOccurrence(tx: Tx, arrangementId: string): Promise<RequestId | null> {
  const row = await tx.one<{ id: RequestId }>(sql`select id from help_requests where network_id = ${param(tx.networkId)}
    and arrangement_id = ${param(arrangementId)} and status in ('NEW', 'OPEN', 'ASSIGNED') order by needed_by, id limit 1`);
  return row?.id ?? null;
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
