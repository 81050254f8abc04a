import { randomBytes } from 'node:crypto';
import type { Tx } from '../db/transaction.ts';
import { newRandomId } from '../ids.ts';
import { join, param, sql } from '../sql.ts';
import { seal, unseal } from './seal.ts';

/** One person-record's key, opened for this transaction. */
export type DataKey = { id: string; key: Buffer };

const place = (id: string) => ({ table: 'data_keys', column: 'wrapped', rowId: id });

/** Makes and keeps a key for one person-record, wrapped by the ring. */
export async function newDataKey(tx: Tx): Promise<DataKey> {
  const made = { id: newRandomId(), key: randomBytes(32) };
  const { id, key } = tx.ring.current;
  await tx.run(sql`insert into data_keys (network_id, id, ring_key_id, wrapped, created_at)
    values (${param(tx.networkId)}, ${param(made.id)}, ${param(id)}, ${param(seal(made.key, key, place(made.id)))}, ${param(tx.now)})`);
  return made;
}

/** The key of a record, or null when it has been destroyed. A missing ring key is no erasure: it throws. */
export async function findDataKey(tx: Tx, id: string): Promise<DataKey | null> {
  const row = await tx.one<{ ring_key_id: string; wrapped: Buffer }>(
    sql`select ring_key_id, wrapped from data_keys where network_id = ${param(tx.networkId)} and id = ${param(id)}`,
  );
  const ringKey = row && tx.ring.find(row.ring_key_id);
  if (!row) return null;
  if (!ringKey) throw new Error('a data key whose ring key is missing');
  return { id, key: unseal(row.wrapped, ringKey.key, place(id)) };
}

/** Destroys keys: what they sealed is unreadable from the commit on. */
export async function destroyDataKeys(tx: Tx, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.run(sql`delete from data_keys where network_id = ${param(tx.networkId)} and id in (${join(ids.map(param))})`);
}
