import type { RemoveReason, SuspendReason } from '@wardwise/domain';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { RemoveReasonEnum } from '../bars/bar.type.ts';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { REMOVE_VOLUNTEER_REFUSALS } from './use-cases/remove-volunteer.ts';
import { SUSPEND_VOLUNTEER_REFUSALS, UNSUSPEND_VOLUNTEER_REFUSALS } from './use-cases/suspend-volunteer.ts';
import { SuspendReasonEnum, VolunteerType } from './volunteer.type.ts';

@InputType()
abstract class OfVolunteerInput {
  @Field(() => ID) volunteerId!: string;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

@ObjectType()
abstract class OfVolunteerPayload {
  @Field(() => VolunteerType, { nullable: true, description: 'Null for whoever may not see them in a list.' })
  volunteer!: VolunteerType | null;
}

@InputType()
export class SuspendVolunteerInput extends OfVolunteerInput {
  @Field(() => SuspendReasonEnum) reason!: SuspendReason;
}
const SuspendVolunteerUserError = userErrorOf('SuspendVolunteer', SUSPEND_VOLUNTEER_REFUSALS);
@ObjectType()
export class SuspendVolunteerPayload extends OfVolunteerPayload {
  @Field(() => [SuspendVolunteerUserError]) userErrors!: UserError[];
}

@InputType()
export class UnsuspendVolunteerInput extends OfVolunteerInput {}
const UnsuspendVolunteerUserError = userErrorOf('UnsuspendVolunteer', UNSUSPEND_VOLUNTEER_REFUSALS);
@ObjectType()
export class UnsuspendVolunteerPayload extends OfVolunteerPayload {
  @Field(() => [UnsuspendVolunteerUserError]) userErrors!: UserError[];
}

@InputType()
export class RemoveVolunteerInput extends OfVolunteerInput {
  @Field(() => RemoveReasonEnum) reason!: RemoveReason;
}
const RemoveVolunteerUserError = userErrorOf('RemoveVolunteer', REMOVE_VOLUNTEER_REFUSALS);
@ObjectType()
export class RemoveVolunteerPayload {
  @Field(() => Boolean, { nullable: true }) removed!: boolean | null;
  @Field(() => [RemoveVolunteerUserError]) userErrors!: UserError[];
}
