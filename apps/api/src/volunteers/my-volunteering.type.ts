import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CredentialKindEnum } from '../categories/category.type.ts';
import type { LookPurpose } from '../looks/index.ts';
import { LookPurposeEnum } from '../looks/look.type.ts';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { MyPushType } from '../pushes/push.type.ts';
import { SaidOfVolunteerInput } from './corrections.type.ts';
import { FreeTimeEnum } from './free-time.type.ts';
import { AGREE_TO_VOLUNTEER_REFUSALS } from './use-cases/agree-to-volunteer.ts';
import { CHANGE_MY_CONTACT_REFUSALS } from './use-cases/change-my-contact.ts';
import { CHANGE_MY_VOLUNTEERING_REFUSALS } from './use-cases/change-my-volunteering.ts';
import { LEAVE_NETWORK_REFUSALS } from './use-cases/leave-network.ts';
import { MAIL_MY_VOLUNTEERING_REFUSALS } from './use-cases/mail-my-volunteering.ts';
import { SEND_MY_LINK_REFUSALS } from './use-cases/send-my-link.ts';
import { SHOW_MY_CONTACT_REFUSALS } from './use-cases/show-my-contact.ts';
import { VolunteerContact, VolunteerStatus } from './volunteer.type.ts';

@ObjectType('MyCheck', { description: 'A check of yours: that we saw it, never what it says.' })
class MyCheckType {
  @Field(() => CredentialKindEnum) kind!: string;
  @Field(() => GraphQLDate) seenOn!: string;
  @Field(() => GraphQLDate, { nullable: true, description: 'The last day it counts; null for one that does not run out.' })
  validUntil!: string | null;
  @Field(() => String, { nullable: true, description: 'Of a DBS check: the words you said yes to.' }) consentWords!:
    | string
    | null;
  @Field(() => String, { nullable: true }) consentLanguage!: string | null;
  @Field(() => GraphQLDateTime, { nullable: true }) consentAt!: Date | null;
}

@ObjectType('MyTask', { description: 'A task or an offer of yours, for as long as it is kept.' })
class MyTaskType {
  @Field(() => String, { description: 'The kind of help, as the call-out had it.' }) what!: string;
  @Field(() => String) status!: string;
  @Field(() => GraphQLDateTime) at!: Date;
}

@ObjectType('LookAtMyContact', { description: 'One reading of how we reach you.' })
class LookAtMyContactType {
  @Field(() => GraphQLDateTime) at!: Date;
  @Field(() => String, { nullable: true, description: 'First name; null for yourself.' }) who!: string | null;
  @Field(() => String) role!: string;
  @Field(() => [String]) fields!: string[];
  @Field(() => LookPurposeEnum) purpose!: LookPurpose;
}

@ObjectType('MyVolunteering', {
  description: 'What we know a volunteer by, told to themselves; phone and e-mail are a look away.',
})
export class MyVolunteeringType {
  @Field(() => String, { nullable: true, description: 'Whom to ring.' }) networkPhone!: string | null;
  @Field(() => String, { nullable: true, description: 'Whom to write to.' }) networkEmail!: string | null;
  @Field(() => VolunteerStatus, { description: 'Where you stand with the network.' }) status!: string;
  @Field(() => String) name!: string;
  @Field(() => String) wardName!: string;
  @Field(() => [String], { description: 'BCP 47 tags.' }) languages!: string[];
  @Field(() => [String]) categoryKeys!: string[];
  @Field(() => [String]) skillKeys!: string[];
  @Field(() => Int, { description: 'How many tasks you are willing to have at once.' }) capacity!: number;
  @Field(() => Boolean, { description: 'Whether you are asked.' }) onDuty!: boolean;
  @Field(() => [FreeTimeEnum], { description: 'When you are free; nothing said: at any time.' }) freeTimes!: string[];
  @Field(() => Int, { nullable: true, description: 'Your own quiet hours begin; null: those of the network hold.' })
  quietFrom!: number | null;
  @Field(() => Int, { nullable: true }) quietUntil!: number | null;
  @Field(() => Int, { description: 'The hours of the network, both the same where it has none.' }) networkQuietFrom!: number;
  @Field(() => Int) networkQuietUntil!: number;
  @Field(() => Boolean, { nullable: true, description: 'Whether you want texts beside the mails; null where none are sent.' })
  texts!: boolean | null;
  @Field(() => Boolean, { description: 'Whether you want a mail in weeks in which nobody near you needs you.' })
  weekly!: boolean;
  @Field(() => Boolean, { description: 'Whether the leads of your ward write to you with all its volunteers.' })
  wardMessages!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'By which key a browser lets us write to it; null where nobody is told on phones and computers.',
  })
  pushKey!: string | null;
  @Field(() => [MyPushType], { description: 'The phones and computers on which you are told of call-outs.' })
  pushes!: MyPushType[];
  @Field(() => Int, {
    nullable: true,
    description: 'The most you would spend in a shop, in pence; null: what the network lets everybody.',
  })
  spendingCapPence!: number | null;
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When you agreed to the guidance.' }) guidanceAt!: Date | null;
  @Field(() => GraphQLDate, { nullable: true, description: 'Since when that guidance holds.' }) guidanceDay!: string | null;
  @Field(() => String, { nullable: true, description: 'Which group gave us your details, where one did.' }) handedInBy!:
    | string
    | null;
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it did.' }) handedInAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'By what we may hold them.' }) handedInBasis!: string | null;
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'Your own yes is missing: without it you are forgotten at this time.',
  })
  ownYesUntil!: Date | null;
  @Field(() => ID, { nullable: true, description: 'The guidance to read before you say yes, while that is missing.' })
  guidanceToAgree!: string | null;
  @Field(() => String, { nullable: true }) guidanceToAgreeText!: string | null;
  @Field(() => String, { nullable: true, description: 'The same in English, where the text is in another language.' })
  guidanceToAgreeEnglish!: string | null;
  @Field(() => Boolean) selfIsolating!: boolean;
  @Field(() => String, { nullable: true, description: 'The words you said yes to, while that is kept.' }) isolationWords!:
    | string
    | null;
  @Field(() => String, { nullable: true }) isolationLanguage!: string | null;
  @Field(() => GraphQLDateTime, { nullable: true }) isolationAt!: Date | null;
  @Field(() => String) pageLanguage!: string;
  @Field(() => GraphQLDateTime) joinedAt!: Date;
  @Field(() => [MyCheckType]) credentials!: MyCheckType[];
  @Field(() => [MyTaskType]) tasks!: MyTaskType[];
  @Field(() => [LookAtMyContactType]) looks!: LookAtMyContactType[];
}

