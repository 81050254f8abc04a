import type { StaffRole } from '@wardwise/domain';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { StaffLookPurpose } from '../looks/index.ts';
import { StaffLookPurposeEnum } from '../looks/look.type.ts';
import { enumType, type UserError, userErrorOf } from '../platform/schema.ts';
import { StaffRoleEnum } from '../staff/staff.type.ts';
import { WardType } from '../wards/ward.type.ts';
import { ASK_WAY_BACK_REFUSALS } from './use-cases/ask-way-back.ts';
import { CONFIRM_WAY_BACK_REFUSALS } from './use-cases/confirm-way-back.ts';
import { INVITE_STAFF_REFUSALS } from './use-cases/invite-staff.ts';
import { KEEP_INVITATION_REFUSALS } from './use-cases/keep-invitations.ts';

const InvitationKind = enumType('InvitationKind', ['JOIN', 'WAY_BACK'], 'Somebody new, or a new address for one of the staff.');

@ObjectType('Invitation', { description: 'An invitation that waits for its answer, as coordinators see it.' })
export class InvitationType {
  @Field(() => ID) id!: string;
  @Field(() => InvitationKind) kind!: string;
  @Field(() => [StaffRoleEnum]) roles!: string[];
  @Field(() => [WardType]) wards!: WardType[];
  @Field(() => String, { nullable: true, description: 'Of somebody of a partner: the organisation they work for.' })
  organizationName!: string | null;
  @Field(() => String) pageLanguage!: string;
  @Field(() => GraphQLDateTime) sentAt!: string;
  @Field(() => GraphQLDateTime) expiresAt!: string;
  @Field(() => Boolean) expired!: boolean;
  @Field(() => String, { nullable: true, description: 'Whom a new address is for; somebody new has no name here yet.' })
  forMember!: string | null;
  @Field(() => String) invitedBy!: string;
  @Field(() => Boolean, { description: 'A second coordinator must say yes before anything is sent.' }) waitsForYes!: boolean;
  @Field(() => Boolean, { description: 'You may be that second coordinator.' }) viewerCanConfirm!: boolean;
}

@InputType()
export class InviteStaffInput {
  @Field(() => String) displayName!: string;
  @Field(() => String) email!: string;
  @Field(() => [StaffRoleEnum]) roles!: StaffRole[];
  @Field(() => [ID]) wardCodes!: string[];
  @Field(() => ID, {
    nullable: true,
    description: 'Of somebody of a partner: the organisation of the directory that they work for; left aside for anybody else.',
  })
  organizationId?: string | null;
  @Field(() => String) pageLanguage!: string;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

const InviteStaffUserError = userErrorOf('InviteStaff', INVITE_STAFF_REFUSALS);

@ObjectType()
export class InviteStaffPayload {
  @Field(() => InvitationType, { nullable: true }) invitation!: InvitationType | null;
  @Field(() => [InviteStaffUserError]) userErrors!: UserError[];
}

@InputType()
export class SendInvitationAgainInput {
  @Field(() => ID) invitationId!: string;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

const SendInvitationAgainUserError = userErrorOf('SendInvitationAgain', KEEP_INVITATION_REFUSALS);

@ObjectType()
export class SendInvitationAgainPayload {
  @Field(() => InvitationType, { nullable: true }) invitation!: InvitationType | null;
  @Field(() => [SendInvitationAgainUserError]) userErrors!: UserError[];
}

@InputType()
export class WithdrawInvitationInput {
  @Field(() => ID) invitationId!: string;
}

const WithdrawInvitationUserError = userErrorOf('WithdrawInvitation', ['INVITATION_NOT_FOUND']);

@ObjectType()
export class WithdrawInvitationPayload {
  @Field(() => Boolean) withdrawn!: boolean;
  @Field(() => [WithdrawInvitationUserError]) userErrors!: UserError[];
}

@InputType()
export class ShowInvitationInput {
  @Field(() => ID) invitationId!: string;
  @Field(() => StaffLookPurposeEnum) purpose!: StaffLookPurpose;
  @Field(() => String, { nullable: true, description: 'Ignored: each answer is a new look.' }) idempotencyKey?: string | null;
}

@ObjectType()
export class InvitedContact {
  @Field(() => String, { nullable: true }) displayName!: string | null;
  @Field(() => String) email!: string;
}

const ShowInvitationUserError = userErrorOf('ShowInvitation', ['INVITATION_NOT_FOUND']);

@ObjectType()
export class ShowInvitationPayload {
  @Field(() => InvitedContact, { nullable: true }) contact!: InvitedContact | null;
  @Field(() => [ShowInvitationUserError]) userErrors!: UserError[];
}

@InputType()
export class AskWayBackInput {
  @Field(() => ID) staffId!: string;
  @Field(() => String, { description: 'The new address.' }) email!: string;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

const AskWayBackUserError = userErrorOf('AskWayBack', ASK_WAY_BACK_REFUSALS);

@ObjectType()
export class AskWayBackPayload {
  @Field(() => InvitationType, { nullable: true }) invitation!: InvitationType | null;
  @Field(() => [AskWayBackUserError]) userErrors!: UserError[];
}

@InputType()
export class ConfirmWayBackInput {
  @Field(() => ID) invitationId!: string;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

const ConfirmWayBackUserError = userErrorOf('ConfirmWayBack', CONFIRM_WAY_BACK_REFUSALS);

@ObjectType()
export class ConfirmWayBackPayload {
  @Field(() => InvitationType, { nullable: true }) invitation!: InvitationType | null;
  @Field(() => [ConfirmWayBackUserError]) userErrors!: UserError[];
}
