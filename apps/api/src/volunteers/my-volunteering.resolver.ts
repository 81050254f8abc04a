import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload } from '../platform/shapes/index.ts';
import * as types from './my-volunteering.type.ts';
import { readMyVolunteering } from './read-my-volunteering.ts';
import { agreeToVolunteer } from './use-cases/agree-to-volunteer.ts';
import { changeMyContact } from './use-cases/change-my-contact.ts';
import { changeMyVolunteering } from './use-cases/change-my-volunteering.ts';
import { leaveNetwork } from './use-cases/leave-network.ts';
import { mailMyVolunteering } from './use-cases/mail-my-volunteering.ts';
import { sendMyLink } from './use-cases/send-my-link.ts';
import { showMyContact } from './use-cases/show-my-contact.ts';

@Resolver()
export class MyVolunteeringResolver {
  @Query(() => types.MyVolunteeringType, {
    nullable: true,
    description: 'What we know the volunteer behind the link by, told to themselves (public pages only).',
  })
  myVolunteering(@Ctx() ctx: Context) {
    return readMyVolunteering(ctx);
  }

  @Mutation(() => types.ShowMyContactPayload, { description: 'A look at how we reach you, on record like every look.' })
  async showMyContact(
    @Arg('input', () => types.ShowMyContactInput) _input: types.ShowMyContactInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await showMyContact(ctx), { contact: (contact) => contact });
  }

  @Mutation(() => types.ChangeMyVolunteeringPayload, {
    description: 'Correct what we know you by, or say that you are not to be asked for now.',
  })
  async changeMyVolunteering(
    @Arg('input', () => types.ChangeMyVolunteeringInput) input: types.ChangeMyVolunteeringInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await changeMyVolunteering(ctx, input), { myVolunteering: () => readMyVolunteering(ctx) });
  }

  @Mutation(() => types.AgreeToVolunteerPayload, {
    description: 'Your own yes, where a group gave us your details; from then on a lead may take you on.',
  })
  async agreeToVolunteer(
    @Arg('input', () => types.AgreeToVolunteerInput) input: types.AgreeToVolunteerInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await agreeToVolunteer(ctx, input), { myVolunteering: () => readMyVolunteering(ctx) });
  }

  @Mutation(() => types.ChangeMyContactPayload, {
    description: 'Give another number or address, with the code that went to the address we hold.',
  })
  async changeMyContact(
    @Arg('input', () => types.ChangeMyContactInput) input: types.ChangeMyContactInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await changeMyContact(ctx, input), { changed: () => true });
  }

  @Mutation(() => types.LeaveNetworkPayload, {
    description: 'Leave: your tasks are open to others, and what we know of you is erased. It cannot be taken back.',
  })
  async leaveNetwork(
    @Arg('input', () => types.LeaveNetworkInput) input: types.LeaveNetworkInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await leaveNetwork(ctx, input), { left: () => true });
  }
  @Mutation(() => types.SendMyLinkPayload, {
    description:
      'A volunteer without a link at hand: one of theirs goes to their recorded e-mail. The same answer for unknown numbers.',
  })
  async sendMyLink(
    @Arg('input', () => types.SendMyLinkInput) input: types.SendMyLinkInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return { sent: false, ...(await payload(ctx, info, await sendMyLink(ctx, input), { sent: () => true })) };
  }

  @Mutation(() => types.MailMyVolunteeringPayload, {
    description: 'Of the staff and a volunteer as well: your page as a volunteer, by mail to the address you have as both.',
  })
  async mailMyVolunteering(
    @Arg('input', () => types.MailMyVolunteeringInput) input: types.MailMyVolunteeringInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return { sent: false, ...(await payload(ctx, info, await mailMyVolunteering(ctx, input), { sent: () => true })) };
  }
}
