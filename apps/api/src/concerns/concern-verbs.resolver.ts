import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload, type Row } from '../platform/shapes/index.ts';
import { param, sql } from '../platform/sql.ts';
import { concernShape as shape } from './concern.shape.ts';
import * as types from './concern-verbs.type.ts';
import { closeConcern } from './use-cases/close-concern.ts';
import { noteConcern } from './use-cases/note-concern.ts';
import { raiseConcern } from './use-cases/raise-concern.ts';
import { showConcern } from './use-cases/show-concern.ts';

/** The concern of a payload, read back after commit through its shape. */
const concern = {
  shape,
  where:
    ({ concernId }: { concernId: string }) =>
    (row: Row) =>
      sql`${row('id')} = ${param(concernId)}`,
};

@Resolver()
export class ConcernVerbsResolver {
  @Mutation(() => types.RaiseConcernPayload, {
    description: 'Tell the safeguarding lead and the deputy that you are worried about somebody. You see no more of it.',
  })
  async raiseConcern(
    @Arg('input', () => types.RaiseConcernInput) input: types.RaiseConcernInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await raiseConcern(ctx, input), { heard: ({ heard }) => heard });
  }

  @Mutation(() => types.ShowConcernPayload, { description: 'A look: what was said, on record with its purpose.' })
  async showConcern(
    @Arg('input', () => types.ShowConcernInput) input: types.ShowConcernInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await showConcern(ctx, input), { details: ({ details }) => details, concern });
  }

  @Mutation(() => types.NoteConcernPayload, { description: 'Write down what was done; sealed like the concern.' })
  async noteConcern(
    @Arg('input', () => types.NoteConcernInput) input: types.NoteConcernInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await noteConcern(ctx, input), { concern });
  }

  @Mutation(() => types.CloseConcernPayload, { description: 'Say what came of it; from then on its years count.' })
  async closeConcern(
    @Arg('input', () => types.CloseConcernInput) input: types.CloseConcernInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await closeConcern(ctx, input), { concern });
  }
}
