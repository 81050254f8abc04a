import { dayIn, type PageLanguage, type RequestId, TIME_ZONE } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';

/** What volunteers are asked to keep to, as somebody reads it. */
export type ReadGuidance = { id: string; day: string; text: string; english: string | null };

/** The same with what is asked beside for some categories and ways, in the order they were named. */
export type GuidanceOfTask = ReadGuidance & {
  parts: { text: string; english: string | null; source: string }[];
};

/** The guidance of today, in the reader's language or else in English; null where the network has none. The rule is the domain's `guidanceOn`. */
export function findGuidance(tx: Tx, language: PageLanguage): Promise<ReadGuidance | null> {
  return tx.one<ReadGuidance>(sql`select g.id, g.day::text as day,
      (select t.text from guidance_texts t where t.network_id = g.network_id and t.guidance_id = g.id and t.language in ('en', ${param(language)})
        order by (t.language = ${param(language)}) desc limit 1) as text,
      (select t.text from guidance_texts t where t.network_id = g.network_id and t.guidance_id = g.id and t.language = 'en' and ${param(language)} <> 'en') as english
    from guidance g where g.network_id = ${param(tx.networkId)} and g.day <= ${param(dayIn(TIME_ZONE, tx.now))} order by g.day desc limit 1`);
}

/** One guidance by its id, whenever it was, with its parts about these categories and ways. */
export async function readGuidance(
  tx: Tx,
  id: string,
  about: readonly string[],
  language: PageLanguage,
): Promise<GuidanceOfTask> {
  const read = await tx.one<GuidanceOfTask>(sql`select g.id, g.day::text as day,
      (select t.text from guidance_texts t where t.network_id = g.network_id and t.guidance_id = g.id and t.language in ('en', ${param(language)})
        order by (t.language = ${param(language)}) desc limit 1) as text,
      (select t.text from guidance_texts t where t.network_id = g.network_id and t.guidance_id = g.id and t.language = 'en' and ${param(language)} <> 'en') as english,
      coalesce((select json_agg(json_build_object('text', p.text, 'source', p.source, 'english', (select e.text from guidance_parts e where e.network_id = g.network_id
          and e.guidance_id = g.id and e.about = a.about and e.language = 'en' and ${param(language)} <> 'en')) order by a.n) from unnest(${param(about)}::text[]) with ordinality a (about, n)
        cross join lateral (select p.text, p.source from guidance_parts p where p.network_id = g.network_id and p.guidance_id = g.id and p.about = a.about
          and p.language in ('en', ${param(language)}) order by (p.language = ${param(language)}) desc limit 1) p), '[]') as parts
    from guidance g where g.network_id = ${param(tx.networkId)} and g.id = ${param(id)}`);
  if (!read) throw new Error('a task under guidance that is not there');
  return read;
}

/** Notes with each task that has just been accepted which guidance it is under: that which its volunteer said yes to, or else that of the day. Later guidance changes nothing of it. */
export const pinGuidance = (tx: Tx, requestId: RequestId): Promise<void> =>
  tx.run(sql`update assignments a set guidance_id = coalesce(
      (select v.guidance_id from volunteers v where v.network_id = a.network_id and v.id = a.volunteer_id),
      (select g.id from guidance g where g.network_id = a.network_id and g.day <= ${param(dayIn(TIME_ZONE, tx.now))} order by g.day desc limit 1))
    where a.network_id = ${param(tx.networkId)} and a.request_id = ${param(requestId)} and a.status in ('ACCEPTED', 'STARTED') and a.guidance_id is null`);

/** Under which guidance a task was accepted. */
export async function guidanceOf(tx: Tx, assignmentId: string): Promise<string | null> {
  const row = await tx.one<{ id: string | null }>(
    sql`select guidance_id as id from assignments where network_id = ${param(tx.networkId)} and id = ${param(assignmentId)}`,
  );
  return row?.id ?? null;
}
