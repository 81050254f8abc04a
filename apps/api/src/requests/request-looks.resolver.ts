import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload } from '../platform/shapes/index.ts';
import { theRequest } from './help-request.payload.ts';
import {
  ChangeRequestDetailsInput,
  ChangeRequestDetailsPayload,
  ShowContactCardInput,
  ShowContactCardPayload,
  ShowRequestDetailsInput,
  ShowRequestDetailsPayload,
} from './request-looks.type.ts';
import { changeRequestDetails } from './use-cases/change-request-details.ts';
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

  @Mutation(() => ChangeRequestDetailsPayload, {
    description: 'Correct what we hold, having rung back on the number we hold; a look too, until an ending.',
  })
  async changeRequestDetails(
    @Arg('input', () => ChangeRequestDetailsInput) input: ChangeRequestDetailsInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await changeRequestDetails(ctx, input), {
      details: ({ details }) => details,
      request: theRequest,
    });
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
