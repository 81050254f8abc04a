import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload } from '../platform/shapes/index.ts';
import {
  ShowContactCardInput,
  ShowContactCardPayload,
  ShowRequestDetailsInput,
  ShowRequestDetailsPayload,
} from './request-looks.type.ts';
import { showContactCard } from './use-cases/show-contact-card.ts';
import { showRequestDetails } from './use-cases/show-request-details.ts';

@Resolver()
export class RequestLooksResolver {
  @Mutation(() => ShowRequestDetailsPayload, {
    description: 'A look: what we know of the requester, on record with its purpose; until an ending.',
  })
  async showRequestDetails(
    @Arg('input', () => ShowRequestDetailsInput) input: ShowRequestDetailsInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await showRequestDetails(ctx, input), { details: (details) => details });
  }

  @Mutation(() => ShowContactCardPayload, { description: 'A look: the contact card, from delivery until both have been asked.' })
  async showContactCard(
    @Arg('input', () => ShowContactCardInput) input: ShowContactCardInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await showContactCard(ctx, input), { card: (card) => card });
  }
}
