import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload } from '../platform/shapes/index.ts';
import { readMessageLink } from './read-message-link.ts';
import { StopWardMessagesInput, StopWardMessagesPayload, WardMessageLinkType } from './stop-ward-messages.type.ts';
import { stopWardMessages } from './use-cases/stop-ward-messages.ts';

@Resolver()
export class StopWardMessagesResolver {
  @Query(() => WardMessageLinkType, {
    nullable: true,
    description: 'What the link of a message to a ward stops; null for an unknown link, and once it is forgotten.',
  })
  wardMessageLink(@Arg('token', () => String) token: string, @Ctx() { house }: Context) {
    return readMessageLink(house, token);
  }

  @Mutation(() => StopWardMessagesPayload, {
    description: 'By the link in one of them a volunteer stops the messages to their ward; call-outs and tasks come as before.',
  })
  async stopWardMessages(
    @Arg('input', () => StopWardMessagesInput) input: StopWardMessagesInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return { stopped: false, ...(await payload(ctx, info, await stopWardMessages(ctx, input), { stopped: () => true })) };
  }
}
