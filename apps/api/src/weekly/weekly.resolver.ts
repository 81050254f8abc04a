import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload } from '../platform/shapes/index.ts';
import { readWeeklyMail } from './read-weekly-mail.ts';
import { stopWeeklyMail } from './use-cases/stop-weekly-mail.ts';
import { StopWeeklyMailInput, StopWeeklyMailPayload, WeeklyMailType } from './weekly.type.ts';

@Resolver()
export class WeeklyResolver {
  @Query(() => WeeklyMailType, {
    nullable: true,
    description: 'What the link of a weekly mail stops; null for an unknown link, and once it is forgotten.',
  })
  weeklyMail(@Arg('token', () => String) token: string, @Ctx() { house }: Context) {
    return readWeeklyMail(house, token);
  }

  @Mutation(() => StopWeeklyMailPayload, { description: 'By the link in one of them a volunteer stops the weekly mails.' })
  async stopWeeklyMail(
    @Arg('input', () => StopWeeklyMailInput) input: StopWeeklyMailInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return { stopped: false, ...(await payload(ctx, info, await stopWeeklyMail(ctx, input), { stopped: () => true })) };
  }
}
