import { type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, getNamedType } from 'graphql';
import type { Ctx } from '../context.ts';
import { BadArgument } from '../errors.ts';
import { join, name, param, type Sql, sql } from '../sql.ts';
import { compileRow, type Finish, nextRow, selectedFields } from './compile.ts';
import { finished, run, startMaking, type Where } from './read.ts';
import type { Row, Shape } from './shape.ts';

/** A Relay page: `first` 1–100, an opaque cursor, and an order whose last key is unique. Every key goes up and is never null. */
export type Page = { first: number; after?: string | null };
export type Key = { of: (row: Row) => Sql; cast: 'smallint' | 'date' | 'timestamptz' | 'text' | 'uuid' };

type Found = Record<string, unknown>;
type Connection = {
  nodes: Found[];
  edges: { node: Found; cursor: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};

/** Reads one page in one statement, keyset-paged: page 400 costs what page 1 costs. Throws FIRST_OUT_OF_RANGE and CURSOR_MALFORMED. */
export async function readPage(
  ctx: Ctx,
  info: GraphQLResolveInfo,
  shape: Shape,
  page: Page,
  where: Where,
  keys: Key[],
): Promise<Connection> {
  if (!Number.isInteger(page.first) || page.first < 1 || page.first > 100) throw new BadArgument('FIRST_OUT_OF_RANGE');
  const making = startMaking(ctx, info);
  const { alias, row } = nextRow(making);
  const { type, nodes } = nodeSelection(info);
  const { json, finish } = compileRow(making, type, nodes, shape.fields, row);
  const from = page.after ? sql` and (${join(keys.map((key) => key.of(row)))}) > (${cursorKeys(page.after, keys)})` : sql``;
  const found = await run<{ it: Found; cursor: string }>(
    ctx,
    sql`select ${json} as it, ${cursorOf(row, keys)} as cursor from ${name(shape.table)} ${alias}
      where ${shape.visibleTo(row, making.who)} and ${where(row)}${from} order by ${join(keys.map((key) => key.of(row)))} limit ${param(page.first + 1)}`,
  );
  return connection(found, page.first, finish, ctx);
}

function connection(found: { it: Found; cursor: string }[], first: number, finish: Finish, ctx: Ctx): Connection {
  const edges = found.slice(0, first).map(({ it, cursor }) => ({ node: finished(it, finish, ctx), cursor }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: { hasNextPage: found.length > first, endCursor: edges.at(-1)?.cursor ?? null },
  };
}

/** What is selected of the node, through `nodes` and through `edges { node }`, as one. */
function nodeSelection(info: GraphQLResolveInfo): { type: GraphQLObjectType; nodes: FieldNode[] } {
  const page = getNamedType(info.returnType) as GraphQLObjectType;
  const type = getNamedType(page.getFields().nodes?.type) as unknown as GraphQLObjectType;
  const edge = getNamedType(page.getFields().edges?.type) as unknown as GraphQLObjectType;
  const nodes = selectedFields(info, page, info.fieldNodes).flatMap(([first, same]) => {
    if (first.name.value === 'nodes') return same;
    if (first.name.value !== 'edges') return [];
    return selectedFields(info, edge, same).flatMap(([inner, inners]) => (inner.name.value === 'node' ? inners : []));
  });
  return { type, nodes };
}

// Made in SQL: JavaScript's dates would lose the microseconds and skip rows.
const cursorOf = (row: Row, keys: Key[]): Sql =>
  sql`translate(encode(convert_to(json_build_array(${join(keys.map((key) => sql`${key.of(row)}::text`))})::text, 'UTF8'), 'base64'), E'\n', '')`;

function cursorKeys(cursor: string, keys: Key[]): Sql {
  const said = decode(cursor);
  if (!said || said.length !== keys.length || !said.every((key, i) => FITS[(keys[i] as Key).cast].test(key)))
    throw new BadArgument('CURSOR_MALFORMED');
  return join(keys.map((key, i) => sql`${param(said[i])}::${name(key.cast)}`));
}

const FITS: Record<Key['cast'], RegExp> = {
  smallint: /^\d{1,4}$/,
  date: /^(\d{4}-\d{2}-\d{2}|infinity)$/,
  timestamptz: /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?\+00$/,
  text: /^[^\0]{0,200}$/s,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
};

function decode(cursor: string): string[] | null {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64').toString('utf8'));
    return Array.isArray(keys) && keys.every((key) => typeof key === 'string') ? keys : null;
  } catch {
    return null;
  }
}
