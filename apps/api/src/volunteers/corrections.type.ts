import type { FreeTime } from '@wardwise/domain';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { StaffLookPurpose } from '../looks/index.ts';
import { StaffLookPurposeEnum } from '../looks/look.type.ts';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { FreeTimeEnum, QuietHoursInput } from './free-time.type.ts';
import { CHANGE_VOLUNTEER_REFUSALS } from './use-cases/change-volunteer.ts';
import { LET_VOLUNTEER_LEAVE_REFUSALS } from './use-cases/let-volunteer-leave.ts';
import { VolunteerContact, VolunteerType } from './volunteer.type.ts';

@InputType({ description: 'What somebody is to be known by from now on; left out, it stays as it was.' })
export abstract class SaidOfVolunteerInput {
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field(() => [String], { nullable: true, description: 'BCP 47 tags.' }) languages?: string[] | null;
  @Field(() => [String], { nullable: true }) categoryKeys?: string[] | null;
  @Field(() => [String], { nullable: true }) skillKeys?: string[] | null;
  @Field(() => Int, { nullable: true, description: 'How many tasks they are willing to have at once.' }) capacity?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether they are to be asked.' }) onDuty?: boolean | null;
  @Field(() => String, { nullable: true, description: 'The language of their pages and mails.' }) pageLanguage?: string | null;
  @Field(() => [FreeTimeEnum], { nullable: true, description: 'When they are free; an empty list: at any time.' })
  freeTimes?: FreeTime[] | null;
  @Field(() => QuietHoursInput, { nullable: true }) quietHours?: QuietHoursInput | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether they want texts to their telephone, beside the mails.' })
  texts?: boolean | null;
}

@InputType()
export class ChangeVolunteerInput extends SaidOfVolunteerInput {
  @Field(() => ID) volunteerId!: string;
  @Field(() => StaffLookPurposeEnum) purpose!: StaffLookPurpose;
  @Field(() => String, { nullable: true }) phone?: string | null;
  @Field(() => String, { nullable: true }) email?: string | null;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}
const ChangeVolunteerUserError = userErrorOf('ChangeVolunteer', CHANGE_VOLUNTEER_REFUSALS);
@ObjectType()
export class ChangeVolunteerPayload {
  @Field(() => VolunteerType, { nullable: true }) volunteer!: VolunteerType | null;
  @Field(() => VolunteerContact, {
    nullable: true,
    description: 'As it is now, where it was changed; on record like every look.',
  })
  contact!: VolunteerContact | null;
  @Field(() => [ChangeVolunteerUserError]) userErrors!: UserError[];
}

@InputType()
export class LetVolunteerLeaveInput {
  @Field(() => ID) volunteerId!: string;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}
const LetVolunteerLeaveUserError = userErrorOf('LetVolunteerLeave', LET_VOLUNTEER_LEAVE_REFUSALS);
@ObjectType()
export class LetVolunteerLeavePayload {
  @Field(() => Boolean, { nullable: true }) left!: boolean | null;
  @Field(() => [LetVolunteerLeaveUserError]) userErrors!: UserError[];
}
