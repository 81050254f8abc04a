import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload } from '../platform/shapes/index.ts';
import { theReferral as referral } from './referral.payload.ts';
import * as types from './referral-answers.type.ts';
import * as use from './use-cases/answer-referral.ts';
import { openReferral } from './use-cases/open-referral.ts';
import { startReferral } from './use-cases/start-referral.ts';

@Resolver()
export class ReferralAnswersResolver {
  @Mutation(() => types.OpenReferralPayload, {
    description: 'A look: what you were told, on record as your organisation’s. From the first on you have received it.',
  })
  async openReferral(
    @Arg('input', () => types.OpenReferralInput) input: types.OpenReferralInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await openReferral(ctx, input), { envelope: ({ envelope }) => envelope, referral });
  }

  @Mutation(() => types.AcknowledgeReferralPayload, { description: 'Say that somebody has it before them.' })
  async acknowledgeReferral(
    @Arg('input', () => types.AcknowledgeReferralInput) input: types.AcknowledgeReferralInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await use.acknowledgeReferral(ctx, input), { referral });
  }

  @Mutation(() => types.AcceptReferralPayload, { description: 'Say that you will help.' })
  async acceptReferral(
    @Arg('input', () => types.AcceptReferralInput) input: types.AcceptReferralInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await use.acceptReferral(ctx, input), { referral });
  }

  @Mutation(() => types.WaitlistReferralPayload, { description: 'Say that you will help, after about so many days.' })
  async waitlistReferral(
    @Arg('input', () => types.WaitlistReferralInput) input: types.WaitlistReferralInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await use.waitlistReferral(ctx, input), { referral });
  }

  @Mutation(() => types.DeclineReferralPayload, { description: 'Say no, and why. Erases what you were told.' })
  async declineReferral(
    @Arg('input', () => types.DeclineReferralInput) input: types.DeclineReferralInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await use.declineReferral(ctx, input), { referral });
  }

  @Mutation(() => types.StartReferralPayload, {
    description: 'Say that you have begun to help: from then on the network’s own support may end.',
  })
  async startReferral(
    @Arg('input', () => types.StartReferralInput) input: types.StartReferralInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await startReferral(ctx, input), { referral });
  }

  @Mutation(() => types.CompleteReferralPayload, { description: 'Say that it is done. Erases what you were told.' })
  async completeReferral(
    @Arg('input', () => types.CompleteReferralInput) input: types.CompleteReferralInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await use.completeReferral(ctx, input), { referral });
  }
}
