import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { LookPurpose } from '../looks/index.ts';
import { LookPurposeEnum } from '../looks/look.type.ts';
import { connectionOf } from '../platform/connection.type.ts';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { StaffType } from '../staff/staff.type.ts';
import { CHANGE_OWN_NAME_REFUSALS } from './use-cases/change-own-name.ts';
import { LEAVE_STAFF_REFUSALS } from './use-cases/leave-staff.ts';
import { SHOW_OWN_CONTACT_REFUSALS } from './use-cases/show-own-contact.ts';

@ObjectType('OwnLook', { description: 'A look by you, or at how to reach you; it does not say whom you looked at.' })
class OwnLookType {
  @Field(() => ID) id!: string;
  @Field(() => GraphQLDateTime) at!: string;
  @Field(() => Boolean, { description: 'You looked, whatever it was at.' }) byYou!: boolean;
  @Field(() => String) who!: string;
  @Field(() => String) role!: string;
  @Field(() => [String]) fields!: string[];
  @Field(() => LookPurposeEnum) purpose!: LookPurpose;
}

export const OwnLookConnection = connectionOf('OwnLook', OwnLookType);

@InputType()
export class ShowOwnContactInput {
  @Field(() => String, { nullable: true, description: 'Ignored: each answer is a new look.' }) idempotencyKey?: string | null;
}

@ObjectType()
export class OwnContact {
  @Field(() => String) email!: string;
}

const ShowOwnContactUserError = userErrorOf('ShowOwnContact', SHOW_OWN_CONTACT_REFUSALS);

@ObjectType()
export class ShowOwnContactPayload {
  @Field(() => OwnContact, { nullable: true }) contact!: OwnContact | null;
  @Field(() => [ShowOwnContactUserError]) userErrors!: UserError[];
}

@InputType()
export class ChangeOwnNameInput {
  @Field(() => String) displayName!: string;
}

const ChangeOwnNameUserError = userErrorOf('ChangeOwnName', CHANGE_OWN_NAME_REFUSALS);

@ObjectType()
export class ChangeOwnNamePayload {
  @Field(() => StaffType, { nullable: true }) me!: StaffType | null;
  @Field(() => [ChangeOwnNameUserError]) userErrors!: UserError[];
}

@InputType()
export class LeaveStaffInput {
  @Field(() => [ID], { nullable: true, description: 'Wards that have no lead any more afterwards, named because it is meant.' })
  leaveAlone?: string[] | null;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

const LeaveStaffUserError = userErrorOf('LeaveStaff', LEAVE_STAFF_REFUSALS);

@ObjectType()
export class LeaveStaffPayload {
  @Field(() => Boolean) left!: boolean;
  @Field(() => [LeaveStaffUserError]) userErrors!: UserError[];
}
