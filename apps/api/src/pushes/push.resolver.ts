import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload } from '../platform/shapes/index.ts';
import * as types from './push.type.ts';
import { startMyPush } from './use-cases/start-my-push.ts';
import { stopMyPush } from './use-cases/stop-my-push.ts';

@Resolver()
export class PushResolver {
  @Mutation(() => types.StartMyPushPayload, {
    description: 'Be told of call-outs on this phone or computer too; on five at most.',
  })
  async startMyPush(
    @Arg('input', () => types.StartMyPushInput) input: types.StartMyPushInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await startMyPush(ctx, input), { started: () => true });
  }

  @Mutation(() => types.StopMyPushPayload, { description: 'Be told no more on one of them, whichever you hold.' })
  async stopMyPush(
    @Arg('input', () => types.StopMyPushInput) input: types.StopMyPushInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await stopMyPush(ctx, input), { stopped: () => true });
  }
}
