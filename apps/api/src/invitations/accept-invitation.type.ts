import { Field, InputType, ObjectType } from 'type-graphql';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { StaffRoleEnum, StaffType } from '../staff/staff.type.ts';
import { ACCEPT_INVITATION_REFUSALS } from './use-cases/accept-invitation.ts';

@ObjectType('OpenedInvitation', { description: 'What an invitation offers, to whoever holds its link: no name and no address.' })
export class OpenedInvitation {
  @Field(() => String) networkName!: string;
  @Field(() => [StaffRoleEnum]) roles!: string[];
  @Field(() => [String]) wardNames!: string[];
  @Field(() => String, { nullable: true, description: 'Of somebody of a partner: the organisation they work for.' })
  organizationName!: string | null;
  @Field(() => Boolean, { description: 'It gives one of the staff a new way in.' }) wayBack!: boolean;
}

@InputType()
export class OpenInvitationInput {
  @Field(() => String) token!: string;
}

const OpenInvitationUserError = userErrorOf('OpenInvitation', ['INVITATION_OVER']);

@ObjectType()
export class OpenInvitationPayload {
  @Field(() => OpenedInvitation, { nullable: true }) invitation!: OpenedInvitation | null;
  @Field(() => [OpenInvitationUserError]) userErrors!: UserError[];
}

@InputType()
export class AcceptInvitationInput {
  @Field(() => String) token!: string;
}

const AcceptInvitationUserError = userErrorOf('AcceptInvitation', ACCEPT_INVITATION_REFUSALS);

@ObjectType()
export class AcceptInvitationPayload {
  @Field(() => StaffType, { nullable: true }) me!: StaffType | null;
  @Field(() => [AcceptInvitationUserError]) userErrors!: UserError[];
}
