import type { WordingKey } from '@wardwise/domain';
import { literal, type Sql, sql } from '../platform/sql.ts';

/** A network's own sentences for its call-outs, by language and key; null where it has none. For a statement that reads a call-out anyway. */
export const ownSentences = (networkId: Sql): Sql => sql`(select json_object_agg(own.language, own.words) from (
  select w.language, json_object_agg(w.key, w.said) as words from wordings w
  where w.network_id = ${networkId} and w.in_force and w.said is not null and w.key in ('CALL_OUT', 'CALL_OUT_ORGANIZATION', 'CALL_OUT_LANGUAGE')
  group by w.language) own)`;

/** The last line of its mails in one language, as it is in force; null where it has none. For a statement that reads whom a mail is to. */
export const ownLine = (key: Extract<WordingKey, `${string}_LINE`>, networkId: Sql, language: Sql): Sql =>
  sql`(select w.said from wordings w where w.network_id = ${networkId} and w.key = ${literal(key)} and w.language = ${language} and w.in_force)`;
