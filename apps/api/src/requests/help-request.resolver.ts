import type { RequestId } from '@wardwise/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { readId } from '../platform/ids.ts';
import { readOne, readPage } from '../platform/shapes/index.ts';
import { param, sql } from '../platform/sql.ts';
import { QUEUE_ORDER, requestsWhere } from './help-request.order.ts';
import { helpRequestShape } from './help-request.shape.ts';
import { HelpRequestConnection, HelpRequestType, RequestFilter } from './help-request.type.ts';

@Resolver()
export class HelpRequestResolver {
  @Query(() => HelpRequestConnection, {
    description: 'The requests of your wards and those routed to them, in the order of the queue.',
  })
  requests(
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('filter', () => RequestFilter, { nullable: true }) filter: RequestFilter | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readPage(ctx, info, helpRequestShape, { first, after }, requestsWhere(filter), QUEUE_ORDER);
  }

  @Query(() => HelpRequestType, {
    nullable: true,
    description: 'One request; null for an unknown id and for one that is not yours alike.',
  })
  request(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    const uuid = readId<RequestId>('request', id);
    return readOne(ctx, info, helpRequestShape, (row) => sql`${row('id')} = ${param(uuid)}`);
  }
}
