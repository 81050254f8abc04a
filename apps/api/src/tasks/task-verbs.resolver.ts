import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload } from '../platform/shapes/index.ts';
import { readTask } from './read-task.ts';
import * as types from './task-verbs.type.ts';
import { answerFollowUp } from './use-cases/answer-follow-up.ts';
import { acceptAssignment, declineAssignment } from './use-cases/answer-proposal.ts';
import { deliver, sayPaidBack } from './use-cases/deliver.ts';
import { handBack, startTask, stopTask } from './use-cases/do-task.ts';
import { offerHelp } from './use-cases/offer-help.ts';
import { openAnother } from './use-cases/open-another.ts';
import { withdrawOffer } from './use-cases/withdraw-offer.ts';

@Resolver()
export class TaskVerbsResolver {
  @Mutation(() => types.OfferHelpPayload, { description: '"I can."' })
  async offerHelp(
    @Arg('input', () => types.OfferHelpInput) input: types.OfferHelpInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await offerHelp(ctx, input), { task: () => readTask(ctx) });
  }

  @Mutation(() => types.WithdrawOfferPayload, { description: '"I can\'t after all", before the lead has chosen.' })
  async withdrawOffer(
    @Arg('input', () => types.WithdrawOfferInput) input: types.WithdrawOfferInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await withdrawOffer(ctx, input), { task: () => readTask(ctx) });
  }

  @Mutation(() => types.OpenAnotherPayload, { description: 'Others were faster: on to another call-out that suits.' })
  async openAnother(
    @Arg('input', () => types.OpenAnotherInput) _input: types.OpenAnotherInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await openAnother(ctx), { token: ({ token }) => token });
  }

  @Mutation(() => types.AcceptAssignmentPayload, { description: 'Yes to what the lead asked of you.' })
  async acceptAssignment(
    @Arg('input', () => types.AcceptAssignmentInput) input: types.AcceptAssignmentInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await acceptAssignment(ctx, input), { task: () => readTask(ctx) });
  }

  @Mutation(() => types.DeclineAssignmentPayload, { description: 'No to what the lead asked of you.' })
  async declineAssignment(
    @Arg('input', () => types.DeclineAssignmentInput) input: types.DeclineAssignmentInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await declineAssignment(ctx, input), { task: () => readTask(ctx) });
  }

  @Mutation(() => types.StartTaskPayload, { description: '"I\'m on my way."' })
  async startTask(
    @Arg('input', () => types.StartTaskInput) input: types.StartTaskInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await startTask(ctx, input), { task: () => readTask(ctx) });
  }

  @Mutation(() => types.StopTaskPayload, { description: '"Not on my way after all": the task stays yours.' })
  async stopTask(
    @Arg('input', () => types.StopTaskInput) input: types.StopTaskInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await stopTask(ctx, input), { task: () => readTask(ctx) });
  }

  @Mutation(() => types.SayPaidBackPayload, { description: '"I have been paid back."' })
  async sayPaidBack(
    @Arg('input', () => types.SayPaidBackInput) input: types.SayPaidBackInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await sayPaidBack(ctx, input), { task: () => readTask(ctx) });
  }

  @Mutation(() => types.HandBackPayload, { description: 'Give the task back, without blame.' })
  async handBack(
    @Arg('input', () => types.HandBackInput) input: types.HandBackInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await handBack(ctx, input), { task: () => readTask(ctx) });
  }

  @Mutation(() => types.DeliverPayload, { description: 'Done: what we knew of the person is erased.' })
  async deliver(
    @Arg('input', () => types.DeliverInput) input: types.DeliverInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await deliver(ctx, input), { task: () => readTask(ctx) });
  }

  @Mutation(() => types.AnswerFollowUpPayload, { description: 'How it went.' })
  async answerFollowUp(
    @Arg('input', () => types.AnswerFollowUpInput) input: types.AnswerFollowUpInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await answerFollowUp(ctx, input), { task: () => readTask(ctx) });
  }
}
