import type { StaffId } from '@wardwise/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload, Reads, type Row, read } from '../platform/shapes/index.ts';
import { param, sql } from '../platform/sql.ts';
import { staffMemberShape as shape } from '../staff/index.ts';
import { StaffMemberType } from '../staff/staff-member.type.ts';
import {
  ChangeStaffInput,
  ChangeStaffPayload,
  ShowStaffContactInput,
  ShowStaffContactPayload,
  StopStaffInput,
  StopStaffPayload,
} from './roles.type.ts';
import { changeStaff } from './use-cases/change-staff.ts';
import { showStaffContact } from './use-cases/show-staff-contact.ts';
import { stopStaff } from './use-cases/stop-staff.ts';

const member = {
  shape,
  where:
    ({ id }: { id: StaffId }) =>
    (row: Row) =>
      sql`${row('id')} = ${param(id)}`,
};

@Resolver()
export class RolesResolver {
  @Query(() => [StaffMemberType], { description: 'The staff of your network, for its coordinators; whoever left comes last.' })
  @Reads({ as: 'list', shape, order: (row) => sql`${row('left_at')} nulls first, ${row('display_name')}, ${row('id')}` })
  staffMembers(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return read(ctx, info);
  }

  @Mutation(() => ChangeStaffPayload, { description: 'Give somebody other roles and wards, from their next request on.' })
  async changeStaff(
    @Arg('input', () => ChangeStaffInput) input: ChangeStaffInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await changeStaff(ctx, input), { member });
  }

  @Mutation(() => StopStaffPayload, { description: "End somebody's access at once; they stay on record as staff that left." })
  async stopStaff(
    @Arg('input', () => StopStaffInput) input: StopStaffInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await stopStaff(ctx, input), { member });
  }

  @Mutation(() => ShowStaffContactPayload, {
    description: 'A look: how to reach one of the staff, on record with its purpose.',
  })
  async showStaffContact(
    @Arg('input', () => ShowStaffContactInput) input: ShowStaffContactInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await showStaffContact(ctx, input), { contact: (contact) => contact });
  }
}
