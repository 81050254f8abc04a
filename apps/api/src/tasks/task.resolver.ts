import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { CategoryType } from '../categories/category.type.ts';
import { categoryShape } from '../categories/index.ts';
import type { Ctx as Context } from '../platform/context.ts';
import { readOne } from '../platform/shapes/index.ts';
import { param, sql } from '../platform/sql.ts';
import { readTask } from './read-task.ts';
import { TaskType } from './task.type.ts';

type Read = NonNullable<Awaited<ReturnType<typeof readTask>>>;

@Resolver(() => TaskType)
export class TaskResolver {
  @Query(() => TaskType, { nullable: true, description: "The task behind the volunteer's own link (public pages only)." })
  task(@Ctx() ctx: Context) {
    return readTask(ctx);
  }

  @FieldResolver(() => CategoryType, { nullable: true })
  category(@Root() { categoryKey }: Read, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return categoryKey === null ? null : readOne(ctx, info, categoryShape, (row) => sql`${row('key')} = ${param(categoryKey)}`);
  }
}
