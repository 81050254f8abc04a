import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload, Reads, type Row, read } from '../platform/shapes/index.ts';
import { param, sql } from '../platform/sql.ts';
import { theWard } from '../wards/index.ts';
import { dutyShape as shape, wardLeadShape } from './duty.shape.ts';
import { ChangeDutyInput, ChangeDutyPayload, DutyType, WardLeadType } from './duty.type.ts';
import { changeDuty } from './use-cases/change-duty.ts';

/** The Monday of this week by London's calendar, and so many weeks from it. */
const monday = (week: number) =>
  sql`date_trunc('week', now() at time zone 'Europe/London')::date + 7 * least(greatest(${param(week)}::int, -4), 26)`;

@Resolver()
export class DutyResolver {
  @Query(() => [DutyType], {
    description:
      'Who is on duty in a week, for leads and coordinators: by day, ward and hour; nought is this week, one the next.',
  })
  @Reads({
    as: 'list',
    shape,
    chosen:
      ({ week }: { week: number }) =>
      (row: Row) =>
        sql`${row('day')} between ${monday(week)} and ${monday(week)} + 6`,
    order: (row) => sql`${row('day')}, ${row('ward_code')}, ${row('starts')} nulls first, ${row('staff_id')}`,
  })
  rota(
    @Arg('week', () => Int, { defaultValue: 0, description: 'From four weeks ago (-4) to 26 weeks ahead.' }) week: number,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return read(ctx, info, { week });
  }

  @Query(() => [WardLeadType], {
    description: 'Every ward lead of the network by name, also those without a ward; for leads and coordinators.',
  })
  @Reads({
    as: 'list',
    shape: wardLeadShape,
    where: (row) => sql`${row('left_at')} is null`,
    order: (row) => sql`${row('display_name')}, ${row('id')}`,
  })
  wardLeads(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return read(ctx, info);
  }

  @Mutation(() => ChangeDutyPayload, {
    description: 'Put a lead on duty or off, for one day or for that day of every week; pressed the other way it is taken back.',
  })
  async changeDuty(
    @Arg('input', () => ChangeDutyInput) input: ChangeDutyInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await changeDuty(ctx, input), { ward: theWard });
  }
}
