import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload } from '../platform/shapes/index.ts';
import * as types from './corrections.type.ts';
import { changeVolunteer } from './use-cases/change-volunteer.ts';
import { letVolunteerLeave } from './use-cases/let-volunteer-leave.ts';
import { volunteer } from './volunteer.payload.ts';

@Resolver()
export class CorrectionsResolver {
  @Mutation(() => types.ChangeVolunteerPayload, {
    description: 'Correct what we hold of a volunteer, having rung back on the number we hold.',
  })
  async changeVolunteer(
    @Arg('input', () => types.ChangeVolunteerInput) input: types.ChangeVolunteerInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await changeVolunteer(ctx, input), { volunteer, contact: ({ contact }) => contact });
  }

  @Mutation(() => types.LetVolunteerLeavePayload, {
    description: 'Let a volunteer leave who has asked for it: what we know of them is erased, and no mark stays.',
  })
  async letVolunteerLeave(
    @Arg('input', () => types.LetVolunteerLeaveInput) input: types.LetVolunteerLeaveInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await letVolunteerLeave(ctx, input), { left: () => true });
  }
}
