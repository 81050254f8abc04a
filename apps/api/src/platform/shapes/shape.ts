import type { Ctx } from '../context.ts';
import { type Noun, PREFIX } from '../ids.ts';
import { literal, name, type Sql, sql } from '../sql.ts';
import type { Asked, Making, Value } from './making.ts';
import type { Who } from './who.ts';

/** The columns of one row in the statement: `row('ward_code')` is SQL. */
export type Row = (column: string) => Sql;
type Args = Record<string, unknown>;
/** Which rows of another shape belong to this one. */
type Joins = (row: Row, other: Row, args: Args, who: Who) => Sql;

/** How one field of a type is read. */
export type Field =
  | { as: 'column'; read: (row: Row, args: Args, who: Who) => Sql }
  | { as: 'one'; shape: () => Shape; on: (row: Row, other: Row) => Sql }
  | { as: 'many'; shape: () => Shape; on: Joins; order: (other: Row) => Sql }
  | { as: 'part'; fields: Record<string, Field> }
  | { as: 'computed'; needs: Record<string, (row: Row) => Sql>; value: (needs: never, ctx: Ctx) => unknown }
  | { as: 'made'; make: (making: Making, asked: Asked) => Value };

/**
 * How a type of the schema is read in one statement: where its rows stand, what each field is, and who may see a row.
 * Every nested row passes its own `visibleTo`; a shape touches no sealed table.
 */
export type Shape = { table: string; fields: Record<string, Field>; visibleTo: (row: Row, who: Who) => Sql };

export const column = (of: string): Field => ({ as: 'column', read: (row) => row(of) });

/** A column of SQL: a count, a label in the reader's language. */
export const expression = (read: (row: Row, args: Args, who: Who) => Sql): Field => ({ as: 'column', read });

/** The row's id as the API shows it: `req_…`. */
export const id = (noun: Noun, of = 'id'): Field => ({
  as: 'column',
  read: (row) => sql`${literal(`${PREFIX[noun]}_`)} || ${row(of)}`,
});

/** A time, in UTC and milliseconds, as JavaScript writes it: both ways to answer print the same. */
export const time = (of: string): Field => ({
  as: 'column',
  read: (row) => sql`to_char(${row(of)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
});

/** A row beside; nullable in the schema wherever its `visibleTo` can hide it. */
export const one = (shape: () => Shape, on: (row: Row, other: Row) => Sql): Field => ({ as: 'one', shape, on });

export const many = (shape: () => Shape, on: Joins, order: (other: Row) => Sql): Field => ({
  as: 'many',
  shape,
  on,
  order,
});

/** A part of the same row that is a type of its own. */
export const part = (fields: Record<string, Field>): Field => ({ as: 'part', fields });

/** A field that our own code works out from columns of the row. */
export const computed = <N extends Record<string, (row: Row) => Sql>>(
  needs: N,
  value: (needs: Record<keyof N, unknown>, ctx: Ctx) => unknown,
): Field => ({
  as: 'computed',
  needs,
  value: value as (needs: never, ctx: Ctx) => unknown,
});

export const rowOf =
  (alias: string): Row =>
  (of) =>
    sql`${name(alias)}.${name(of)}`;
