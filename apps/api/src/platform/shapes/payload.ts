import { type Decision, type RefusalCode, refusalSentence } from '@wardwise/domain';
import { type GraphQLObjectType, type GraphQLResolveInfo, getNamedType } from 'graphql';
import type { Ctx } from '../context.ts';
import { selectedFields } from './compile.ts';
import { keyOf } from './key.ts';
import type { Asked } from './making.ts';
import { readOne, type Where } from './read.ts';
import type { Shape } from './shape.ts';

/** A thing of a payload, or a few: read back after commit through its shape, so `visibleTo` holds there too; or already at hand. */
type Thing<V> =
  | { shape: Shape; where: (value: V) => Where | null }
  | { shape: Shape; each: (value: V) => Where[] }
  | ((value: V) => unknown);

/** A mutation's answer: its things, and the refusals in the reader's language. */
export async function payload<V>(
  ctx: Ctx,
  info: GraphQLResolveInfo,
  decision: Decision<V, RefusalCode>,
  things: Record<string, Thing<V>>,
): Promise<Record<string, unknown>> {
  const answer: Record<string, unknown> = {
    userErrors: decision.ok
      ? []
      : decision.refusals.map((refusal) => ({ ...refusal, message: refusalSentence(refusal.code, ctx.language) })),
  };
  if (!decision.ok) return answer;
  const type = getNamedType(info.returnType) as GraphQLObjectType;
  for (const [node, nodes] of selectedFields(info, type, info.fieldNodes)) {
    const thing = things[node.name.value];
    if (!thing) continue;
    const asked: Asked = { type: getNamedType(type.getFields()[node.name.value]?.type) as never, nodes };
    answer[keyOf(node)] =
      typeof thing === 'function' ? await thing(decision.value) : await readThing(ctx, info, thing, decision.value, asked);
  }
  return answer;
}

async function readThing<V>(
  ctx: Ctx,
  info: GraphQLResolveInfo,
  thing: Exclude<Thing<V>, (value: V) => unknown>,
  value: V,
  asked: Asked,
) {
  if ('each' in thing) {
    const each = await Promise.all(thing.each(value).map((meant) => readOne(ctx, info, thing.shape, meant, asked)));
    return each.filter((found) => found !== null);
  }
  const meant = thing.where(value);
  return meant ? readOne(ctx, info, thing.shape, meant, asked) : null;
}
