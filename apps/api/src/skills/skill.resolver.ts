import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { readList } from '../platform/shapes/index.ts';
import { sql } from '../platform/sql.ts';
import { skillShape } from './skill.shape.ts';
import { SkillType } from './skill.type.ts';

@Resolver()
export class SkillResolver {
  @Query(() => [SkillType], { description: 'The skills that volunteers of your network may have, in its order.' })
  skills(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readList(
      ctx,
      info,
      skillShape,
      () => sql`true`,
      (row) => row('position'),
    );
  }
}
