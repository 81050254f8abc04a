import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload } from '../platform/shapes/index.ts';
import * as types from './standing.type.ts';
import { removeVolunteer } from './use-cases/remove-volunteer.ts';
import { suspendVolunteer, unsuspendVolunteer } from './use-cases/suspend-volunteer.ts';
import { volunteer } from './volunteer.payload.ts';

@Resolver()
export class StandingResolver {
  @Mutation(() => types.SuspendVolunteerPayload, {
    description: 'Pause a volunteer at once: their pages are closed, their tasks and offers open to others.',
  })
  async suspendVolunteer(
    @Arg('input', () => types.SuspendVolunteerInput) input: types.SuspendVolunteerInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await suspendVolunteer(ctx, input), { volunteer });
  }

  @Mutation(() => types.UnsuspendVolunteerPayload, { description: 'Let a paused volunteer help again.' })
  async unsuspendVolunteer(
    @Arg('input', () => types.UnsuspendVolunteerInput) input: types.UnsuspendVolunteerInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await unsuspendVolunteer(ctx, input), { volunteer });
  }

  @Mutation(() => types.RemoveVolunteerPayload, {
    description: 'Remove a volunteer for good; it cannot be taken back, for what we know of them is erased.',
  })
  async removeVolunteer(
    @Arg('input', () => types.RemoveVolunteerInput) input: types.RemoveVolunteerInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await removeVolunteer(ctx, input), { removed: () => true });
  }
}
