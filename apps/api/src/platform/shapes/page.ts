import { isDay } from '@wardwise/domain';
import { type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, getNamedType } from 'graphql';
import type { Ctx } from '../context.ts';
import { BadArgument } from '../errors.ts';
import { join, name, param, type Sql, sql } from '../sql.ts';
import { compileRow, keyOf, nextRow, selectedFields } from './compile.ts';
import { compileOnce } from './compile-once.ts';
import { finished, run, startMaking, type Where } from './read.ts';
import type { Row, Shape } from './shape.ts';

/** A Relay page: `first` 1–100, an opaque cursor, and an order whose last key is unique. Every key goes up and is never null. */
export type Page = { first: number; after?: string | null };
export type Key = { of: (row: Row) => Sql; cast: 'smallint' | 'date' | 'timestamptz' | 'text' | 'uuid' };

type Found = Record<string, unknown>;

/** Reads one page in one statement, keyset-paged: page 400 costs what page 1 costs. Throws FIRST_OUT_OF_RANGE and CURSOR_MALFORMED. */
export async function readPage(
  ctx: Ctx,
  info: GraphQLResolveInfo,
  shape: Shape,
  page: Page,
  where: Where,
  keys: Key[],
): Promise<Found> {
  if (!Number.isInteger(page.first) || page.first < 1 || page.first > 100) throw new BadArgument('FIRST_OUT_OF_RANGE');
  const making = startMaking(ctx, info);
  const { alias, row } = nextRow(making);
  const ways = compileOnce(making, info.fieldNodes, shape, () =>
    waysToNodes(info).map((way) => ({ ...way, ...compileRow(making, way.type, way.nodes, shape.fields, row) })),
  );
  const order = join(keys.map((key) => key.of(row)));
  const from = page.after ? sql` and (${order}) > (${cursorKeys(page.after, keys)})` : sql``;
  const found = await run<{ its: Found[]; cursor: string }>(
    ctx,
    sql`select json_build_array(${join(ways.map(({ json }) => json))}) as its, ${cursorOf(row, keys)} as cursor from ${name(shape.table)} ${alias}
      where ${shape.visibleTo(row, making.who)} and ${where(row)}${from} order by ${order} limit ${param(page.first + 1)}`,
  );
  const shown = found.slice(0, page.first);
  for (const { its } of shown) for (const [i, { finish }] of ways.entries()) finished(its[i] as Found, finish, ctx);
  return connection(shown, ways, found.length > page.first);
}

/** One place where the client asked for the nodes: `nodes`, or a `node` of `edges`, each with a selection of its own. */
type WayToNodes = { list: string; edge: string | null; type: GraphQLObjectType; nodes: FieldNode[] };

function waysToNodes(info: GraphQLResolveInfo): WayToNodes[] {
  const page = getNamedType(info.returnType) as GraphQLObjectType;
  const type = getNamedType(page.getFields().nodes?.type) as unknown as GraphQLObjectType;
  const edge = getNamedType(page.getFields().edges?.type) as unknown as GraphQLObjectType;
  return selectedFields(info, page, info.fieldNodes).flatMap(([field, same]): WayToNodes[] => {
    const list = keyOf(field);
    if (field.name.value === 'nodes') return [{ list, edge: null, type, nodes: same }];
    if (field.name.value !== 'edges') return [];
    return selectedFields(info, edge, same).flatMap(([inner, inners]): WayToNodes[] =>
      inner.name.value === 'node' ? [{ list, edge: keyOf(inner), type, nodes: inners }] : [],
    );
  });
}

function connection(shown: { its: Found[]; cursor: string }[], ways: WayToNodes[], hasNextPage: boolean): Found {
  const edges = () => shown.map(({ cursor }): Found => ({ cursor }));
  const page: Found = { edges: edges(), pageInfo: { hasNextPage, endCursor: shown.at(-1)?.cursor ?? null } };
  for (const [i, { list, edge }] of ways.entries()) {
    if (edge === null) page[list] = shown.map(({ its }) => its[i]);
    else {
      page[list] ??= edges();
      for (const [at, { its }] of shown.entries()) ((page[list] as Found[])[at] as Found)[edge] = its[i];
    }
  }
  return page;
}

// Made in SQL: JavaScript's dates would lose the microseconds and skip rows.
const cursorOf = (row: Row, keys: Key[]): Sql =>
  sql`translate(encode(convert_to(json_build_array(${join(keys.map((key) => sql`${key.of(row)}::text`))})::text, 'UTF8'), 'base64'), E'\n', '')`;

function cursorKeys(cursor: string, keys: Key[]): Sql {
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
