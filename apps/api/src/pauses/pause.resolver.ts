import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload, Reads, read } from '../platform/shapes/index.ts';
import { sql } from '../platform/sql.ts';
import { theWard } from '../wards/index.ts';
import { pauseShape as shape } from './pause.shape.ts';
import { PauseWardInput, PauseWardPayload, ResumeWardInput, ResumeWardPayload, WardPauseType } from './pause.type.ts';
import { pauseWard } from './use-cases/pause-ward.ts';
import { resumeWard } from './use-cases/resume-ward.ts';

@Resolver()
export class PauseResolver {
  @Query(() => [WardPauseType], { description: 'Wards that are paused or will be, for leads and coordinators; the next first.' })
  @Reads({ as: 'list', shape, order: (row) => sql`${row('first_day')}, ${row('ward_code')}, ${row('id')}` })
  wardPauses(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return read(ctx, info);
  }

  @Mutation(() => PauseWardPayload, { description: 'Pause a ward for some days: its own lead, or a coordinator.' })
  async pauseWard(
    @Arg('input', () => PauseWardInput) input: PauseWardInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await pauseWard(ctx, input), { ward: theWard });
  }

  @Mutation(() => ResumeWardPayload, { description: 'Take a ward up again, or take back a pause that has not begun.' })
  async resumeWard(
    @Arg('input', () => ResumeWardInput) input: ResumeWardInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await resumeWard(ctx, input), { ward: theWard });
  }
}
