import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { Reads, read } from '../platform/shapes/index.ts';
import { categoryShape } from './category.shape.ts';
import { CategoryType } from './category.type.ts';

@Resolver()
export class CategoryResolver {
  @Query(() => [CategoryType], { description: 'The kinds of help that your network offers, in its order.' })
  @Reads({ as: 'list', shape: categoryShape, order: (row) => row('position'), where: (row) => row('offered') })
  categories(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return read(ctx, info);
  }
}
