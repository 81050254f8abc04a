import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { theAssignment } from '../assignments/index.ts';
import type { Ctx as Context } from '../platform/context.ts';
import { payload } from '../platform/shapes/index.ts';
import { theRequest } from '../requests/index.ts';
import { AcceptOfferInput, AcceptOfferPayload } from './accept-offer.type.ts';
import { acceptOffer } from './use-cases/accept-offer.ts';

@Resolver()
export class OfferResolver {
  @Mutation(() => AcceptOfferPayload, { description: 'Choose one of those who said "I can".' })
  async acceptOffer(
    @Arg('input', () => AcceptOfferInput) input: AcceptOfferInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await acceptOffer(ctx, input), { request: theRequest, assignment: theAssignment });
  }
}
