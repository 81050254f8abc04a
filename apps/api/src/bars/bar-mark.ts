import { createHmac } from 'node:crypto';
import type { Tx } from '../platform/db/transaction.ts';
import { readPhone } from '../platform/phone.ts';
import { sameBox } from '../platform/same-box.ts';
import { destroyDataKeys, findDataKey, newDataKey } from '../platform/seal/index.ts';
import { param, sql } from '../platform/sql.ts';

/** How somebody can be reached, as it is known or was just typed. */
export type Reach = { phone: string | null; email: string | null };

/** The marks of a number and an address, by the network's own key, which stays the same when the ring turns; however they were written. */
export async function marksOf(tx: Tx, reach: Reach): Promise<Buffer[]> {
  const key = await barKey(tx);
  return [reach.phone && `tel:${readPhone(reach.phone) ?? reach.phone.trim()}`, reach.email && `mail:${sameBox(reach.email)}`]
    .filter((text) => text !== null && text !== '')
    .map((text) => createHmac('sha256', key).update(`wardwise bar ${text}`).digest());
}

/** The key of this network's bar list, made with its first use; part of a step of the product's own. */
async function barKey(tx: Tx): Promise<Buffer> {
  const kept = await keptKey(tx);
  if (kept) return kept;
  const made = await newDataKey(tx);
  const mine = await tx.one(sql`insert into bar_keys (network_id, data_key_id) values (${param(tx.networkId)}, ${param(made.id)})
    on conflict on constraint bar_keys_pkey do nothing returning data_key_id`);
  if (mine) return made.key;
  await destroyDataKeys(tx, [made.id]);
  return (await keptKey(tx)) as Buffer;
}

async function keptKey(tx: Tx): Promise<Buffer | null> {
  const row = await tx.one<{ data_key_id: string }>(
    sql`select data_key_id from bar_keys where network_id = ${param(tx.networkId)}`,
  );
  return row && ((await findDataKey(tx, row.data_key_id))?.key ?? null);
}
