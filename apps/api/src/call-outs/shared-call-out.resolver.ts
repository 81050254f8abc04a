import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload } from '../platform/shapes/index.ts';
import { AnswerCallOutInput, AnswerCallOutPayload, SharedCallOutType } from './shared-call-out.type.ts';
import { answerCallOut } from './use-cases/answer-call-out.ts';
import { readSharedCallOut } from './use-cases/read-shared-call-out.ts';

@Resolver()
export class SharedCallOutResolver {
  @Query(() => SharedCallOutType, {
    nullable: true,
    description: 'The call-out behind a link that was shared; null for an unknown link, and once it calls nobody any more.',
  })
  sharedCallOut(@Arg('token', () => String) token: string, @Ctx() ctx: Context) {
    return readSharedCallOut(ctx, token);
  }

  @Mutation(() => AnswerCallOutPayload, {
    description:
      '"I can" to a call-out that was shared: a volunteer\'s own link goes to their recorded e-mail. The same answer for unknown numbers.',
  })
  async answerCallOut(
    @Arg('input', () => AnswerCallOutInput) input: AnswerCallOutInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return { sent: false, ...(await payload(ctx, info, await answerCallOut(ctx, input), { sent: () => true })) };
  }
}
