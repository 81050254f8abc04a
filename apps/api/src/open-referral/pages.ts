import type pg from 'pg';
import { name, param, type Sql, sql, statement } from '../platform/sql.ts';
import type { Asked } from './asked.ts';
import type { Collection } from './collections.ts';
import { OWN_HELP } from './entries.ts';
import type { Spot } from './where.ts';

type Found = { total: number; size: number; contents: string | null };

const text = (entry: Sql): Sql => sql`json_strip_nulls(${entry})::text`;

const NOTHING = sql``;

/** One page of a collection: one statement, and PostgreSQL writes what stands on it, of the rows that are on the page and of no others. */
export async function pageOf(
  pool: pg.Pool,
  { row, rows, beside = NOTHING, where, listed }: Collection,
  asked: Asked,
  spot: Spot | null,
): Promise<string> {
  const it = name(row);
  const meant = sql`${rows}${beside} where ${where(asked, spot)}`;
  const { page, perPage } = asked;
  const query = sql`${OWN_HELP}select (select count(*)::int from ${meant}) as total, count(*)::int as size, string_agg(${text(listed(asked))}, ',' order by page.place, page.id) as contents
    from (select ${it}.id, ${it}.place from ${meant} order by ${it}.place, ${it}.id limit ${param(perPage)} offset ${param((page - 1) * perPage)}) page
    cross join lateral (select ${it}.* from ${rows} where ${it}.id = page.id limit 1) ${it}${beside}`;
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
export async function entryOf(
  pool: pg.Pool,
  { row, rows, beside = NOTHING, whole }: Collection,
  asked: Asked,
  id: string,
): Promise<string | null> {
  const query = sql`${OWN_HELP}select ${text(whole(asked))} as entry from ${rows}${beside} where ${name(row)}.id = ${param(id)}::uuid`;
  const { rows: found } = await pool.query<{ entry: string }>(prepared(query));
  return found[0] ? `${found[0].entry}\n` : null;
}

/** So many statements at most each connection keeps ready: whoever asks in ever new ways gets theirs made anew each time. */
const MOST_PREPARED = 20;
const names = new Map<string, string>();

/** A statement for one entry under a name, so that it is planned once. A page's is planned for its own figures: a plan for any page is one for a tenth of everything. */
function prepared(query: Sql): { text: string; values: unknown[]; name?: string } {
  const made = statement(query);
  const known = names.get(made.text) ?? (names.size < MOST_PREPARED ? `open-referral-${names.size}` : null);
  if (known === null) return made;
  names.set(made.text, known);
  return { ...made, name: known };
}
