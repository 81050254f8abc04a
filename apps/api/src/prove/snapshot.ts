import pg from 'pg';
import { copyOut } from './copy-out.ts';

export type Row = Record<string, unknown>;

/** A table at one moment: its rows, also as a dump holds them. */
export type Table = { name: string; columns: string[]; primary: string[]; rows: Row[]; copy: Buffer };

/** Every table of ours at one moment, as the superuser reads it, from whom nothing can be hidden. */
export type Snapshot = Map<string, Table>;

const TABLES = `select c.relname as name,
    array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attnum) as columns,
    array(select a.attname::text from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
      where i.indrelid = c.oid and i.indisprimary) as primary
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`;

/** Takes every table of the catalogue, whichever there are. */
export async function takeSnapshot(url: string): Promise<Snapshot> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const { rows: tables } = await client.query<Pick<Table, 'name' | 'columns' | 'primary'>>(TABLES);
    const taken: Snapshot = new Map();
    for (const table of tables) {
      const { rows } = await client.query<Row>(`select * from ${client.escapeIdentifier(table.name)}`);
      taken.set(table.name, { ...table, rows, copy: await copyOut(client, table.name) });
    }
    return taken;
  } finally {
    await client.end();
  }
}

/** What tells a row from the others of its table. */
export const nameOf = ({ name, primary }: Table, row: Row): string =>
  `${name} ${primary.map((column) => String(row[column])).join(' ')}`;

/** The ids of a row's own name; what is sealed in it is bound to one of them. */
export const idsOf = ({ primary }: Table, row: Row): string[] =>
  primary.filter((column) => column !== 'network_id').map((column) => String(row[column]));
