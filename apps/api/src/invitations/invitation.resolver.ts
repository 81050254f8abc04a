import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload, Reads, type Row, read } from '../platform/shapes/index.ts';
import { param, sql } from '../platform/sql.ts';
import { invitationShape as shape } from './invitation.shape.ts';
import {
  AskWayBackInput,
  AskWayBackPayload,
  ConfirmWayBackInput,
  ConfirmWayBackPayload,
  InvitationType,
  InviteStaffInput,
  InviteStaffPayload,
  SendInvitationAgainInput,
  SendInvitationAgainPayload,
  ShowInvitationInput,
  ShowInvitationPayload,
  WithdrawInvitationInput,
  WithdrawInvitationPayload,
} from './invitation.type.ts';
import { askWayBack } from './use-cases/ask-way-back.ts';
import { confirmWayBack } from './use-cases/confirm-way-back.ts';
import { inviteStaff } from './use-cases/invite-staff.ts';
import { sendInvitationAgain, showInvitation, withdrawInvitation } from './use-cases/keep-invitations.ts';

const invitation = {
  shape,
  where:
    ({ id }: { id: string }) =>
    (row: Row) =>
      sql`${row('id')} = ${param(id)}`,
};

@Resolver()
export class InvitationResolver {
  @Query(() => [InvitationType], { description: 'Invitations that wait for their answer, for the coordinators of the network.' })
  @Reads({ as: 'list', shape, order: (row) => sql`${row('created_at')}, ${row('id')}` })
  invitations(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return read(ctx, info);
  }

  @Mutation(() => InviteStaffPayload, { description: 'Invite somebody: a mail with a link, for a week and for one use.' })
  async inviteStaff(
    @Arg('input', () => InviteStaffInput) input: InviteStaffInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await inviteStaff(ctx, input), { invitation });
  }

  @Mutation(() => SendInvitationAgainPayload, { description: 'For another week; the earlier link works no more.' })
  async sendInvitationAgain(
    @Arg('input', () => SendInvitationAgainInput) input: SendInvitationAgainInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await sendInvitationAgain(ctx, input), { invitation });
  }

  @Mutation(() => WithdrawInvitationPayload, { description: 'Its link works no more; name and address are gone.' })
  async withdrawInvitation(
    @Arg('input', () => WithdrawInvitationInput) input: WithdrawInvitationInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const answer = await payload(ctx, info, await withdrawInvitation(ctx, input), { withdrawn: () => true });
    return { withdrawn: false, ...answer };
  }

  @Mutation(() => ShowInvitationPayload, { description: 'A look: whom an invitation is for, on record with its purpose.' })
  async showInvitation(
    @Arg('input', () => ShowInvitationInput) input: ShowInvitationInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await showInvitation(ctx, input), { contact: (contact) => contact });
  }

  @Mutation(() => AskWayBackPayload, {
    description: 'Ask to give somebody of the staff a new address; another coordinator decides.',
  })
  async askWayBack(
    @Arg('input', () => AskWayBackInput) input: AskWayBackInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await askWayBack(ctx, input), { invitation });
  }

  @Mutation(() => ConfirmWayBackPayload, { description: 'Say yes to a new address that another coordinator asked for.' })
  async confirmWayBack(
    @Arg('input', () => ConfirmWayBackInput) input: ConfirmWayBackInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await confirmWayBack(ctx, input), { invitation });
  }
}
