import { dayIn, type PageLanguage, TIME_ZONE } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';

/** What volunteers are asked to keep to, as somebody reads it. */
export type ReadGuidance = { id: string; day: string; text: string; english: string | null };

/** The guidance of today, in the reader's language or else in English; null where the network has none. The rule is the domain's `guidanceOn`. */
export function findGuidance(tx: Tx, language: PageLanguage): Promise<ReadGuidance | null> {
  return tx.one<ReadGuidance>(sql`select g.id, g.day::text as day,
      (select t.text from guidance_texts t where t.network_id = g.network_id and t.guidance_id = g.id and t.language in ('en', ${param(language)})
        order by (t.language = ${param(language)}) desc limit 1) as text,
      (select t.text from guidance_texts t where t.network_id = g.network_id and t.guidance_id = g.id and t.language = 'en' and ${param(language)} <> 'en') as english
    from guidance g where g.network_id = ${param(tx.networkId)} and g.day <= ${param(dayIn(TIME_ZONE, tx.now))} order by g.day desc limit 1`);
}
