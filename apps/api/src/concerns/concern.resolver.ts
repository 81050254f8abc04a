import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { readId } from '../platform/ids.ts';
import { Reads, type Row, read } from '../platform/shapes/index.ts';
import { param, sql } from '../platform/sql.ts';
import { CONCERN_ORDER, concernShape as shape } from './concern.shape.ts';
import { ConcernConnection, ConcernFormType, ConcernType } from './concern.type.ts';
import { readConcernForm } from './read-form.ts';

function theConcern({ id }: { id: string }) {
  const uuid = readId('concern', id);
  return uuid === null ? null : { shape, where: (row: Row) => sql`${row('id')} = ${param(uuid)}` };
}

@Resolver()
export class ConcernResolver {
  @Query(() => ConcernConnection, {
    description:
      'The concerns a safeguarding lead or deputy may read, those that are not over first; for anybody else there are none.',
  })
  @Reads({ as: 'page', shape, where: () => () => sql`true`, order: () => CONCERN_ORDER })
  concerns(
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return read(ctx, info, { first, after });
  }

  @Query(() => ConcernType, {
    nullable: true,
    description: 'One concern; null for an unknown id and for one that is not yours alike.',
  })
  @Reads({ as: 'one', means: theConcern })
  concern(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return read(ctx, info, { id });
  }

  @Query(() => ConcernFormType, {
    nullable: true,
    description: 'What the form for a concern needs; null for whoever may raise none.',
  })
  concernForm(@Ctx() ctx: Context) {
    return readConcernForm(ctx);
  }
}
