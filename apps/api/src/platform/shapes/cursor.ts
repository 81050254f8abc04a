import { isDay } from '@wardwise/domain';
import { BadArgument } from '../errors.ts';
import { join, name, param, type Sql, sql } from '../sql.ts';
import type { Row } from './shape.ts';

/** One key of an order: never null; the last of an order is unique. */
export type Key = { of: (row: Row) => Sql; cast: 'smallint' | 'date' | 'timestamptz' | 'text' | 'uuid' };

/** An order of pages, by a name of its own; all its keys go up, or all go down. */
export type Order = { name: string; keys: Key[]; down?: boolean };

/** The cursor of the row with these keys. Made in SQL: JavaScript's dates would lose the microseconds and skip rows. */
export const cursorOf = (keys: Sql[]): Sql =>
  sql`translate(encode(convert_to(json_build_array(${join(keys.map((key) => sql`${key}::text`))})::text, 'UTF8'), 'base64'), E'\n', '')`;

/** The keys a cursor holds. Throws CURSOR_MALFORMED. */
export function cursorKeys(cursor: string, keys: Key[]): Sql {
  const said = decode(cursor);
  if (!said || said.length !== keys.length || !said.every((key, i) => fits(key, (keys[i] as Key).cast)))
    throw new BadArgument('CURSOR_MALFORMED');
  return join(keys.map((key, i) => sql`${param(said[i])}::${name(key.cast)}`));
}

const FITS: Record<Key['cast'], RegExp> = {
  smallint: /^\d{1,4}$/,
  date: /^((?!0000)\d{4}-\d{2}-\d{2}|infinity)$/,
  timestamptz: /^(?!0000)\d{4}-\d{2}-\d{2} ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?\+00$/,
  text: /^[^\0]{0,200}$/s,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
};

// What PostgreSQL would refuse is a cursor nobody was given: the thirtieth of February among them.
const fits = (key: string, cast: Key['cast']): boolean =>
  FITS[cast].test(key) && ((cast !== 'date' && cast !== 'timestamptz') || key === 'infinity' || isDay(key.slice(0, 10)));

function decode(cursor: string): string[] | null {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64').toString('utf8'));
    return Array.isArray(keys) && keys.every((key) => typeof key === 'string') ? keys : null;
  } catch {
    return null;
  }
}
