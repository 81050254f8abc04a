import { randomBytes } from 'node:crypto';
import type { Tx } from '../db/transaction.ts';
import { newRandomId } from '../ids.ts';
import { join, param, sql } from '../sql.ts';
import type { RingKey } from './ring.ts';
import { seal, unseal } from './seal.ts';

/** One person-record's key, opened for this transaction. */
export type DataKey = { id: string; key: Buffer };

const place = (id: string) => ({ table: 'data_keys', column: 'wrapped', rowId: id });

/** Makes and keeps a key for one person-record, wrapped by the key of the day. */
export async function newDataKey(tx: Tx): Promise<DataKey> {
  const made = { id: newRandomId(), key: randomBytes(32) };
  const { id, key } = await tx.ring.newest();
  await tx.run(sql`with known as (insert into ring_keys (id) values (${param(id)}) on conflict do nothing)
    insert into data_keys (network_id, id, ring_key_id, wrapped, created_at)
    values (${param(tx.networkId)}, ${param(made.id)}, ${param(id)}, ${param(seal(made.key, key, place(made.id)))}, ${param(tx.now)})`);
  return made;
}

/** The key of a record, or null when it has been destroyed. A missing ring key is no erasure: it throws. */
export async function findDataKey(tx: Tx, id: string): Promise<DataKey | null> {
  const row = await tx.one<Wrapped>(
    sql`select id, ring_key_id, wrapped from data_keys where network_id = ${param(tx.networkId)} and id = ${param(id)}`,
  );
  return row && { id, key: await unwrap(tx, row) };
}

/** Destroys keys: what they sealed is unreadable from the commit on. */
export async function destroyDataKeys(tx: Tx, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.run(sql`delete from data_keys where network_id = ${param(tx.networkId)} and id in (${join(ids.map(param))})`);
}

/** Wraps so many keys of this network anew, by the key of the day; answers how many. What another transaction holds is left for later. */
export async function rewrapDataKeys(tx: Tx, by: RingKey, most: number): Promise<number> {
  const rows = await tx.rows<Wrapped>(sql`select id, ring_key_id, wrapped from data_keys
    where network_id = ${param(tx.networkId)} and ring_key_id <> ${param(by.id)} limit ${param(most)} for update skip locked`);
  const wrapped = await Promise.all(rows.map(async (row) => seal(await unwrap(tx, row), by.key, place(row.id))));
  await tx.run(sql`update data_keys k set ring_key_id = ${param(by.id)}, wrapped = n.wrapped
    from unnest(${param(rows.map(({ id }) => id))}::uuid[], ${param(wrapped)}::bytea[]) as n (id, wrapped)
    where k.network_id = ${param(tx.networkId)} and k.id = n.id`);
  return rows.length;
}

type Wrapped = { id: string; ring_key_id: string; wrapped: Buffer };

async function unwrap(tx: Tx, { id, ring_key_id, wrapped }: Wrapped): Promise<Buffer> {
  const ringKey = await tx.ring.find(ring_key_id);
  if (!ringKey) throw new Error('a data key whose ring key is missing');
  return unseal(wrapped, ringKey.key, place(id));
}
