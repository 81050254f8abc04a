import type pg from 'pg';
import { name, param, type Sql, sql, statement } from '../platform/sql.ts';
import type { Asked } from './asked.ts';
import type { Collection } from './collections.ts';
import type { Spot } from './where.ts';

type Found = { total: number; size: number; contents: string | null };

const text = (entry: Sql): Sql => sql`json_strip_nulls(${entry})::text`;

/** One page of a collection: one statement, and PostgreSQL writes what stands on it. */
export async function pageOf(
  pool: pg.Pool,
  { row, rows, where, listed }: Collection,
  asked: Asked,
  spot: Spot | null,
): Promise<string> {
  const meant = sql`${rows} where ${where(asked, spot)}`;
  const order = sql`${name(row)}.place, ${name(row)}.id`;
  const { page, perPage } = asked;
  const query = sql`select (select count(*)::int from ${meant}) as total, count(*)::int as size, string_agg(entry, ',' order by at) as contents from (
    select ${text(listed(asked))} as entry, row_number() over (order by ${order}) as at from ${meant} order by ${order}
    limit ${param(perPage)} offset ${param((page - 1) * perPage)}) shown`;
  const { rows: found } = await pool.query<Found>(statement(query));
  return envelope(found[0] as Found, asked);
}

function envelope({ total, size, contents }: Found, { page, perPage }: Asked): string {
  const pages = Math.ceil(total / perPage);
  const about = {
    ...{ total_items: total, total_pages: pages, page_number: page, size },
    ...{ first_page: page === 1, last_page: page >= pages, empty: size === 0 },
  };
  return `${JSON.stringify(about).slice(0, -1)},"contents":[${contents ?? ''}]}\n`;
}

/** One entry of a collection by its id; null where there is none. */
export async function entryOf(pool: pg.Pool, { row, rows, whole }: Collection, asked: Asked, id: string): Promise<string | null> {
  const query = sql`select ${text(whole(asked))} as entry from ${rows} where ${name(row)}.id = ${param(id)}::uuid`;
  const { rows: found } = await pool.query<{ entry: string }>(statement(query));
  return found[0] ? `${found[0].entry}\n` : null;
}
