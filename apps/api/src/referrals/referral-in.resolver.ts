import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { inList, payload, Reads, type Row, read } from '../platform/shapes/index.ts';
import { join, late, type Sql, sql } from '../platform/sql.ts';
import { CreateReferralInput, CreateReferralPayload } from './create-referral.type.ts';
import { theReferralIn } from './referral.payload.ts';
import { REFERRAL_IN_ORDER, referralInShape as shape } from './referral-in.shape.ts';
import { ReferralInConnection, ReferralInFilter } from './referral-in.type.ts';
import { createReferral } from './use-cases/create-referral.ts';

const organization = late<Context>(({ actor }) => ('organizationId' in actor ? actor.organizationId : null));

@Resolver()
export class ReferralInResolver {
  @Query(() => ReferralInConnection, {
    description:
      'Those that the organisation you speak or work for brought to the network, the newest first. For everybody else there are none.',
  })
  @Reads({
    as: 'page',
    shape,
    where:
      ({ filter }: { filter?: ReferralInFilter | null }) =>
      (row: Row): Sql =>
        join([sql`${row('organization_id')} = ${organization}::uuid`, ...inList(row('status'), filter?.statuses)], ' and '),
    order: () => REFERRAL_IN_ORDER,
  })
  referralsFromMe(
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('filter', () => ReferralInFilter, { nullable: true }) filter: ReferralInFilter | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return read(ctx, info, { first, after, filter });
  }

  @Mutation(() => CreateReferralPayload, {
    description: 'Bring one person to the network, with their yes. A lead rings them first, and tells them where it is from.',
  })
  async createReferral(
    @Arg('input', () => CreateReferralInput) input: CreateReferralInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await createReferral(ctx, input), { referralIn: theReferralIn });
  }
}
