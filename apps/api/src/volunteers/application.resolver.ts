import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload } from '../platform/shapes/index.ts';
import * as types from './application.type.ts';
import { approveVolunteer, declineVolunteer } from './use-cases/answer-application.ts';
import { applyToVolunteer } from './use-cases/apply-to-volunteer.ts';
import { volunteer } from './volunteer.payload.ts';

@Resolver()
export class ApplicationResolver {
  @Mutation(() => types.ApplyToVolunteerPayload, {
    description: 'Sign up as a volunteer; a lead or a coordinator takes you on. The same answer for whoever is known already.',
  })
  async applyToVolunteer(
    @Arg('input', () => types.ApplyToVolunteerInput) input: types.ApplyToVolunteerInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await applyToVolunteer(ctx, input), { applied: ({ applied }) => applied });
  }

  @Mutation(() => types.ApproveVolunteerPayload, { description: 'Take an applicant on: from now on they may be asked.' })
  async approveVolunteer(
    @Arg('input', () => types.ApproveVolunteerInput) input: types.ApproveVolunteerInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await approveVolunteer(ctx, input), { volunteer });
  }

  @Mutation(() => types.DeclineVolunteerPayload, {
    description: 'Do not take an applicant on: they are told kindly, and what we know of them is erased.',
  })
  async declineVolunteer(
    @Arg('input', () => types.DeclineVolunteerInput) input: types.DeclineVolunteerInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await declineVolunteer(ctx, input), { declined: () => true });
  }
}
