import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload } from '../platform/shapes/index.ts';
import * as types from './referral-door.type.ts';
import { confirmReferralCode, readReferralDoor, sendReferralCode } from './use-cases/open-door.ts';

@Resolver()
export class ReferralDoorResolver {
  @Query(() => types.ReferralDoorType, {
    nullable: true,
    description: 'The link of a mailed referral (public pages only); null for an unknown one.',
  })
  referralDoor(@Arg('token', () => String) token: string, @Ctx() ctx: Context) {
    return readReferralDoor(ctx, token);
  }

  @Mutation(() => types.SendReferralCodePayload, {
    description: 'Ask for the code that opens a mailed referral; it goes to the address that the service takes referrals at.',
  })
  async sendReferralCode(
    @Arg('input', () => types.SendReferralCodeInput) input: types.SendReferralCodeInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return { sent: false, ...(await payload(ctx, info, await sendReferralCode(ctx, input), { sent: () => true })) };
  }

  @Mutation(() => types.ConfirmReferralCodePayload, {
    description: 'Show the code: this browser is let in to that one referral.',
  })
  async confirmReferralCode(
    @Arg('input', () => types.ConfirmReferralCodeInput) input: types.ConfirmReferralCodeInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return { open: false, ...(await payload(ctx, info, await confirmReferralCode(ctx, input), { open: () => true })) };
  }
}
