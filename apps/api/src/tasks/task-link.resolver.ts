import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { confirmLinkCode, sendLinkCode } from '../links/index.ts';
import type { Ctx as Context } from '../platform/context.ts';
import { payload } from '../platform/shapes/index.ts';
import { readTask } from './read-task.ts';
import {
  ConfirmLinkCodeInput,
  ConfirmLinkCodePayload,
  SendLinkCodeInput,
  SendLinkCodePayload,
  ShowTaskDetailsInput,
  ShowTaskDetailsPayload,
  ShowTaskPhoneInput,
  ShowTaskPhonePayload,
} from './task-link.type.ts';
import { showTaskDetails, showTaskPhone } from './use-cases/show-task-details.ts';

@Resolver()
export class TaskLinkResolver {
  @Mutation(() => ShowTaskDetailsPayload, { description: 'A look: whom you help and where, on record.' })
  async showTaskDetails(
    @Arg('input', () => ShowTaskDetailsInput) _input: ShowTaskDetailsInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await showTaskDetails(ctx), { details: (details) => details });
  }

  @Mutation(() => ShowTaskPhonePayload, { description: 'A look: the number of whom you help, on record.' })
  async showTaskPhone(
    @Arg('input', () => ShowTaskPhoneInput) _input: ShowTaskPhoneInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await showTaskPhone(ctx), { phone: ({ phone }) => phone });
  }

  @Mutation(() => SendLinkCodePayload, {
    description: "Another browser asks for a code; it goes to the volunteer's recorded e-mail.",
  })
  async sendLinkCode(
    @Arg('input', () => SendLinkCodeInput) input: SendLinkCodeInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return { sent: false, ...(await payload(ctx, info, await sendLinkCode(ctx, input), { sent: () => true })) };
  }

  @Mutation(() => ConfirmLinkCodePayload, { description: 'Another browser shows the code and is bound.' })
  async confirmLinkCode(
    @Arg('input', () => ConfirmLinkCodeInput) input: ConfirmLinkCodeInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await confirmLinkCode(ctx, input), { task: () => readTask(ctx) });
  }
}
