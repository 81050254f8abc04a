import type { FollowUpId, NetworkId, RequestId, TextWordBack } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';
import { openCard } from '../requests/index.ts';

/** Whom we asked by a text how it went, and who has not answered. */
export type AskedByText = { networkId: NetworkId; id: FollowUpId; requestId: RequestId; textedAt: Date };

/** Whether a text has asked them before. */
export async function wasAskedByText(tx: Tx, id: FollowUpId): Promise<boolean> {
  const row = await tx.one(
    sql`select from follow_ups where network_id = ${param(tx.networkId)} and id = ${param(id)} and texted_at is not null`,
  );
  return row !== null;
}

/** They are asked by a text from now on. */
export const noteAskedByText = (tx: Tx, id: FollowUpId): Promise<void> =>
  tx.run(sql`update follow_ups set texted_at = ${param(tx.now)} where network_id = ${param(tx.networkId)} and id = ${param(id)}`);

/** Keeps a no or a stop; false where they have said one before. */
export async function noteWordBack(tx: Tx, id: FollowUpId, said: TextWordBack): Promise<boolean> {
  const noted = await tx.one(sql`update follow_ups set text_said = ${param(said)}
    where network_id = ${param(tx.networkId)} and id = ${param(id)} and status = 'DUE' and text_said is null returning id`);
  return noted !== null;
}

/** The newest text that this number has not answered. No mark of a number is kept for this: the cards of those texted are few, and gone within days. */
export async function findAskedByText(tx: Tx, number: string): Promise<AskedByText | null> {
  const asked = await tx.rows<
    Omit<AskedByText, 'networkId'>
  >(sql`select id, request_id as "requestId", texted_at as "textedAt" from follow_ups
    where network_id = ${param(tx.networkId)} and texted_at is not null and status = 'DUE' and text_said is null order by texted_at desc, id`);
  for (const one of asked)
    if ((await tx.asSystem(() => openCard(tx, one.requestId)))?.phone === number) return { networkId: tx.networkId, ...one };
  return null;
}
