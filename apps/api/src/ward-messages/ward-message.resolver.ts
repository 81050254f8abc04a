import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload } from '../platform/shapes/index.ts';
import { previewWardMessage } from './preview-ward-message.ts';
import { readWardMessage, readWardMessages } from './read-ward-messages.ts';
import { sendWardMessage } from './use-cases/send-ward-message.ts';
import { takeBackWardMessage } from './use-cases/take-back-ward-message.ts';
import {
  SendWardMessageInput,
  SendWardMessagePayload,
  TakeBackWardMessageInput,
  TakeBackWardMessagePayload,
  WardMessagePreviewType,
  WardMessageTextInput,
  WardMessageType,
} from './ward-message.type.ts';

@Resolver()
export class WardMessageResolver {
  @Query(() => [WardMessageType], {
    description: 'What was written to the volunteers of a ward of yours, the newest twenty, the newest first.',
  })
  wardMessages(@Arg('wardCode', () => ID) wardCode: string, @Ctx() ctx: Context) {
    return readWardMessages(ctx, wardCode);
  }

  @Query(() => WardMessagePreviewType, {
    nullable: true,
    description:
      'A message to the volunteers of a ward as it would be mailed, and how many would get it; null for a ward that is not yours.',
  })
  wardMessagePreview(
    @Arg('wardCode', () => ID) wardCode: string,
    @Arg('texts', () => [WardMessageTextInput], { defaultValue: [] }) texts: WardMessageTextInput[],
    @Ctx() ctx: Context,
  ) {
    return previewWardMessage(ctx, wardCode, texts);
  }

  @Mutation(() => SendWardMessagePayload, {
    description: 'Write to the volunteers of a ward. It goes in five minutes; until then it can be taken back.',
  })
  async sendWardMessage(
    @Arg('input', () => SendWardMessageInput) input: SendWardMessageInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await sendWardMessage(ctx, input), { message: (sent) => readWardMessage(ctx, sent) });
  }

  @Mutation(() => TakeBackWardMessagePayload, { description: 'Take a message back that has not gone yet.' })
  async takeBackWardMessage(
    @Arg('input', () => TakeBackWardMessageInput) input: TakeBackWardMessageInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await takeBackWardMessage(ctx, input), { message: (taken) => readWardMessage(ctx, taken) });
  }
}
