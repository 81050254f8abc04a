import type { Tx } from '../platform/db/transaction.ts';
import { announceAll } from '../platform/outbox.ts';
import { param, sql } from '../platform/sql.ts';

/** Says it on their phones and computers too, to the volunteers of these links: each browser of theirs once. */
export async function announceByPush(tx: Tx, linkIds: readonly string[]): Promise<void> {
  const told = await tx.asSystem(() =>
    tx.rows<{ linkId: string; pushId: string }>(sql`select l.id as "linkId", p.id as "pushId"
      from task_links l join volunteer_pushes p on p.network_id = l.network_id and p.volunteer_id = l.volunteer_id
      where l.network_id = ${param(tx.networkId)} and l.id = any(${param(linkIds)}::uuid[])`),
  );
  if (told.length > 0)
    await announceAll(
      tx,
      told.map((one) => ({ type: 'call-out.push', ...one })),
    );
}
