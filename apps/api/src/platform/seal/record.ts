import type { Tx } from '../db/transaction.ts';
import { join, name, param, sql } from '../sql.ts';
import { type DataKey, destroyDataKeys, findDataKey, newDataKey } from './data-keys.ts';
import type { Erased } from './journal.ts';
import type { RingKey } from './ring.ts';
import { seal, unseal } from './seal.ts';
import { indexesOf, indexOf } from './tokens.ts';

/** A table of sealed columns: whose record a row is, which columns it seals, and by what of it the record is found again, if by anything: its columns of keyed indexes. */
export type SealedTable<Field extends string> = {
  table: string;
  owner: string;
  columns: Record<Field, string>;
  index?: Record<string, IndexText<Field>>;
};

// Written as a method, so that a table may be looked up in by whoever does not know its fields.
type IndexText<Field extends string> = { text(record: Opened<Field>): string | null }['text'];

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
    ...(await indexColumns(tx, of, record)),
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

/** Whose records have this text for their index, the first unless another is named, under the key of any day that is left. */
export async function findByIndex<Owner extends string>(
  tx: Tx,
  of: SealedTable<never>,
  text: string,
  column = indexesIn(of)[0] as string,
): Promise<Owner[]> {
  const indexes = await indexesOf(tx.ring, text);
  const rows = await tx.rows<{ id: Owner }>(sql`select ${name(of.owner)} as id from ${name(of.table)}
    where network_id = ${param(tx.networkId)} and ${name(column)} = any(${param(indexes)}::bytea[]) order by 1`);
  return rows.map(({ id }) => id);
}

/** Indexes so many records of this network anew, by the key of the day; answers how many. */
export async function reindexSealed<F extends string>(tx: Tx, of: SealedTable<F>, by: RingKey, most: number): Promise<number> {
  const rows = await tx.rows<{ id: string }>(sql`select ${name(of.owner)} as id from ${name(of.table)}
    where network_id = ${param(tx.networkId)} and index_key_id is distinct from ${param(by.id)} limit ${param(most)} for update skip locked`);
  for (const { id } of rows) {
    const record = await openSealed(tx, of, id);
    const indexes = indexesIn(of).map((column) => {
      const text = record && of.index?.[column]?.(record);
      return sql`${name(column)} = ${param(text ? indexOf(by, text) : null)}`;
    });
    await tx.run(sql`update ${name(of.table)} set index_key_id = ${param(by.id)}, ${join(indexes)}
      where network_id = ${param(tx.networkId)} and ${name(of.owner)} = ${param(id)}`);
  }
  return rows.length;
}

/**
 * Erases a record: its row and its key. `why` is the rule it goes by, for the journal; null where it is merely replaced by a newer one, of which
 * a copy of the database may keep the older. Answers whether there was one.
 */
export async function eraseSealed(tx: Tx, of: SealedTable<string>, ownerId: string, why: string | null): Promise<boolean> {
  const gone = await tx.rows<{ data_key_id: string }>(
    sql`delete from ${name(of.table)} where network_id = ${param(tx.networkId)} and ${name(of.owner)} = ${param(ownerId)} returning data_key_id`,
  );
  const keys = gone.map((row) => row.data_key_id);
  await destroyDataKeys(tx, keys);
  if (why !== null) for (const key of keys) await noteErasure(tx, { key, table: of.table, ownerId, why });
  return gone.length > 0;
}

/** Notes an erasure in the database, where the journal finds it again, and for the journal. */
export async function noteErasure(tx: Tx, erased: Pick<Erased, 'key' | 'table' | 'ownerId' | 'why'>): Promise<void> {
  const { key, table, ownerId, why } = erased;
  await tx.run(sql`insert into erasures (network_id, data_key_id, table_name, owner_id, why, at) values (${param(tx.networkId)}, ${param(key)},
    ${param(table)}, ${param(ownerId)}, ${param(why)}, ${param(tx.now)}) on conflict do nothing`);
  tx.erased.push({ ...erased, at: tx.now, networkId: tx.networkId });
}

async function indexColumns<F extends string>(tx: Tx, of: SealedTable<F>, record: Opened<F>): Promise<Record<string, unknown>> {
  if (!of.index) return {};
  const by = await tx.ring.newest();
  const columns = Object.entries(of.index).map(([column, textOf]) => {
    const text = textOf(record);
    return [column, text ? indexOf(by, text) : null];
  });
  return { ...Object.fromEntries(columns), index_key_id: by.id };
}

const indexesIn = (of: SealedTable<never>): string[] => {
  if (!of.index) throw new Error(`${of.table} has no index`);
  return Object.keys(of.index);
};

const sealedColumns = <F extends string>(of: SealedTable<F>, ownerId: string, record: Opened<F>, key: DataKey) =>
  Object.fromEntries(
    (Object.keys(of.columns) as F[]).map((field) => {
      const [column, text] = [of.columns[field], record[field]];
      return [column, text === null ? null : seal(text, key.key, { table: of.table, column, rowId: ownerId })];
    }),
  );

const mapFields = <F extends string>(of: SealedTable<F>, read: (column: string) => string | null) =>
  Object.fromEntries((Object.keys(of.columns) as F[]).map((field) => [field, read(of.columns[field])])) as Opened<F>;
