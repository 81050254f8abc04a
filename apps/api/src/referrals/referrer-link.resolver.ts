import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload, Reads, type Row, read } from '../platform/shapes/index.ts';
import { param, sql } from '../platform/sql.ts';
import { referrerLinkShape as shape } from './referrer-link.shape.ts';
import * as types from './referrer-link.type.ts';
import { makeReferrerLink, revokeReferrerLink } from './use-cases/keep-referrer-links.ts';
import { readReferrerDoor } from './use-cases/read-referrer-door.ts';

const link = {
  shape,
  where:
    ({ linkId }: { linkId: string }) =>
    (row: Row) =>
      sql`${row('id')} = ${param(linkId)}`,
};

@Resolver()
export class ReferrerLinkResolver {
  @Query(() => [types.ReferrerLinkType], {
    description: "A coordinator's: the links by which organisations refer people to the network, the newest first.",
  })
  @Reads({ as: 'list', shape, order: (row) => sql`${row('made_at')} desc, ${row('id')}` })
  referrerLinks(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return read(ctx, info);
  }

  @Query(() => types.ReferrerDoorType, {
    nullable: true,
    description: "Whose a referrer's link is; null for an unknown link, and for one that is over.",
  })
  referrerDoor(@Arg('token', () => String) token: string, @Ctx() ctx: Context) {
    return readReferrerDoor(ctx, token);
  }

  @Mutation(() => types.MakeReferrerLinkPayload, {
    description: 'Mail an organisation a link by which it refers people to the network.',
  })
  async makeReferrerLink(
    @Arg('input', () => types.MakeReferrerLinkInput) input: types.MakeReferrerLinkInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await makeReferrerLink(ctx, input), { link });
  }

  @Mutation(() => types.RevokeReferrerLinkPayload, { description: "End a referrer's link now." })
  async revokeReferrerLink(
    @Arg('input', () => types.RevokeReferrerLinkInput) input: types.RevokeReferrerLinkInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await revokeReferrerLink(ctx, input), { link });
  }
}
