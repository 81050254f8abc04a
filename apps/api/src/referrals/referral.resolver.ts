import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { readId } from '../platform/ids.ts';
import { inList, Reads, type Row, read } from '../platform/shapes/index.ts';
import { join, late, param, type Sql, sql } from '../platform/sql.ts';
import { REFERRAL_ORDER } from './referral.order.ts';
import { referralShape as shape } from './referral.shape.ts';
import { ReferralConnection, ReferralFilter, ReferralType } from './referral.type.ts';

type Filtered = { filter?: ReferralFilter | null };

const organization = late<Context>(({ actor }) => ('organizationId' in actor ? actor.organizationId : null));

const referralsWhere =
  ({ filter }: Filtered) =>
  (row: Row): Sql =>
    join([sql`true`, ...inList(row('status'), filter?.statuses)], ' and ');

function theReferral({ id }: { id: string }) {
  const uuid = readId<string>('referral', id);
  return uuid === null ? null : { shape, where: (row: Row) => sql`${row('id')} = ${param(uuid)}` };
}

@Resolver()
export class ReferralResolver {
  @Query(() => ReferralConnection, {
    description: 'The referrals you may see; where a service is silent comes first, what is over last.',
  })
  @Reads({ as: 'page', shape, where: referralsWhere, order: () => REFERRAL_ORDER })
  referrals(
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('filter', () => ReferralFilter, { nullable: true }) filter: ReferralFilter | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return read(ctx, info, { first, after, filter });
  }

  @Query(() => ReferralConnection, {
    description: "A partner's program: the referrals to the organisation it speaks for. For everybody else there are none.",
  })
  @Reads({
    as: 'page',
    shape,
    where: (args: Filtered) => (row: Row) =>
      sql`${referralsWhere(args)(row)} and ${row('organization_id')} = ${organization}::uuid`,
    order: () => REFERRAL_ORDER,
  })
  referralsToMe(
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('filter', () => ReferralFilter, { nullable: true }) filter: ReferralFilter | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return read(ctx, info, { first, after, filter });
  }

  @Query(() => ReferralType, {
    nullable: true,
    description: 'One referral; null for an unknown id and for one that is not yours alike.',
  })
  @Reads({ as: 'one', means: theReferral })
  referral(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return read(ctx, info, { id });
  }
}
