import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload, Reads, read } from '../platform/shapes/index.ts';
import { sql } from '../platform/sql.ts';
import { staffShape } from '../staff/index.ts';
import * as types from './own-account.type.ts';
import { NEWEST_LOOK, ownLookShape as shape } from './own-look.shape.ts';
import { changeOwnName } from './use-cases/change-own-name.ts';
import { leaveStaff } from './use-cases/leave-staff.ts';
import { showOwnContact } from './use-cases/show-own-contact.ts';

const me = { shape: staffShape, where: () => () => sql`true` };

@Resolver()
export class OwnAccountResolver {
  @Query(() => types.OwnLookConnection, {
    description: 'Your own looks, and the looks at how to reach you, the newest first; none for nobody.',
  })
  @Reads({ as: 'page', shape, where: () => () => sql`true`, order: () => NEWEST_LOOK })
  ownLooks(
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return read(ctx, info, { first, after });
  }

  @Mutation(() => types.ShowOwnContactPayload, { description: 'A look at your own address, on record like every look.' })
  async showOwnContact(
    @Arg('input', () => types.ShowOwnContactInput) _input: types.ShowOwnContactInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await showOwnContact(ctx), { contact: (contact) => contact });
  }

  @Mutation(() => types.ChangeOwnNamePayload, { description: 'Be called otherwise, wherever your name stands.' })
  async changeOwnName(
    @Arg('input', () => types.ChangeOwnNameInput) input: types.ChangeOwnNameInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await changeOwnName(ctx, input), { me });
  }

  @Mutation(() => types.LeaveStaffPayload, {
    description:
      'Leave the network: you are signed out everywhere, and your address and passkeys are erased. It cannot be undone.',
  })
  async leaveStaff(
    @Arg('input', () => types.LeaveStaffInput) input: types.LeaveStaffInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return { left: false, ...(await payload(ctx, info, await leaveStaff(ctx, input), { left: () => true })) };
  }
}
