import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { readId } from '../platform/ids.ts';
import { Reads, type Row, read } from '../platform/shapes/index.ts';
import { param, sql } from '../platform/sql.ts';
import { SERVICE_ORDER, servicesWhere } from './service.order.ts';
import { needShape, serviceShape as shape } from './service.shape.ts';
import { NeedType, ServiceConnection, ServiceFilter, ServiceType } from './service.type.ts';

type Filtered = { filter?: ServiceFilter | null };

function theService({ id }: { id: string }) {
  const uuid = readId<string>('service', id);
  return uuid === null ? null : { shape, where: (row: Row) => sql`${row('id')} = ${param(uuid)}` };
}

@Resolver()
export class ServiceResolver {
  @Query(() => [NeedType], { description: 'What other support can be needed for.' })
  @Reads({ as: 'list', shape: needShape, order: (row) => row('position') })
  needs(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return read(ctx, info);
  }

  @Query(() => ServiceConnection, { description: 'Other support, by name; the directory is open to anybody.' })
  @Reads({ as: 'page', shape, where: ({ filter }: Filtered) => servicesWhere(filter ?? null), order: () => SERVICE_ORDER })
  services(
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('filter', () => ServiceFilter, { nullable: true }) filter: ServiceFilter | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return read(ctx, info, { first, after, filter });
  }

  @Query(() => ServiceType, { nullable: true, description: 'One service of the directory; null for an unknown id.' })
  @Reads({ as: 'one', means: theService })
  service(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return read(ctx, info, { id });
  }
}
