import type { Urgency, Way } from '@wardwise/domain';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Way as WayEnum } from '../categories/category.type.ts';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { PlacementType } from '../wards/placement.type.ts';
import { WardType } from '../wards/ward.type.ts';
import { ConsentInput } from './consent.type.ts';
import { HelpRequestType, UrgencyEnum } from './help-request.type.ts';
import { CHECK_DUPLICATES_REFUSALS } from './use-cases/check-duplicates.ts';
import { CONFIRM_REQUEST_REFUSALS } from './use-cases/confirm-request.ts';
import { PLACE_REQUEST_REFUSALS } from './use-cases/place-request.ts';
import { RECORD_NOTICE_REFUSALS } from './use-cases/record-notice.ts';
import { TAKE_REQUEST_REFUSALS } from './use-cases/take-request.ts';

@InputType()
export class OnBehalfInput {
  @Field(() => String, { description: 'Who asks.' }) asker!: string;
  @Field(() => String, { description: 'How they know the person who needs help.' }) howTheyKnow!: string;
}

@InputType()
export class TakeRequestInput {
  @Field(() => String) categoryKey!: string;
  @Field(() => WayEnum) way!: Way;
  @Field(() => [String], { defaultValue: [], description: 'Keys of skills that the volunteer had better have; none for most.' })
  skillKeys!: string[];
  @Field(() => String) postcode!: string;
  @Field(() => String, { description: 'What is needed: the one free text about a person. At most 2,000 characters.' })
  note!: string;
  @Field(() => String, { description: 'BCP 47.' }) preferredLanguage!: string;
  @Field(() => String, { description: 'How and when it is safe to make contact.' }) safeContact!: string;
  @Field(() => UrgencyEnum) urgency!: Urgency;
  @Field(() => String, { nullable: true, description: 'The last day on which it is of use: YYYY-MM-DD.' }) neededBy?:
    | string
    | null;
  @Field(() => Int, { defaultValue: 1, description: 'How many volunteers it takes.' }) places!: number;
  @Field(() => String, { description: 'What to call them.' }) calledName!: string;
  @Field(() => String) phone!: string;
  @Field(() => String, { nullable: true }) address?: string | null;
  @Field(() => Boolean, {
    defaultValue: true,
    description: 'False for somebody under 18: a lead rings them today, and no volunteer is asked.',
  })
  adult!: boolean;
  @Field(() => OnBehalfInput, { nullable: true, description: 'When somebody asks for somebody else.' })
  onBehalf?: OnBehalfInput | null;
  @Field(() => ConsentInput, { nullable: true, description: 'Left out: refused, nothing is kept without it.' })
  consent?: ConsentInput | null;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

const TakeRequestUserError = userErrorOf('TakeRequest', TAKE_REQUEST_REFUSALS);

@ObjectType()
export class TakeRequestPayload {
  @Field(() => HelpRequestType, { nullable: true, description: 'Null when the postcode is out of area: see the placement.' })
  request!: HelpRequestType | null;
  @Field(() => PlacementType, { nullable: true }) placement!: PlacementType | null;
  @Field(() => Boolean, {
    description: 'Whether it was taken; true too where it went to a ward you do not lead, and `request` is null.',
  })
  taken!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'To tell the caller, now: the volunteer will say it. On record as a look.',
  })
  codeWord!: string | null;
  @Field(() => [TakeRequestUserError]) userErrors!: UserError[];
}

@InputType()
export class CheckDuplicatesInput {
  @Field(() => String, { description: 'The number that you are about to keep.' }) phone!: string;
}

const CheckDuplicatesUserError = userErrorOf('CheckDuplicates', CHECK_DUPLICATES_REFUSALS);

@ObjectType()
export class CheckDuplicatesPayload {
  @Field(() => [HelpRequestType], {
    nullable: true,
    description:
      'Those that run and hold the same number, of those you may see: at most five, the newest first. Each is a look on record.',
  })
  requests!: HelpRequestType[] | null;
  @Field(() => [CheckDuplicatesUserError]) userErrors!: UserError[];
}

@InputType()
export class PlaceRequestInput {
  @Field(() => ID) requestId!: string;
  @Field(() => ID) wardCode!: string;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

const PlaceRequestUserError = userErrorOf('PlaceRequest', PLACE_REQUEST_REFUSALS);

@ObjectType()
export class PlaceRequestPayload {
  @Field(() => HelpRequestType, { nullable: true, description: 'Null when it is another lead’s from now on: see handledBy.' })
  request!: HelpRequestType | null;
  @Field(() => WardType, { nullable: true, description: 'The ward whose lead deals with it from now on.' })
  handledBy!: WardType | null;
  @Field(() => [PlaceRequestUserError]) userErrors!: UserError[];
}

@InputType()
export class ConfirmRequestInput {
  @Field(() => ID) requestId!: string;
  @Field(() => String, {
    nullable: true,
    description: 'What is needed, as they said it when you rang; left out, it stays as it was.',
  })
  note?: string | null;
  @Field(() => String, { nullable: true }) address?: string | null;
  @Field(() => ConsentInput, { nullable: true, description: 'Needed with a note where they have not said yes before.' })
  consent?: ConsentInput | null;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

const ConfirmRequestUserError = userErrorOf('ConfirmRequest', CONFIRM_REQUEST_REFUSALS);

@ObjectType()
export class ConfirmRequestPayload {
  @Field(() => HelpRequestType, { nullable: true }) request!: HelpRequestType | null;
  @Field(() => [ConfirmRequestUserError]) userErrors!: UserError[];
}

@InputType()
export class RecordNoticeInput {
  @Field(() => ID) requestId!: string;
  @Field(() => Boolean, { description: 'False: it was not, they are to be told still.' }) read!: boolean;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

const RecordNoticeUserError = userErrorOf('RecordNotice', RECORD_NOTICE_REFUSALS);

@ObjectType()
export class RecordNoticePayload {
  @Field(() => HelpRequestType, { nullable: true }) request!: HelpRequestType | null;
  @Field(() => [RecordNoticeUserError]) userErrors!: UserError[];
}
