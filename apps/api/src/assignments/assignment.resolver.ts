import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload } from '../platform/shapes/index.ts';
import { theRequest } from '../requests/index.ts';
import {
  AssignVolunteerInput,
  AssignVolunteerPayload,
  CancelAssignmentInput,
  CancelAssignmentPayload,
} from './assign-volunteer.type.ts';
import { theAssignment } from './assignment.payload.ts';
import { assignVolunteer } from './use-cases/assign-volunteer.ts';
import { cancelAssignment } from './use-cases/cancel-assignment.ts';

@Resolver()
export class AssignmentResolver {
  @Mutation(() => AssignVolunteerPayload, { description: 'Propose an open request to a volunteer who made no offer.' })
  async assignVolunteer(
    @Arg('input', () => AssignVolunteerInput) input: AssignVolunteerInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await assignVolunteer(ctx, input), { request: theRequest, assignment: theAssignment });
  }

  @Mutation(() => CancelAssignmentPayload, { description: 'Take a volunteer off a request; the place is free again.' })
  async cancelAssignment(
    @Arg('input', () => CancelAssignmentInput) input: CancelAssignmentInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await cancelAssignment(ctx, input), { request: theRequest });
  }
}
