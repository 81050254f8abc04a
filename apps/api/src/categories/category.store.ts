import type { Category } from '@wardwise/domain';
import { ownSentences } from '../networks/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';

/** Every kind of help that this network offers, with its labels, in its order. */
export function listCategories(tx: Tx): Promise<Category[]> {
  return tx.rows<Category>(sql`
    select c.key, c.credentials, c.ways,
      (select json_object_agg(l.language, json_build_object('label', l.label, 'publicLabel', l.public_label))
         from category_labels l where l.network_id = c.network_id and l.category_key = c.key) as labels
    from categories c where c.network_id = ${param(tx.networkId)} and c.offered order by c.position`);
}

/** One kind of help of this network with its labels, or null when it has none of that key. */
export function findCategory(tx: Tx, key: string): Promise<Category | null> {
  return tx.one<Category>(sql`
    select c.key, c.credentials, c.ways,
      (select json_object_agg(l.language, json_build_object('label', l.label, 'publicLabel', l.public_label))
         from category_labels l where l.network_id = c.network_id and l.category_key = c.key) as labels,
      ${ownSentences(sql`c.network_id`)} as sentences
    from categories c where c.network_id = ${param(tx.networkId)} and c.key = ${param(key)}`);
}

/** The same of those that somebody may ask for. */
export async function findOfferedCategory(tx: Tx, key: string): Promise<Category | null> {
  const offered = await tx.one<object>(
    sql`select from categories where network_id = ${param(tx.networkId)} and key = ${param(key)} and offered`,
  );
  return offered && findCategory(tx, key);
}
