import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload } from '../platform/shapes/index.ts';
import { theRequest } from '../requests/index.ts';
import { SnoozeRequestInput, SnoozeRequestPayload, WakeRequestInput, WakeRequestPayload } from './change-snoozes.type.ts';
import { snoozeRequest } from './use-cases/snooze-request.ts';
import { wakeRequest } from './use-cases/wake-request.ts';

@Resolver()
export class SnoozeResolver {
  @Mutation(() => SnoozeRequestPayload, {
    description: 'Not now: out of everybody’s way until then, or until somebody answers; never past what is due by a time.',
  })
  async snoozeRequest(
    @Arg('input', () => SnoozeRequestInput) input: SnoozeRequestInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await snoozeRequest(ctx, input), { request: theRequest });
  }

  @Mutation(() => WakeRequestPayload, { description: 'It is back now; the undo of putting it off.' })
  async wakeRequest(
    @Arg('input', () => WakeRequestInput) input: WakeRequestInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await wakeRequest(ctx, input), { request: theRequest });
  }
}
