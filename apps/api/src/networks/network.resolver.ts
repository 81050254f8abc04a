import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { Reads, type Row, read } from '../platform/shapes/index.ts';
import { param, sql } from '../platform/sql.ts';
import { networkShape as shape } from './network.shape.ts';
import { NetworkType } from './network.type.ts';

const called = ({ slug }: { slug: string }) => ({ shape, where: (row: Row) => sql`${row('slug')} = ${param(slug)}` });

@Resolver()
export class NetworkResolver {
  @Query(() => NetworkType, { nullable: true, description: 'The network of a sign-in page, by its short name.' })
  @Reads({ as: 'one', means: called })
  network(@Arg('slug', () => String) slug: string, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return read(ctx, info, { slug });
  }
}
