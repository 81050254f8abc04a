import type { Tx } from '../db/transaction.ts';
import { join, name, param, sql } from '../sql.ts';
import { type DataKey, destroyDataKeys, findDataKey, newDataKey } from './data-keys.ts';
import { seal, unseal } from './seal.ts';

/** A table of sealed columns: whose record a row is, and which columns it seals. */
export type SealedTable<Field extends string> = { table: string; owner: string; columns: Record<Field, string> };

/** What a record says, opened. */
export type Opened<Field extends string> = Record<Field, string | null>;

/** Seals a record under a new key of its own and keeps it; `plain` are the open columns beside. */
export async function saveSealed<F extends string>(
  tx: Tx,
  of: SealedTable<F>,
  ownerId: string,
  record: Opened<F>,
  plain: Record<string, unknown> = {},
): Promise<void> {
  const key = await newDataKey(tx);
  const columns = {
    network_id: tx.networkId,
    [of.owner]: ownerId,
    data_key_id: key.id,
    ...plain,
    ...sealedColumns(of, ownerId, record, key),
  };
  await tx.run(
    sql`insert into ${name(of.table)} (${join(Object.keys(columns).map(name))}) values (${join(Object.values(columns).map(param))})`,
  );
}

/** Opens a record, or null where there is none, where its key is gone, or where the database says it is not this reader's to see. */
export async function openSealed<F extends string>(tx: Tx, of: SealedTable<F>, ownerId: string): Promise<Opened<F> | null> {
  const row = await tx.one<Record<string, Buffer | null> & { data_key_id: string }>(
    sql`select * from ${name(of.table)} where network_id = ${param(tx.networkId)} and ${name(of.owner)} = ${param(ownerId)}`,
  );
  const key = row && (await findDataKey(tx, row.data_key_id));
  if (!row || !key) return null;
  return mapFields(of, (column) => {
    const sealed = row[column];
    return sealed ? unseal(sealed, key.key, { table: of.table, column, rowId: ownerId }).toString('utf8') : null;
  });
}

/** Erases a record: its row and its key. Answers whether there was one. */
export async function eraseSealed(tx: Tx, of: SealedTable<string>, ownerId: string): Promise<boolean> {
  const gone = await tx.rows<{ data_key_id: string }>(
    sql`delete from ${name(of.table)} where network_id = ${param(tx.networkId)} and ${name(of.owner)} = ${param(ownerId)} returning data_key_id`,
  );
  await destroyDataKeys(
    tx,
    gone.map((row) => row.data_key_id),
  );
  return gone.length > 0;
}

const sealedColumns = <F extends string>(of: SealedTable<F>, ownerId: string, record: Opened<F>, key: DataKey) =>
  Object.fromEntries(
    (Object.keys(of.columns) as F[]).map((field) => {
      const [column, text] = [of.columns[field], record[field]];
      return [column, text === null ? null : seal(text, key.key, { table: of.table, column, rowId: ownerId })];
    }),
  );

const mapFields = <F extends string>(of: SealedTable<F>, read: (column: string) => string | null) =>
  Object.fromEntries((Object.keys(of.columns) as F[]).map((field) => [field, read(of.columns[field])])) as Opened<F>;
