import type { RequestId } from '@wardwise/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { readId } from '../platform/ids.ts';
import { Reads, type Row, read } from '../platform/shapes/index.ts';
import { param, sql } from '../platform/sql.ts';
import { REQUEST_ORDERS, requestFacets, requestsWhere } from './help-request.order.ts';
import { helpRequestShape as shape } from './help-request.shape.ts';
import { HelpRequestConnection, HelpRequestType, RequestFilter, RequestSortEnum } from './help-request.type.ts';
import type { RequestSort } from './request-sorts.ts';

type Filtered = { filter?: RequestFilter | null; sort: RequestSort };

function theRequest({ id }: { id: string }) {
  const uuid = readId<RequestId>('request', id);
  return uuid && { shape, where: (row: Row) => sql`${row('id')} = ${param(uuid)}` };
}

@Resolver()
export class HelpRequestResolver {
  @Query(() => HelpRequestConnection, {
    description: 'The requests of your wards and those routed to them, in the order of the queue unless another is asked for.',
  })
  @Reads({
    as: 'page',
    shape,
    where: ({ filter }: Filtered) => requestsWhere(filter ?? null),
    order: ({ sort }: Filtered) => REQUEST_ORDERS[sort],
    facets: ({ filter }: Filtered) => requestFacets(filter ?? null),
  })
  requests(
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('filter', () => RequestFilter, { nullable: true }) filter: RequestFilter | null,
    @Arg('sort', () => RequestSortEnum, { defaultValue: 'QUEUE' }) sort: RequestSort,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return read(ctx, info, { first, after, filter, sort });
  }

  @Query(() => HelpRequestType, {
    nullable: true,
    description: 'One request; null for an unknown id and for one that is not yours alike.',
  })
  @Reads({ as: 'one', means: theRequest })
  request(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return read(ctx, info, { id });
  }
}
