import { BadArgument } from '../errors.ts';
import { join, late, name, param, type Sql, sql } from '../sql.ts';
import { type Compiled, compileRow, inside, nextRow, objectBeside } from './compile.ts';
import { compileOnce } from './compile-once.ts';
import { cursorKeys, cursorOf, type Order } from './cursor.ts';
import { type CountedFacet, countFacet, type Facet, type Facets, facetFields } from './facets.ts';
import type { Asked, Making, Value } from './making.ts';
import type { Where } from './read.ts';
import { column, expression, type Field, part, type Row, rowOf, type Shape } from './shape.ts';

/** A Relay page: `first` 1–100, and an opaque cursor. */
export type Page = { first: number; after?: string | null };

/** Which rows, in which order, and what may be counted beside them. */
type List = { where: Where; order: Order; facets: Facets | null };

/**
 * A Relay connection as one expression, keyset-paged: page 400 costs what page 1 costs. Three selects, one in another: the rows of the page and one more (p),
 * these gathered into lists (g), and the connection's object. Throws FIRST_OUT_OF_RANGE and CURSOR_MALFORMED.
 */
export function compilePage(making: Making, asked: Asked, shape: Shape, page: Page, list: List): Value {
  const { first, after } = page;
  const { where, order, facets } = list;
  if (!Number.isInteger(first) || first < 1 || first > 100) throw new BadArgument('FIRST_OUT_OF_RANGE');
  const { alias, row } = nextRow(making);
  const what = `${shape.table} by ${order.name}${facets ? ', counted' : ''}`;
  const made = compileOnce(making, asked.nodes, what, () => compileConnection(making, asked, shape, order, row, facets));
  const keys = order.keys.map(({ of }) => of(row));
  const beyond = order.down ? sql`<` : sql`>`;
  const from = after ? sql` and (${join(keys)}) ${beyond} (${cursorKeys(after, order.keys)})` : sql``;
  const rows = sql`select ${made.ofRow} from ${name(shape.table)} ${alias}${made.besideRow}
    where ${shape.visibleTo(row, making.who)} and ${where(row, making.who)}${from} order by ${inOrder(keys, order)} limit ${param(first + 1)}`;
  const all = rowOf('c');
  const total = () =>
    sql`(select count(*)::int from ${name(shape.table)} c where ${shape.visibleTo(all, making.who)} and ${where(all, making.who)})`;
  const counted = (facet: CountedFacet) => countFacet(making, shape, facets?.[facet.name] as Facet, facet);
  const gathered = made.gathered(sql`${late(() => first)}::int`, total, counted);
  return { value: sql`(select ${made.object} from (select ${gathered} from (${rows}) p) g${made.beside})`, finish: made.finish };
}

/** What a connection's selection needs: of each row, list by list; of the last row; how many rows there are in all; what is counted. */
type Needs = { lists: { of: Sql; beside: Sql; at: Sql }[]; end: boolean; total: boolean; facets: CountedFacet[] };

function compileConnection(making: Making, asked: Asked, shape: Shape, order: Order, row: Row, facets: Facets | null) {
  const needs: Needs = { lists: [], end: false, total: false, facets: [] };
  const fields = { ...connectionFields(needs, shape, order, row), facets: facetFields(facets, needs.facets) };
  const { columns, finish } = compileRow(making, asked, fields, rowOf('g'));
  const { lists, end, total } = needs;
  const keys = order.keys.map(({ of }, i) => ({ of: of(row), at: name(`k${i}`) }));
  // One order for every list, or PostgreSQL would reverse one beside another.
  const by = inOrder(
    keys.map(({ at }) => sql`p.${at}`),
    order,
  );
  const listOf = (at: Sql) => sql`(array_agg(p.${at} order by ${by}))`;
  const gathered = (most: Sql, all: () => Sql, counted: (facet: CountedFacet) => Sql) =>
    join([
      sql`count(*) > ${most} as more`,
      ...(total ? [sql`${all()} as total`] : []),
      ...needs.facets.map((facet) => sql`${counted(facet)} as ${facet.at}`),
      ...lists.map(({ at }) => sql`${listOf(at)}[1:${most}] as ${at}`),
      ...(end ? keys.map(({ at }) => sql`${listOf(at)}[least(count(*), ${most})] as ${at}`) : []),
    ]);
  return {
    ...objectBeside(making, columns),
    ofRow: join([...keys, ...lists].map(({ of, at }) => sql`${of} as ${at}`)),
    besideRow: join(
      lists.map(({ beside }) => beside),
      '',
    ),
    gathered,
    finish: inside(finish),
  };
}

const inOrder = (keys: Sql[], { down }: Order): Sql => join(keys.map((key) => (down ? sql`${key} desc` : key)));

/** The fields of a connection, read from what was gathered (g); those of an edge, from its row. */
function connectionFields(needs: Needs, shape: Shape, { keys }: Order, row: Row): Record<string, Field> {
  const listOf = (fields: Record<string, Field>): Field => ({
    as: 'made',
    make: (making, asked) => gather(making, needs, compileRow(making, asked, fields, row)),
  });
  const endCursor = (gathered: Row): Sql => {
    needs.end = true;
    return sql`case when ${gathered('k0')} is not null then ${cursorOf(keys.map((_, i) => gathered(`k${i}`)))} end`;
  };
  const totalCount = (gathered: Row): Sql => {
    needs.total = true;
    return gathered('total');
  };
  return {
    nodes: listOf(shape.fields),
    edges: listOf({ cursor: expression((edge) => cursorOf(keys.map(({ of }) => of(edge)))), node: part(shape.fields) }),
    pageInfo: part({ hasNextPage: column('more'), endCursor: expression(endCursor) }),
    totalCount: expression(totalCount),
  };
}

function gather(making: Making, { lists }: Needs, { columns, finish }: Compiled): Value {
  const { object, beside } = objectBeside(making, columns);
  const at = name(`l${lists.length}`);
  lists.push({ of: object, beside, at });
  return { value: sql`coalesce(g.${at}, '{}')`, finish: inside(finish) };
}
