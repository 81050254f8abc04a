import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload, Reads, type Row, read } from '../platform/shapes/index.ts';
import { param, sql } from '../platform/sql.ts';
import { guidanceVersionShape as shape } from './guidance-version.shape.ts';
import { GuidanceVersionType, WriteGuidanceInput, WriteGuidancePayload } from './guidance-version.type.ts';
import { writeGuidance } from './use-cases/write-guidance.ts';

const guidance = {
  shape,
  where:
    ({ guidanceId }: { guidanceId: string }) =>
    (row: Row) =>
      sql`${row('id')} = ${param(guidanceId)}`,
};

@Resolver()
export class GuidanceResolver {
  @Query(() => [GuidanceVersionType], { description: 'All the guidance of your network, the newest first.' })
  @Reads({ as: 'list', shape, order: (row) => sql`${row('day')} desc` })
  guidanceVersions(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return read(ctx, info);
  }

  @Mutation(() => WriteGuidancePayload, { description: 'New guidance, which counts from a day on.' })
  async writeGuidance(
    @Arg('input', () => WriteGuidanceInput) input: WriteGuidanceInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await writeGuidance(ctx, input), { guidance });
  }
}
