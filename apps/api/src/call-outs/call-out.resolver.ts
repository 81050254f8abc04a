import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload } from '../platform/shapes/index.ts';
import { theRequest } from '../requests/index.ts';
import { CallOutPreviewType } from './call-out.type.ts';
import { ChangeWavesInput, ChangeWavesPayload } from './change-waves.type.ts';
import { SendCallOutInput, SendCallOutPayload } from './send-call-out.type.ts';
import { changeWaves } from './use-cases/change-waves.ts';
import { previewCallOut } from './use-cases/preview-call-out.ts';
import { sendCallOut } from './use-cases/send-call-out.ts';

@Resolver()
export class CallOutResolver {
  @Query(() => CallOutPreviewType, {
    nullable: true,
    description: 'What a call-out would say and whom the next press would ask.',
  })
  callOutPreview(
    @Arg('requestId', () => ID) requestId: string,
    @Arg('locality', () => String, { nullable: true, description: 'One of `localities`; the ward if not said.' })
    locality: string | null,
    @Ctx() ctx: Context,
  ) {
    return previewCallOut(ctx, requestId, locality);
  }

  @Mutation(() => SendCallOutPayload, { description: 'Ask the next group of suitable volunteers.' })
  async sendCallOut(
    @Arg('input', () => SendCallOutInput) input: SendCallOutInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await sendCallOut(ctx, input), { request: theRequest, wave: ({ wave }) => wave });
  }

  @Mutation(() => ChangeWavesPayload, {
    description: 'Change how long a call-out that is out waits before it asks the next group, or have it wait for you.',
  })
  async changeWaves(
    @Arg('input', () => ChangeWavesInput) input: ChangeWavesInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await changeWaves(ctx, input), { request: theRequest });
  }
}
