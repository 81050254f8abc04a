import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload, Reads, type Row, read } from '../platform/shapes/index.ts';
import { sql } from '../platform/sql.ts';
import { HelpRequestConnection } from '../requests/help-request.type.ts';
import { helpRequestShape as shape, theRequest } from '../requests/index.ts';
import { HoldRequestInput, HoldRequestPayload, RecordCallInput, RecordCallPayload } from './change-calls.type.ts';
import { RING_ORDER, ringReason } from './to-ring.shape.ts';
import { holdRequest } from './use-cases/hold-request.ts';
import { recordCall } from './use-cases/record-call.ts';

@Resolver()
export class CallResolver {
  @Query(() => HelpRequestConnection, {
    description:
      'Whom to ring today, in this order: a call back that was agreed, who is new and not yet reached, how it went, who is to be told what we keep.',
  })
  @Reads({ as: 'page', shape, where: () => (row: Row) => sql`${ringReason(row)} is not null`, order: () => RING_ORDER })
  callList(
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return read(ctx, info, { first, after });
  }

  @Mutation(() => RecordCallPayload, { description: 'You have rung: how it went.' })
  async recordCall(
    @Arg('input', () => RecordCallInput) input: RecordCallInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await recordCall(ctx, input), { request: theRequest });
  }

  @Mutation(() => HoldRequestPayload, {
    description:
      '“I am phoning this person”, for 15 minutes from whatever you last did. A sign for the others, which bars nobody.',
  })
  async holdRequest(
    @Arg('input', () => HoldRequestInput) input: HoldRequestInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await holdRequest(ctx, input), { request: theRequest });
  }
}
