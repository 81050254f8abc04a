import { BadArgument } from '../errors.ts';
import { compact, join, late, name, param, type Sql, sql } from '../sql.ts';
import { type Compiled, compileRow, inside, nextRow, objectBeside } from './compile.ts';
import { compileOnce } from './compile-once.ts';
import { cursorKeys, cursorOf, type Key } from './cursor.ts';
import type { Asked, Making, Value } from './making.ts';
import type { Where } from './read.ts';
import { column, expression, type Field, part, type Row, rowOf, type Shape } from './shape.ts';

/** A Relay page: `first` 1–100, and an opaque cursor. */
export type Page = { first: number; after?: string | null };

/**
 * A Relay connection as one expression, keyset-paged: page 400 costs what page 1 costs. Three selects, one in another: the rows of the page and one more (p),
 * these gathered into lists (g), and the connection's object. Throws FIRST_OUT_OF_RANGE and CURSOR_MALFORMED.
 */
export function compilePage(making: Making, asked: Asked, shape: Shape, page: Page, where: Where, keys: Key[]): Value {
  const { first, after } = page;
  if (!Number.isInteger(first) || first < 1 || first > 100) throw new BadArgument('FIRST_OUT_OF_RANGE');
  const { alias, row } = nextRow(making);
  const made = compileOnce(making, asked.nodes, `page of ${shape.table}`, () =>
    compileConnection(making, asked, shape, keys, row),
  );
  const order = join(keys.map(({ of }) => of(row)));
  const from = after ? sql` and (${order}) > (${cursorKeys(after, keys)})` : sql``;
  const rows = sql`select ${made.ofRow} from ${name(shape.table)} ${alias}${made.besideRow}
    where ${shape.visibleTo(row, making.who)} and ${where(row)}${from} order by ${order} limit ${param(first + 1)}`;
  const gathered = made.gathered(sql`${late(() => first)}::int`);
  return { value: sql`(select ${made.object} from (select ${gathered} from (${rows}) p) g${made.beside})`, finish: made.finish };
}

/** What a connection's selection needs of each row, list by list, and whether of the last row too. */
type Needs = { lists: { of: Sql; beside: Sql; at: Sql }[]; end: boolean };

function compileConnection(making: Making, asked: Asked, shape: Shape, keys: Key[], row: Row) {
  const needs: Needs = { lists: [], end: false };
  const { columns, finish } = compileRow(making, asked, connectionFields(needs, shape, keys, row), rowOf('g'));
  const { lists, end } = needs;
  const ofRow = [...keys.map((key, i) => sql`${key.of(row)} as ${keyAt(i)}`), ...lists.map(({ of, at }) => sql`${of} as ${at}`)];
  // One order for every list, or PostgreSQL would reverse one beside another.
  const order = join(keys.map((_, i) => sql`p.${keyAt(i)}`));
  const listOf = (at: Sql) => sql`(array_agg(p.${at} order by ${order}))`;
  const gathered = (most: Sql) =>
    join([
      sql`count(*) > ${most} as more`,
      ...lists.map(({ at }) => sql`${listOf(at)}[1:${most}] as ${at}`),
      ...(end ? keys.map((_, i) => sql`${listOf(keyAt(i))}[least(count(*), ${most})] as ${keyAt(i)}`) : []),
    ]);
  const besideRow = join(
    lists.map(({ beside }) => beside),
    '',
  );
  return {
    ...objectBeside(making, columns),
    ofRow: compact(join(ofRow)),
    besideRow: compact(besideRow),
    gathered,
    finish: inside(finish),
  };
}

const keyAt = (i: number): Sql => name(`k${i}`);

/** The fields of a connection, read from what was gathered (g); those of an edge, from its row. */
function connectionFields(needs: Needs, shape: Shape, keys: Key[], row: Row): Record<string, Field> {
  const listOf = (fields: Record<string, Field>): Field => ({
    as: 'made',
    make: (making, asked) => gather(making, needs, compileRow(making, asked, fields, row)),
  });
  const endCursor = (gathered: Row): Sql => {
    needs.end = true;
    return sql`case when ${gathered('k0')} is not null then ${cursorOf(keys.map((_, i) => gathered(`k${i}`)))} end`;
  };
  return {
    nodes: listOf(shape.fields),
    edges: listOf({ cursor: expression((edge) => cursorOf(keys.map(({ of }) => of(edge)))), node: part(shape.fields) }),
    pageInfo: part({ hasNextPage: column('more'), endCursor: expression(endCursor) }),
  };
}

function gather(making: Making, { lists }: Needs, { columns, finish }: Compiled): Value {
  const { object, beside } = objectBeside(making, columns);
  const at = name(`l${lists.length}`);
  lists.push({ of: object, beside, at });
  return { value: sql`coalesce(g.${at}, '{}')`, finish: inside(finish) };
}
