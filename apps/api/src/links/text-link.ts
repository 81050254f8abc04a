import type { Tx } from '../platform/db/transaction.ts';
import { announceAll, type TextOfLink } from '../platform/outbox.ts';
import { param, sql } from '../platform/sql.ts';

/** Says it by text too, to those of these links whose volunteer wants texts and whose number takes them; answers how many. */
export async function announceByText(tx: Tx, type: TextOfLink, linkIds: readonly string[]): Promise<number> {
  const wanted = await tx.rows<{ id: string }>(sql`update task_links l set texted_at = ${param(tx.now)} from volunteers v
    where l.network_id = ${param(tx.networkId)} and l.id = any(${param(linkIds)}::uuid[]) and v.network_id = l.network_id and v.id = l.volunteer_id
      and v.texts and v.text_trouble is distinct from 'NUMBER_TAKES_NO_TEXTS' returning l.id`);
  if (wanted.length > 0)
    await announceAll(
      tx,
      wanted.map(({ id }) => ({ type, linkId: id })),
    );
  return wanted.length;
}
