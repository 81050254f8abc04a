import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { Reads, read } from '../platform/shapes/index.ts';
import { HelpRequestConnection } from '../requests/help-request.type.ts';
import { helpRequestShape as shape } from '../requests/index.ts';
import { needsSomebody, TODAY_ORDER } from './today.shape.ts';

@Resolver()
export class TodayResolver {
  @Query(() => HelpRequestConnection, {
    description: 'The requests that need somebody now, in the order in which to see to them; what is put off is not among them.',
  })
  @Reads({ as: 'page', shape, where: () => needsSomebody, order: () => TODAY_ORDER })
  today(
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return read(ctx, info, { first, after });
  }
}
