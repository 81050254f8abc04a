import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload } from '../platform/shapes/index.ts';
import {
  ChangeMyDetailsInput,
  ChangeMyDetailsPayload,
  ConfirmMyCodeInput,
  ConfirmMyCodePayload,
  ForgetMeInput,
  ForgetMePayload,
  KeepMyArrangementInput,
  KeepMyArrangementPayload,
  MyRequestType,
  OpenMyRequestInput,
  OpenMyRequestPayload,
  SendMyCodeInput,
  SendMyCodePayload,
  ShowMyDetailsInput,
  ShowMyDetailsPayload,
  SkipMyOccurrenceInput,
  SkipMyOccurrencePayload,
  StopMyArrangementInput,
  StopMyArrangementPayload,
} from './my-request.type.ts';
import { readMyRequest } from './read-my-request.ts';
import { changeMyDetails } from './use-cases/change-my-details.ts';
import { confirmMyCode } from './use-cases/confirm-my-code.ts';
import { forgetMe } from './use-cases/forget-me.ts';
import { keepMyArrangement } from './use-cases/keep-my-arrangement.ts';
import { openMyRequest } from './use-cases/open-my-request.ts';
import { sendMyCode } from './use-cases/send-my-code.ts';
import { showMyDetails } from './use-cases/show-my-details.ts';
import { skipMyOccurrence } from './use-cases/skip-my-occurrence.ts';
import { stopMyArrangement } from './use-cases/stop-my-arrangement.ts';

@Resolver()
export class MyRequestResolver {
  @Query(() => MyRequestType, { nullable: true, description: 'The request behind the private link (public pages only).' })
  myRequest(@Ctx() ctx: Context) {
    return readMyRequest(ctx);
  }

  @Mutation(() => OpenMyRequestPayload, { description: 'The first button: binds this browser to the private link.' })
  async openMyRequest(
    @Arg('input', () => OpenMyRequestInput) _input: OpenMyRequestInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await openMyRequest(ctx), { myRequest: () => readMyRequest(ctx) });
  }

  @Mutation(() => ShowMyDetailsPayload, { description: 'A look at what we hold about you, on record like every look.' })
  async showMyDetails(
    @Arg('input', () => ShowMyDetailsInput) _input: ShowMyDetailsInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await showMyDetails(ctx), { details: (details) => details });
  }

  @Mutation(() => ChangeMyDetailsPayload, { description: 'Correct what you told us, until an ending.' })
  async changeMyDetails(
    @Arg('input', () => ChangeMyDetailsInput) input: ChangeMyDetailsInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await changeMyDetails(ctx, input), { myRequest: () => readMyRequest(ctx) });
  }

  @Mutation(() => ForgetMePayload, { description: 'Cancel, or after delivery end the follow-up: what we hold is erased.' })
  async forgetMe(@Arg('input', () => ForgetMeInput) input: ForgetMeInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return payload(ctx, info, await forgetMe(ctx, input), { myRequest: () => readMyRequest(ctx) });
  }

  @Mutation(() => StopMyArrangementPayload, {
    description: 'Help that recurs is not needed any more: it ends, and what it held is erased.',
  })
  async stopMyArrangement(
    @Arg('input', () => StopMyArrangementInput) input: StopMyArrangementInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await stopMyArrangement(ctx, input), { myRequest: () => readMyRequest(ctx) });
  }

  @Mutation(() => KeepMyArrangementPayload, {
    description: 'Yes to help that recurs, said again, as is asked every four weeks.',
  })
  async keepMyArrangement(
    @Arg('input', () => KeepMyArrangementInput) input: KeepMyArrangementInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await keepMyArrangement(ctx, input), { myRequest: () => readMyRequest(ctx) });
  }

  @Mutation(() => SkipMyOccurrencePayload, {
    description: 'Not this time: the next occurrence of help that recurs is cancelled, and those after it stay.',
  })
  async skipMyOccurrence(
    @Arg('input', () => SkipMyOccurrenceInput) input: SkipMyOccurrenceInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await skipMyOccurrence(ctx, input), { myRequest: () => readMyRequest(ctx) });
  }

  @Mutation(() => SendMyCodePayload, { description: 'Another browser asks for a code; it goes to the e-mail that was given.' })
  async sendMyCode(
    @Arg('input', () => SendMyCodeInput) input: SendMyCodeInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return { sent: false, ...(await payload(ctx, info, await sendMyCode(ctx, input), { sent: () => true })) };
  }

  @Mutation(() => ConfirmMyCodePayload, { description: 'Another browser shows the code and is bound.' })
  async confirmMyCode(
    @Arg('input', () => ConfirmMyCodeInput) input: ConfirmMyCodeInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await confirmMyCode(ctx, input), { myRequest: () => readMyRequest(ctx) });
  }
}
