import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { readOne } from '../platform/shapes/index.ts';
import { param, sql } from '../platform/sql.ts';
import { networkShape } from './network.shape.ts';
import { NetworkType } from './network.type.ts';

@Resolver()
export class NetworkResolver {
  @Query(() => NetworkType, { nullable: true, description: 'The network of a sign-in page, by its short name.' })
  network(@Arg('slug', () => String) slug: string, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readOne(ctx, info, networkShape, (row) => sql`${row('slug')} = ${param(slug)}`);
  }
}
