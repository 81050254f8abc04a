import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';

/** Guidance as it was written in one language; a part is about a category or a way. */
export type WrittenText = { language: string; text: string };
export type WrittenPart = WrittenText & { about: string; source: string };
type Written = { id: string; day: string; texts: WrittenText[]; parts: WrittenPart[] };

/** Keeps a version, which is never changed; false where there is guidance from that very day, be it from a moment ago. */
export async function saveGuidance(tx: Tx, { id, day, texts, parts }: Written): Promise<boolean> {
  const kept = await tx.one(
    sql`insert into guidance (network_id, id, day, written_at) values (${param(tx.networkId)}, ${param(id)}, ${param(day)}, ${param(tx.now)})
      on conflict (network_id, day) do nothing returning id`,
  );
  if (!kept) return false;
  await tx.run(sql`insert into guidance_texts (network_id, guidance_id, language, text)
    select ${param(tx.networkId)}::uuid, ${param(id)}::uuid, t.language, t.text from json_to_recordset(${param(JSON.stringify(texts))}::json) as t (language text, text text)`);
  await tx.run(sql`insert into guidance_parts (network_id, guidance_id, about, language, text, source)
    select ${param(tx.networkId)}::uuid, ${param(id)}::uuid, p.about, p.language, p.text, p.source
    from json_to_recordset(${param(JSON.stringify(parts))}::json) as p (about text, language text, text text, source text)`);
  return true;
}
