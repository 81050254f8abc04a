import { createHash } from 'node:crypto';
import { type FieldNode, type GraphQLNamedType, type GraphQLResolveInfo, getNamedType } from 'graphql';
import type { Ctx } from '../context.ts';
import { name, type Sql, sql, statement } from '../sql.ts';
import { compileRow, type Finish, type Making, nextRow } from './compile.ts';
import { compileOnce } from './compile-once.ts';
import type { Row, Shape } from './shape.ts';
import { whoOf } from './who.ts';

/** Which rows of a shape a query means, before visibility. */
export type Where = (row: Row) => Sql;
type Found = Record<string, unknown>;

/** What a selection asks of a type: the field that resolves now, or a field of a payload. */
export type Asked = { type: GraphQLNamedType; nodes: readonly FieldNode[] };
const askedHere = (info: GraphQLResolveInfo): Asked => ({ type: getNamedType(info.returnType), nodes: info.fieldNodes });

/** Reads the one row that is meant, or null when there is none that this actor may see. */
export async function readOne(
  ctx: Ctx,
  info: GraphQLResolveInfo,
  shape: Shape,
  where: Where,
  asked = askedHere(info),
): Promise<Found | null> {
  const making = startMaking(ctx, info);
  const { alias, row } = nextRow(making);
  const { json, finish } = compileOnce(making, asked.nodes, shape, () =>
    compileRow(making, asked.type, asked.nodes, shape.fields, row),
  );
  const [found] = await run<{ it: Found }>(
    ctx,
    sql`select ${json} as it from ${name(shape.table)} ${alias} where ${shape.visibleTo(row, making.who)} and ${where(row)} limit 1`,
  );
  return found ? finished(found.it, finish, ctx) : null;
}

/** Reads all rows that are meant, for lists that are short by nature (wards, categories). */
export async function readList(ctx: Ctx, info: GraphQLResolveInfo, shape: Shape, where: Where, order: Where): Promise<Found[]> {
  const making = startMaking(ctx, info);
  const { alias, row } = nextRow(making);
  const { type, nodes } = askedHere(info);
  const { json, finish } = compileOnce(making, nodes, shape, () => compileRow(making, type, nodes, shape.fields, row));
  const found = await run<{ it: Found }>(
    ctx,
    sql`select ${json} as it from ${name(shape.table)} ${alias} where ${shape.visibleTo(row, making.who)} and ${where(row)} order by ${order(row)}`,
  );
  return found.map(({ it }) => finished(it, finish, ctx));
}

export const startMaking = (ctx: Ctx, info: GraphQLResolveInfo): Making => ({ info, who: whoOf(ctx.actor), aliases: 0 });

export function finished(row: Found, finish: Finish, ctx: Ctx): Found {
  finish?.(row, ctx);
  return row;
}

// Named prepared statements are worth 30 %; they are few, since clients ask the same things again.
const MOST_NAMES = 500;
const names = new Map<string, string>();

/** Runs one statement on the pool, prepared by name. */
export async function run<R>(ctx: Ctx, query: Sql): Promise<R[]> {
  const { text, values } = statement(query, ctx);
  const named = names.get(text) ?? (ctx.actor.kind !== 'ANYONE' && names.size < MOST_NAMES ? remember(text) : undefined);
  const { rows } = await ctx.house.pool.query({ text, values, ...(named ? { name: named } : {}) });
  return rows as R[];
}

function remember(text: string): string {
  const short = createHash('sha256').update(text).digest('base64url').slice(0, 32);
  names.set(text, short);
  return short;
}
