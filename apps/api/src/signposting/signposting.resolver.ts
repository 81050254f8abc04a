import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload } from '../platform/shapes/index.ts';
import { theRequest } from '../requests/index.ts';
import { SignpostRequestPayload, TellOfServicesPayload } from './signposting.payload.type.ts';
import { SignpostRequestInput, TellOfServicesInput } from './signposting.type.ts';
import { signpostRequest } from './use-cases/signpost-request.ts';
import { tellOfServices } from './use-cases/tell-of-services.ts';

@Resolver()
export class SignpostingResolver {
  @Mutation(() => TellOfServicesPayload, {
    description: 'Tell whoever asked of other support, in their language, beside help of our own. Moves no data about them.',
  })
  async tellOfServices(
    @Arg('input', () => TellOfServicesInput) input: TellOfServicesInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await tellOfServices(ctx, input), { request: theRequest });
  }

  @Mutation(() => SignpostRequestPayload, {
    description: 'They were told where to turn and need no more of us. Erases; not before they were told.',
  })
  async signpostRequest(
    @Arg('input', () => SignpostRequestInput) input: SignpostRequestInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await signpostRequest(ctx, input), { request: theRequest });
  }
}
