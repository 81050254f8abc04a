import { createHash } from 'node:crypto';
import { type GraphQLResolveInfo, getNamedType } from 'graphql';
import type { Ctx } from '../context.ts';
import { name, type Sql, sql, statement } from '../sql.ts';
import { compileRow, inside, nextRow, objectBeside } from './compile.ts';
import { compileOnce } from './compile-once.ts';
import type { Asked, Making, Query, Value } from './making.ts';
import type { Row, Shape } from './shape.ts';
import { type Who, whoOf } from './who.ts';

/** Which rows of a shape a query means, before visibility. */
export type Where = (row: Row, who: Who) => Sql;

/** Reads the one row that is meant, or null when there is none that this actor may see. */
export async function readOne(
  ctx: Ctx,
  info: GraphQLResolveInfo,
  shape: Shape,
  where: Where,
  asked = askedHere(info),
): Promise<Record<string, unknown> | null> {
  return (await readValue(ctx, compileOne(startMaking(ctx, info, 'objects'), asked, shape, where))) as never;
}

/** The one row that is meant and may be seen, or null. */
export function compileOne(making: Making, asked: Asked, shape: Shape, where: Where): Value {
  const { from, object, row, finish } = compileRows(making, asked, shape);
  return { value: sql`(select ${object} ${from} and ${where(row, making.who)} limit 1)`, finish };
}

/** All rows that may be seen, for lists that are short by nature (wards, categories). */
export function compileList(making: Making, asked: Asked, shape: Shape, order: Where, where: Where = () => sql`true`): Value {
  const { from, object, row, finish } = compileRows(making, asked, shape);
  return {
    value: sql`array_to_json(array(select ${object} ${from} and ${where(row, making.who)} order by ${order(row, making.who)}))`,
    finish,
  };
}

function compileRows(making: Making, asked: Asked, shape: Shape) {
  const { alias, row } = nextRow(making);
  const { object, beside, finish } = compileOnce(making, asked.nodes, shape.table, () => {
    const made = compileRow(making, asked, shape.fields, row);
    return { ...objectBeside(making, made.columns), finish: inside(made.finish) };
  });
  const from = sql`from ${name(shape.table)} ${alias}${beside} where ${shape.visibleTo(row, making.who)}`;
  return { from, object, row, finish };
}

/** What the field that resolves now asks. */
export const askedHere = (info: GraphQLResolveInfo): Asked => ({ type: getNamedType(info.returnType), nodes: info.fieldNodes });

export const startMaking = ({ actor }: Ctx, query: Query, as: Making['as']): Making => ({
  query,
  who: whoOf(actor),
  as,
  aliases: 0,
});

/** Reads a value in one statement, as the objects graphql-js walks. */
export async function readValue(ctx: Ctx, { value, finish }: Value): Promise<unknown> {
  const [found] = await run<{ it: unknown }>(ctx, sql`select ${value} as it`);
  finish?.(found as Record<string, unknown>, 'it', ctx);
  return found?.it;
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
