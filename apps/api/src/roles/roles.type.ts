import type { StaffRole } from '@wardwise/domain';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { StaffLookPurpose } from '../looks/index.ts';
import { StaffLookPurposeEnum } from '../looks/look.type.ts';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { StaffRoleEnum } from '../staff/staff.type.ts';
import { StaffMemberType } from '../staff/staff-member.type.ts';
import { CHANGE_STAFF_ACCESS_REFUSALS } from './use-cases/change-staff.ts';
import { SHOW_STAFF_CONTACT_REFUSALS } from './use-cases/show-staff-contact.ts';
import { STOP_STAFF_ACCESS_REFUSALS } from './use-cases/stop-staff.ts';

@InputType()
export class ChangeStaffInput {
  @Field(() => ID) staffId!: string;
  @Field(() => [StaffRoleEnum]) roles!: StaffRole[];
  @Field(() => [ID], { description: 'Of a ward lead; left aside for anybody else.' }) wardCodes!: string[];
  @Field(() => [ID], { nullable: true, description: 'Wards that have no lead any more afterwards, named because it is meant.' })
  leaveAlone?: string[] | null;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

const ChangeStaffUserError = userErrorOf('ChangeStaff', CHANGE_STAFF_ACCESS_REFUSALS);

@ObjectType()
export class ChangeStaffPayload {
  @Field(() => StaffMemberType, { nullable: true, description: 'Null for whoever is no coordinator any more.' })
  member!: StaffMemberType | null;
  @Field(() => [ChangeStaffUserError]) userErrors!: UserError[];
}

@InputType()
export class StopStaffInput {
  @Field(() => ID) staffId!: string;
  @Field(() => [ID], { nullable: true, description: 'Wards that have no lead any more afterwards, named because it is meant.' })
  leaveAlone?: string[] | null;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

const StopStaffUserError = userErrorOf('StopStaff', STOP_STAFF_ACCESS_REFUSALS);

@ObjectType()
export class StopStaffPayload {
  @Field(() => StaffMemberType, { nullable: true }) member!: StaffMemberType | null;
  @Field(() => [StopStaffUserError]) userErrors!: UserError[];
}

@InputType()
export class ShowStaffContactInput {
  @Field(() => ID) staffId!: string;
  @Field(() => StaffLookPurposeEnum) purpose!: StaffLookPurpose;
  @Field(() => String, { nullable: true, description: 'Ignored: each answer is a new look.' }) idempotencyKey?: string | null;
}

@ObjectType()
export class StaffContact {
  @Field(() => String) email!: string;
}

const ShowStaffContactUserError = userErrorOf('ShowStaffContact', SHOW_STAFF_CONTACT_REFUSALS);

@ObjectType()
export class ShowStaffContactPayload {
  @Field(() => StaffContact, { nullable: true }) contact!: StaffContact | null;
  @Field(() => [ShowStaffContactUserError]) userErrors!: UserError[];
}
