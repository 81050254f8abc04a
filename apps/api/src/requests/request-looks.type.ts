import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { StaffLookPurpose } from '../looks/index.ts';
import { StaffLookPurposeEnum } from '../looks/look.type.ts';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { HelpRequestType } from './help-request.type.ts';
import { CHANGE_REQUEST_DETAILS_REFUSALS } from './use-cases/change-request-details.ts';
import { SHOW_CONTACT_CARD_REFUSALS } from './use-cases/show-contact-card.ts';
import { SHOW_REQUEST_DETAILS_REFUSALS } from './use-cases/show-request-details.ts';

@InputType()
abstract class LookInput {
  @Field(() => ID) requestId!: string;
  @Field(() => StaffLookPurposeEnum) purpose!: StaffLookPurpose;
  @Field(() => String, { nullable: true, description: 'Ignored: each answer is a new look.' }) idempotencyKey?: string | null;
}

@InputType()
export class ShowRequestDetailsInput extends LookInput {}

@ObjectType('SpeakerNote', {
  description: 'What a volunteer who speaks their language says that they were told, in English; not the requester’s own words.',
})
export class SpeakerNoteType {
  @Field(() => String) words!: string;
  @Field(() => String, { nullable: true, description: 'The volunteer’s first name; null where they have left.' }) by!:
    | string
    | null;
  @Field(() => GraphQLDate, { nullable: true, description: 'The day of the call.' }) on!: string | null;
}

@ObjectType('RequestDetails', { description: 'What we know of a requester until an ending.' })
export class RequestDetailsType {
  @Field(() => String) calledName!: string;
  @Field(() => String) phone!: string;
  @Field(() => String, { nullable: true }) postcode!: string | null;
  @Field(() => String, { nullable: true }) address!: string | null;
  @Field(() => String) safeContact!: string;
  @Field(() => String, { nullable: true }) onBehalf!: string | null;
  @Field(() => String) note!: string;
  @Field(() => String, { nullable: true, description: 'Where a code for the private link may be sent.' }) email!: string | null;
  @Field(() => String, { description: 'Told to the requester and to the volunteer, so that they know each other.' })
  codeWord!: string;
  @Field(() => SpeakerNoteType, { nullable: true }) speakerNote!: SpeakerNoteType | null;
}

const ShowRequestDetailsUserError = userErrorOf('ShowRequestDetails', SHOW_REQUEST_DETAILS_REFUSALS);

@ObjectType()
export class ShowRequestDetailsPayload {
  @Field(() => RequestDetailsType, { nullable: true }) details!: RequestDetailsType | null;
  @Field(() => [ShowRequestDetailsUserError]) userErrors!: UserError[];
}

@InputType()
export class ChangeRequestDetailsInput {
  @Field(() => ID) requestId!: string;
  @Field(() => StaffLookPurposeEnum, { description: 'What you look at them for: the answer shows what we hold now.' })
  purpose!: StaffLookPurpose;
  @Field(() => String, { nullable: true, description: 'What to call them. Like every box: left out, it stays as it was.' })
  calledName?: string | null;
  @Field(() => String, { nullable: true }) phone?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Where a code for the private link may be sent. Empty: there is none any more.',
  })
  email?: string | null;
  @Field(() => String, { nullable: true, description: 'How and when it is safe to make contact.' }) safeContact?: string | null;
  @Field(() => String, { nullable: true, description: 'Empty: there is none any more.' }) address?: string | null;
  @Field(() => String, { nullable: true, description: 'What is needed. At most 2,000 characters.' }) note?: string | null;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

const ChangeRequestDetailsUserError = userErrorOf('ChangeRequestDetails', CHANGE_REQUEST_DETAILS_REFUSALS);

@ObjectType()
export class ChangeRequestDetailsPayload {
  @Field(() => RequestDetailsType, {
    nullable: true,
    description: 'What we hold now, on record as a look. Null where the same key came before.',
  })
  details!: RequestDetailsType | null;
  @Field(() => HelpRequestType, { nullable: true }) request!: HelpRequestType | null;
  @Field(() => [ChangeRequestDetailsUserError]) userErrors!: UserError[];
}

@InputType()
export class ShowContactCardInput extends LookInput {}

@ObjectType('ContactCard', { description: 'What outlives the task until both have been asked how it went.' })
export class ContactCardType {
  @Field(() => String) calledName!: string;
  @Field(() => String) phone!: string;
  @Field(() => String) safeContact!: string;
  @Field(() => GraphQLDateTime, { description: 'When it goes at the latest.' }) endsAt!: Date;
}

const ShowContactCardUserError = userErrorOf('ShowContactCard', SHOW_CONTACT_CARD_REFUSALS);

@ObjectType()
export class ShowContactCardPayload {
  @Field(() => ContactCardType, { nullable: true }) card!: ContactCardType | null;
  @Field(() => [ShowContactCardUserError]) userErrors!: UserError[];
}
