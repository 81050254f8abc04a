import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { Reads, read } from '../platform/shapes/index.ts';
import { skillShape } from './skill.shape.ts';
import { SkillType } from './skill.type.ts';

@Resolver()
export class SkillResolver {
  @Query(() => [SkillType], { description: 'The skills that volunteers of your network may have, in its order.' })
  @Reads({ as: 'list', shape: skillShape, order: (row) => row('position'), where: (row) => row('offered') })
  skills(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return read(ctx, info);
  }
}
