import type { QueueView, StaffId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';

/** A view of the network, holding its row until commit; null for one that is not there. */
export const lockView = (tx: Tx, id: string): Promise<QueueView | null> =>
  tx.one<QueueView>(sql`select id, network_id as "networkId", made_by as "madeBy", name, shared, choices from queue_views
    where network_id = ${param(tx.networkId)} and id = ${param(id)} for update`);

/** How many views somebody keeps; their row is held, so that two at once are counted one after the other. */
export async function countViewsOf(tx: Tx, staffId: StaffId): Promise<number> {
  await tx.run(sql`select from staff where network_id = ${param(tx.networkId)} and id = ${param(staffId)} for no key update`);
  const found = await tx.one<{ kept: number }>(sql`select count(*)::int as kept from queue_views
    where network_id = ${param(tx.networkId)} and made_by = ${param(staffId)}`);
  return found?.kept ?? 0;
}

/** Those of these keys that are kinds of help of the network, whether or not somebody may still ask for them. */
export async function listKnownCategories(tx: Tx, keys: readonly string[]): Promise<string[]> {
  const found = await tx.rows<{ key: string }>(sql`select key from categories
    where network_id = ${param(tx.networkId)} and key = any(${param(keys)}::text[])`);
  return found.map(({ key }) => key);
}

export async function addView(tx: Tx, { id, madeBy, name, shared, choices }: QueueView): Promise<void> {
  await tx.run(sql`insert into queue_views (network_id, id, made_by, name, shared, choices, made_at)
    values (${param(tx.networkId)}, ${param(id)}, ${param(madeBy)}, ${param(name)}, ${param(shared)}, ${param(JSON.stringify(choices))}, ${param(tx.now)})`);
}

export async function saveView(tx: Tx, { id, name, shared }: QueueView): Promise<void> {
  await tx.run(sql`update queue_views set name = ${param(name)}, shared = ${param(shared)}
    where network_id = ${param(tx.networkId)} and id = ${param(id)}`);
}

export async function deleteView(tx: Tx, id: string): Promise<void> {
  await tx.run(sql`delete from queue_views where network_id = ${param(tx.networkId)} and id = ${param(id)}`);
}

/** Somebody has left: what they kept for themselves goes; what they shared is the network's. */
export const deleteOwnViewsOf = (tx: Tx, staffId: StaffId): Promise<void> =>
  tx.asSystem(() =>
    tx.run(sql`delete from queue_views where network_id = ${param(tx.networkId)} and made_by = ${param(staffId)} and not shared`),
  );
