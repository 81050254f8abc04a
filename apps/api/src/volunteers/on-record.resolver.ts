import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload } from '../platform/shapes/index.ts';
import * as inputs from './check.type.ts';
import * as payloads from './on-record.payload.ts';
import { recordCheck } from './use-cases/record-check.ts';
import { setSelfIsolating } from './use-cases/set-self-isolating.ts';
import { takeBackCheck } from './use-cases/take-back-check.ts';
import { volunteer } from './volunteer.payload.ts';

@Resolver()
export class OnRecordResolver {
  @Mutation(() => payloads.RecordCheckPayload, {
    description:
      'You have seen what a volunteer has to show: its level and days, and of a DBS check their yes. Never the certificate.',
  })
  async recordCheck(
    @Arg('input', () => inputs.RecordCheckInput) input: inputs.RecordCheckInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await recordCheck(ctx, input), { volunteer });
  }

  @Mutation(() => payloads.TakeBackCheckPayload, { description: 'They take their yes back, or it was a mistake. Erases.' })
  async takeBackCheck(
    @Arg('input', () => inputs.TakeBackCheckInput) input: inputs.TakeBackCheckInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await takeBackCheck(ctx, input), { volunteer });
  }

  @Mutation(() => payloads.SetSelfIsolatingPayload, {
    description: 'They stay at home, by their own yes; or they do not any more, which erases it.',
  })
  async setSelfIsolating(
    @Arg('input', () => inputs.SetSelfIsolatingInput) input: inputs.SetSelfIsolatingInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await setSelfIsolating(ctx, input), { volunteer });
  }
}
