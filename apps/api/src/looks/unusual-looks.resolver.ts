import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { Reads, read } from '../platform/shapes/index.ts';
import { sql } from '../platform/sql.ts';
import { unusualLooksShape as shape } from './unusual-looks.shape.ts';
import { UnusualLooksType } from './unusual-looks.type.ts';

@Resolver()
export class UnusualLooksResolver {
  @Query(() => [UnusualLooksType], {
    description: "A coordinator's and a safeguarding lead's: unusual weeks of looks, the newest first; never their own.",
  })
  @Reads({ as: 'list', shape, order: (row) => sql`${row('week')} desc, ${row('id')}` })
  unusualLooks(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return read(ctx, info);
  }
}