@InputType()
export class AgreeToVolunteerInput {
  @Field(() => Boolean, { description: '18 or over.' }) adult!: boolean;
  @Field(() => ID, { nullable: true, description: 'The guidance they read and will keep to; left out, it is refused.' })
  guidanceId?: string | null;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}
const AgreeToVolunteerUserError = userErrorOf('AgreeToVolunteer', AGREE_TO_VOLUNTEER_REFUSALS);
@ObjectType()
export class AgreeToVolunteerPayload {
  @Field(() => MyVolunteeringType, { nullable: true }) myVolunteering!: MyVolunteeringType | null;
  @Field(() => [AgreeToVolunteerUserError]) userErrors!: UserError[];
}

@InputType()
export class ShowMyContactInput {
  @Field(() => String, { nullable: true, description: 'Ignored: each answer is a new look.' }) idempotencyKey?: string | null;
}
const ShowMyContactUserError = userErrorOf('ShowMyContact', SHOW_MY_CONTACT_REFUSALS);
@ObjectType()
export class ShowMyContactPayload {
  @Field(() => VolunteerContact, { nullable: true }) contact!: VolunteerContact | null;
  @Field(() => [ShowMyContactUserError]) userErrors!: UserError[];
}

@InputType()
export class ChangeMyVolunteeringInput extends SaidOfVolunteerInput {
  @Field(() => Boolean, { nullable: true, description: 'Whether you want a mail in weeks in which nobody near you needs you.' })
  weekly?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the leads of your ward write to you with all its volunteers.',
  })
  wardMessages?: boolean | null;
}
const ChangeMyVolunteeringUserError = userErrorOf('ChangeMyVolunteering', CHANGE_MY_VOLUNTEERING_REFUSALS);
@ObjectType()
export class ChangeMyVolunteeringPayload {
  @Field(() => MyVolunteeringType, { nullable: true }) myVolunteering!: MyVolunteeringType | null;
  @Field(() => [ChangeMyVolunteeringUserError]) userErrors!: UserError[];
}

@InputType({ description: 'Another number or address; an empty one stays as it was.' })
export class ChangeMyContactInput {
  @Field(() => String, { description: 'The six digits that went to the address we hold.' }) code!: string;
  @Field(() => String, { nullable: true }) phone?: string | null;
  @Field(() => String, { nullable: true }) email?: string | null;
}
const ChangeMyContactUserError = userErrorOf('ChangeMyContact', CHANGE_MY_CONTACT_REFUSALS);
@ObjectType()
export class ChangeMyContactPayload {
  @Field(() => Boolean, { nullable: true }) changed!: boolean | null;
  @Field(() => [ChangeMyContactUserError]) userErrors!: UserError[];
}

@InputType()
export class LeaveNetworkInput {
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}
const LeaveNetworkUserError = userErrorOf('LeaveNetwork', LEAVE_NETWORK_REFUSALS);
@ObjectType()
export class LeaveNetworkPayload {
  @Field(() => Boolean, { nullable: true }) left!: boolean | null;
  @Field(() => [LeaveNetworkUserError]) userErrors!: UserError[];
}

@InputType()
export class SendMyLinkInput {
  @Field(() => String, { description: "The network's short name." }) network!: string;
  @Field(() => String) phone!: string;
}
const SendMyLinkUserError = userErrorOf('SendMyLink', SEND_MY_LINK_REFUSALS);
@ObjectType()
export class SendMyLinkPayload {
  @Field(() => Boolean, { description: 'True for an unknown number too.' }) sent!: boolean;
  @Field(() => [SendMyLinkUserError]) userErrors!: UserError[];
}

@InputType()
export class MailMyVolunteeringInput {
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}
const MailMyVolunteeringUserError = userErrorOf('MailMyVolunteering', MAIL_MY_VOLUNTEERING_REFUSALS);
@ObjectType()
export class MailMyVolunteeringPayload {
  @Field(() => Boolean) sent!: boolean;
  @Field(() => [MailMyVolunteeringUserError]) userErrors!: UserError[];
}
