import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { CoverByEnum, CoverCellType } from './cover.type.ts';
import { readCover } from './read-cover.ts';

@Resolver()
export class CoverResolver {
  @Query(() => [CoverCellType], {
    description:
      'How far the volunteers of your own wards reach (a coordinator: of the network), by kind of help or by language; by ward.',
  })
  cover(
    @Arg('by', () => CoverByEnum, { defaultValue: 'CATEGORY' }) by: 'CATEGORY' | 'LANGUAGE',
    @Arg('language', () => String, { nullable: true, description: 'By kind of help: of those who speak it alone.' })
    language: string | null | undefined,
    @Arg('categoryKey', () => ID, { nullable: true, description: 'By language: of those who offer it alone.' })
    categoryKey: string | null | undefined,
    @Ctx() ctx: Context,
  ) {
    return readCover(ctx, { by, language: language ?? null, categoryKey: categoryKey ?? null });
  }
}
