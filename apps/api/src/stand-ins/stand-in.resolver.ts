import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { showId } from '../platform/ids.ts';
import { payload, Reads, read } from '../platform/shapes/index.ts';
import { sql } from '../platform/sql.ts';
import { standInShape as shape } from './stand-in.shape.ts';
import { EndStandInInput, EndStandInPayload, NameStandInInput, NameStandInPayload, StandInType } from './stand-in.type.ts';
import { endStandIn } from './use-cases/end-stand-in.ts';
import { nameStandIn } from './use-cases/name-stand-in.ts';

@Resolver()
export class StandInResolver {
  @Query(() => [StandInType], {
    description: 'Who answers for whom, now and later, for leads and coordinators; the next first.',
  })
  @Reads({ as: 'list', shape, order: (row) => sql`${row('first_day')}, ${row('ward_code')}, ${row('id')}` })
  standIns(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return read(ctx, info);
  }

  @Mutation(() => NameStandInPayload, {
    description: 'Name who answers for a lead who goes away; they see the ward’s requests on these days and on no other.',
  })
  async nameStandIn(
    @Arg('input', () => NameStandInInput) input: NameStandInInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const standInId = ({ standInId: id }: { standInId: string }) => showId('standIn', id);
    return payload(ctx, info, await nameStandIn(ctx, input), { standInId });
  }

  @Mutation(() => EndStandInPayload, { description: 'End it at once: either of the two, or a coordinator.' })
  async endStandIn(
    @Arg('input', () => EndStandInInput) input: EndStandInInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return { ended: false, ...(await payload(ctx, info, await endStandIn(ctx, input), { ended: () => true })) };
  }
}
