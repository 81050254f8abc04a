import type { RequestId } from '@wardwise/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload } from '../platform/shapes/index.ts';
import { theRequest } from '../requests/index.ts';
import { AskHowItWentInput, AskHowItWentPayload } from './ask-how-it-went.type.ts';
import { RecordFollowUpInput, RecordFollowUpPayload } from './record-follow-up.type.ts';
import { askHowItWent } from './use-cases/ask-how-it-went.ts';
import { recordFollowUp } from './use-cases/record-follow-up.ts';

@Resolver()
export class FollowUpResolver {
  @Mutation(() => RecordFollowUpPayload, { description: 'Write down how it went for one side.' })
  async recordFollowUp(
    @Arg('input', () => RecordFollowUpInput) input: RecordFollowUpInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const nextRequest = {
      shape: theRequest.shape,
      where: ({ nextId }: { nextId: RequestId | null }) => theRequest.where({ requestId: nextId }),
    };
    return payload(ctx, info, await recordFollowUp(ctx, input), { request: theRequest, nextRequest });
  }

  @Mutation(() => AskHowItWentPayload, { description: 'Have whoever was helped asked by one text whether all went well.' })
  async askHowItWent(
    @Arg('input', () => AskHowItWentInput) input: AskHowItWentInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await askHowItWent(ctx, input), { request: theRequest });
  }
}
