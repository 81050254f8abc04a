import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { readList } from '../platform/shapes/index.ts';
import { sql } from '../platform/sql.ts';
import { categoryShape } from './category.shape.ts';
import { CategoryType } from './category.type.ts';

@Resolver()
export class CategoryResolver {
  @Query(() => [CategoryType], { description: 'The kinds of help of your network, in its order.' })
  categories(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readList(
      ctx,
      info,
      categoryShape,
      () => sql`true`,
      (row) => row('position'),
    );
  }
}
