import type { SoftReason } from '@wardwise/domain';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { HelpRequestType } from '../requests/help-request.type.ts';
import { AssignmentType, SoftReasonEnum } from './assignment.type.ts';
import { ASSIGN_VOLUNTEER_REFUSALS } from './use-cases/assign-volunteer.ts';
import { CANCEL_ASSIGNMENT_REFUSALS } from './use-cases/cancel-assignment.ts';

@InputType()
export class AssignVolunteerInput {
  @Field(() => ID) requestId!: string;
  @Field(() => ID) volunteerId!: string;
  @Field(() => [SoftReasonEnum], { defaultValue: [], description: 'The soft reasons you know of and override, on record.' })
  overridden!: SoftReason[];
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

const AssignVolunteerUserError = userErrorOf('AssignVolunteer', ASSIGN_VOLUNTEER_REFUSALS);

@ObjectType()
export class AssignVolunteerPayload {
  @Field(() => HelpRequestType, { nullable: true }) request!: HelpRequestType | null;
  @Field(() => AssignmentType, { nullable: true }) assignment!: AssignmentType | null;
  @Field(() => [AssignVolunteerUserError]) userErrors!: UserError[];
}

@InputType()
export class CancelAssignmentInput {
  @Field(() => ID) assignmentId!: string;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

const CancelAssignmentUserError = userErrorOf('CancelAssignment', CANCEL_ASSIGNMENT_REFUSALS);

@ObjectType()
export class CancelAssignmentPayload {
  @Field(() => HelpRequestType, { nullable: true }) request!: HelpRequestType | null;
  @Field(() => [CancelAssignmentUserError]) userErrors!: UserError[];
}
