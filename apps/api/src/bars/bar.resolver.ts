import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload, Reads, type Row, read } from '../platform/shapes/index.ts';
import { param, sql } from '../platform/sql.ts';
import { barShape as shape } from './bar.shape.ts';
import { BarType, ReviewBarInput, ReviewBarPayload } from './bar.type.ts';
import { reviewBar } from './use-cases/review-bar.ts';

const bar = {
  shape,
  where:
    ({ barId }: { barId: string }) =>
    (row: Row) =>
      sql`${row('id')} = ${param(barId)}`,
};

@Resolver()
export class BarResolver {
  @Query(() => [BarType], { description: 'The bar list, what must be looked at first on top; for coordinators alone.' })
  @Reads({ as: 'list', shape, order: (row) => sql`${row('review_on')}, ${row('id')}` })
  bars(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return read(ctx, info);
  }

  @Mutation(() => ReviewBarPayload, { description: 'Say whether an entry of the bar list still stands.' })
  async reviewBar(
    @Arg('input', () => ReviewBarInput) input: ReviewBarInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await reviewBar(ctx, input), { bar });
  }
}
