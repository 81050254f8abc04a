import { MOST_ROW_TROUBLES } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, type Sql, sql } from '../platform/sql.ts';
import { madeId } from './made-id.ts';
import type { Known } from './read-entry.ts';
import type { RowTrouble, SourceTrouble } from './source-error.ts';

/** What writing to the directory takes of a transaction: it is shared by the networks, so nobody asks in the name of one. */
export type DirectoryTx = Pick<Tx, 'rows' | 'run' | 'now'>;

/** A source whose row is held until commit. */
export type Source = { id: string; address: string; nextPage: number | null; readingSince: Date | null; mayVanish: boolean };

/** The source with its row held, so that two workers never read one page twice; null for an unknown id. */
export async function lockSource(tx: DirectoryTx, id: string): Promise<Source | null> {
  const [found] =
    await tx.rows<Source>(sql`select id, address, next_page as "nextPage", reading_since as "readingSince", may_vanish as "mayVanish"
    from directory_sources where id = ${param(id)}::uuid for update`);
  return found ?? null;
}

/** The source with this address, made where there is none. */
export async function findOrMakeSource(
  tx: DirectoryTx,
  source: { kind: 'FEED' | 'FILE'; address: string; licence: string | null },
): Promise<string> {
  const [made] = await tx.rows<{ id: string }>(sql`insert into directory_sources (id, kind, address, licence)
    values (${param(madeId('', 'source', source.address))}::uuid, ${param(source.kind)}, ${param(source.address)}, ${param(source.licence)})
    on conflict (address) do update set licence = coalesce(excluded.licence, directory_sources.licence) returning id`);
  return (made as { id: string }).id;
}

/** Begins a reading at the first page, or goes on with one that was broken off less than a day ago; the row of the source is held. */
export async function beginReading(tx: DirectoryTx, source: Source): Promise<number> {
  const day = 24 * 3_600_000;
  const goesOn =
    source.nextPage !== null && source.readingSince !== null && tx.now.getTime() - source.readingSince.getTime() < day;
  await tx.run(
    goesOn
      ? sql`update directory_sources set tried_at = now(), trouble = null, missing = null where id = ${param(source.id)}::uuid`
      : sql`update directory_sources set tried_at = now(), trouble = null, missing = null, reading_since = now(), next_page = 1 where id = ${param(source.id)}::uuid`,
  );
  if (!goesOn) await tx.run(sql`delete from directory_row_troubles where source_id = ${param(source.id)}::uuid`);
  return goesOn ? (source.nextPage as number) : 1;
}

/** The next page is the one to read, wherever this reading ends. */
export const turnPage = (tx: DirectoryTx, id: string, next: number): Promise<void> =>
  tx.run(sql`update directory_sources set next_page = ${param(next)}::integer where id = ${param(id)}::uuid`);

/** A reading is over. */
export const endReading = (tx: DirectoryTx, id: string): Promise<void> =>
  tx.run(
    sql`update directory_sources set read_at = now(), next_page = null, reading_since = null, may_vanish = false where id = ${param(id)}::uuid`,
  );

/** Somebody has looked: what the next whole reading does not name is gone, however much it is. It is read as soon as can be. */
export const letVanish = (tx: DirectoryTx, id: string): Promise<void> =>
  tx.run(sql`update directory_sources set may_vanish = true, tried_at = null where id = ${param(id)}::uuid`);

/** Somebody wants it read as soon as can be. */
export const askForReading = (tx: DirectoryTx, id: string): Promise<void> =>
  tx.run(sql`update directory_sources set tried_at = null where id = ${param(id)}::uuid`);

/** A reading was stopped, for this; what is to be read again begins anew, what only broke off goes on where it was. */
export const stopReading = (
  tx: DirectoryTx,
  id: string,
  trouble: SourceTrouble,
  anew: boolean,
  missing: number | null = null,
): Promise<void> =>
  tx.run(sql`update directory_sources set trouble = ${param(trouble)}, missing = ${param(missing)}::integer,
    next_page = case when ${param(anew)} then null else next_page end, reading_since = case when ${param(anew)} then null else reading_since end
    where id = ${param(id)}::uuid`);

/** What entries may name. */
export async function findKnown(tx: DirectoryTx): Promise<Known> {
  const needs = await tx.rows<{ name: string; key: string }>(sql`select lower(name) as name, n.key from needs n
    join need_labels l on l.need_key = n.key and l.language = 'en', unnest(array[n.key, n.id::text, l.label]) as names (name)`);
  // A name that two wards have names neither.
  const wards = await tx.rows<{ name: string; code: string }>(sql`select lower(code) as name, code from wards
    union all select lower(name), min(code) from wards group by lower(name) having count(*) = 1`);
  return {
    needs: new Map(needs.map(({ name, key }) => [name, key])),
    wards: new Map(wards.map(({ name, code }) => [name, code])),
  };
}

/** Writes down what is wrong with rows, for whoever mends them; of a reading no more than the first of it. */
export async function saveTroubles(
  tx: DirectoryTx,
  id: string,
  page: number,
  rows: readonly { line: number; troubles: RowTrouble[] }[],
): Promise<void> {
  const said = rows.flatMap(({ line, troubles }) => troubles.map((trouble) => ({ source_id: id, page, line, ...trouble })));
  await tx.run(
    sql`insert into directory_row_troubles select * from json_populate_recordset(null::directory_row_troubles, ${param(JSON.stringify(said))})
      limit greatest(0, ${param(MOST_ROW_TROUBLES)}::integer - (select count(*) from directory_row_troubles where source_id = ${param(id)}::uuid)) on conflict do nothing`,
  );
}

/** How many of a source's services are known, and how many of them this reading did not name. */
export async function countMissing(tx: DirectoryTx, { id, readingSince }: Source): Promise<{ known: number; missing: number }> {
  const [counted] = await tx.rows<{
    known: number;
    missing: number;
  }>(sql`select count(*)::int as known, count(*) filter (where ${unread(readingSince)})::int as missing
    from services s join organizations o on o.id = s.organization_id where o.source_id = ${param(id)}::uuid and s.status <> 'DEFUNCT'`);
  return counted as { known: number; missing: number };
}

/** What the source names no more is gone: it stays in the directory, and says so. */
export const saveGone = (tx: DirectoryTx, { id, readingSince }: Source): Promise<void> =>
  tx.run(sql`update services s set status = 'DEFUNCT', source_digest = null, updated_at = now() from organizations o
    where o.id = s.organization_id and o.source_id = ${param(id)}::uuid and s.status <> 'DEFUNCT' and ${unread(readingSince)}`);

const unread = (since: Date | null): Sql => sql`(s.read_at is null or s.read_at < ${param(since)}::timestamptz)`;

/** The sources whose time it is: asked for by somebody, broken off, or not read for a day; what failed is tried again after an hour. */
export async function listDue(tx: DirectoryTx): Promise<string[]> {
  const due = await tx.rows<{ id: string }>(sql`select id from directory_sources where kind = 'FEED' and (tried_at is null
    or (trouble is null and next_page is not null)
    or (tried_at < now() - interval '1 hour' and (read_at is null or read_at < now() - interval '1 day'))) order by tried_at nulls first, id`);
  return due.map(({ id }) => id);
}
