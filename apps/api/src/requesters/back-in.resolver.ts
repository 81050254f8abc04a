import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload } from '../platform/shapes/index.ts';
import { theRequest } from '../requests/index.ts';
import { LetRequesterBackInInput, LetRequesterBackInPayload } from './back-in.type.ts';
import { letRequesterBackIn } from './use-cases/let-requester-back-in.ts';

@Resolver()
export class BackInResolver {
  @Mutation(() => LetRequesterBackInPayload, {
    description: 'The private link opens nowhere any more; the next browser that presses its first button is bound.',
  })
  async letRequesterBackIn(
    @Arg('input', () => LetRequesterBackInInput) input: LetRequesterBackInInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await letRequesterBackIn(ctx, input), { request: theRequest });
  }
}
