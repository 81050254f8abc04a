import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload } from '../platform/shapes/index.ts';
import { theRequest } from '../requests/index.ts';
import { theReferral as referral, theReferralIn as referralIn } from './referral.payload.ts';
import * as types from './referral-staff.type.ts';
import { draftReferral } from './use-cases/draft-referral.ts';
import { referRequest } from './use-cases/refer-request.ts';
import { sendReferral } from './use-cases/send-referral.ts';
import { withdrawReferral } from './use-cases/withdraw-referral.ts';

@Resolver()
export class ReferralStaffResolver {
  @Mutation(() => types.DraftReferralPayload, {
    description: 'A look: what this service needs, and what of it we know. Nothing is sent.',
  })
  async draftReferral(
    @Arg('input', () => types.DraftReferralInput) input: types.DraftReferralInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await draftReferral(ctx, input), {
      fields: ({ fields }) => fields,
      answerHours: ({ answerHours }) => answerHours,
      told: ({ told }) => told,
    });
  }

  @Mutation(() => types.SendReferralPayload, {
    description:
      "Send a person's need to another service, with their yes. The request stays open until the service says that it has started.",
  })
  async sendReferral(
    @Arg('input', () => types.SendReferralInput) input: types.SendReferralInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await sendReferral(ctx, input), { referral, request: theRequest });
  }

  @Mutation(() => types.WithdrawReferralPayload, {
    description:
      'The person takes their yes back, or it is not needed any more: what the other side was told is erased. One to a service by a lead, one to the network by whoever made it.',
  })
  async withdrawReferral(
    @Arg('input', () => types.WithdrawReferralInput) input: types.WithdrawReferralInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await withdrawReferral(ctx, input), { referral, referralIn });
  }

  @Mutation(() => types.ReferRequestPayload, {
    description: 'Another service has started, and our own support ends: the request is referred. Erases.',
  })
  async referRequest(
    @Arg('input', () => types.ReferRequestInput) input: types.ReferRequestInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await referRequest(ctx, input), { request: theRequest });
  }
}
