import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload } from '../platform/shapes/index.ts';
import { sql } from '../platform/sql.ts';
import { staffShape } from '../staff/index.ts';
import {
  AcceptInvitationInput,
  AcceptInvitationPayload,
  OpenInvitationInput,
  OpenInvitationPayload,
} from './accept-invitation.type.ts';
import { acceptInvitation, openInvitation } from './use-cases/accept-invitation.ts';

const me = { shape: staffShape, where: () => () => sql`true` };

@Resolver()
export class AcceptInvitationResolver {
  @Mutation(() => OpenInvitationPayload, {
    description: 'What an invitation offers; writes nothing, and keeps the token out of addresses.',
  })
  async openInvitation(
    @Arg('input', () => OpenInvitationInput) input: OpenInvitationInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await openInvitation(ctx, input), { invitation: (offer) => offer });
  }

  @Mutation(() => AcceptInvitationPayload, { description: 'Accept an invitation, once: it signs you in.' })
  async acceptInvitation(
    @Arg('input', () => AcceptInvitationInput) input: AcceptInvitationInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await acceptInvitation(ctx, input), { me });
  }
}
