import type { ArrangementConsentWords } from '@wardwise/domain';
import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';
import { Field, InputType, ObjectType } from 'type-graphql';
import type { LookPurpose } from '../looks/index.ts';
import { LookPurposeEnum } from '../looks/look.type.ts';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { ConsentLanguage, ConsentWordsEnum } from '../requests/consent.type.ts';
import { RequestStatus } from '../requests/help-request.type.ts';
import { ArrangementConsentWordsEnum, ArrangementRhythmType } from '../standing-arrangements/standing-arrangement.type.ts';
import { CHANGE_MY_DETAILS_REFUSALS } from './use-cases/change-my-details.ts';
import { CONFIRM_MY_CODE_REFUSALS } from './use-cases/confirm-my-code.ts';
import { FORGET_ME_REFUSALS } from './use-cases/forget-me.ts';
import { KEEP_MY_ARRANGEMENT_REFUSALS } from './use-cases/keep-my-arrangement.ts';
import { OPEN_MY_REQUEST_REFUSALS } from './use-cases/open-my-request.ts';
import { SEND_MY_CODE_REFUSALS } from './use-cases/send-my-code.ts';
import { SHOW_MY_DETAILS_REFUSALS } from './use-cases/show-my-details.ts';
import { SKIP_MY_OCCURRENCE_REFUSALS } from './use-cases/skip-my-occurrence.ts';
import { STOP_MY_ARRANGEMENT_REFUSALS } from './use-cases/stop-my-arrangement.ts';

@ObjectType('WhoComes', { description: 'Whoever has said yes.' })
class WhoComesType {
  @Field(() => String) firstName!: string;
  @Field(() => Boolean, { description: 'Whether they are on their way.' }) started!: boolean;
}

@ObjectType('MyRhythm', { description: 'How their own help comes round.' })
class MyRhythmType extends ArrangementRhythmType {}

@ObjectType('MyWeeklyHelp', { description: 'Help that recurs.' })
class MyWeeklyHelpType {
  @Field(() => String) categoryLabel!: string;
  @Field(() => MyRhythmType) rhythm!: MyRhythmType;
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD; null until the next one is prepared.' }) nextOn!:
    | string
    | null;
  @Field(() => [WhoComesType]) volunteers!: WhoComesType[];
  @Field(() => String, {
    nullable: true,
    description: 'YYYY-MM-DD: by then they are asked to say yes again; null while they are not asked.',
  })
  askedUntil!: string | null;
  @Field(() => Boolean, { description: 'No yes came in time: nothing more is planned until there is one.' }) paused!: boolean;
}

@ObjectType('MyLook', { description: 'One reading of what we hold about you.' })
class MyLookType {
  @Field(() => GraphQLDateTime) at!: Date;
  @Field(() => String, { nullable: true, description: 'First name; null for yourself.' }) who!: string | null;
  @Field(() => String) role!: string;
  @Field(() => [String]) fields!: string[];
  @Field(() => LookPurposeEnum) purpose!: LookPurpose;
}

@ObjectType('MyRequest', {
  description: 'A request as whoever asked is told of it; until this browser is bound, whose page it is.',
})
export class MyRequestType {
  @Field(() => String) networkName!: string;
  @Field(() => String, { nullable: true, description: 'Whom to ring.' }) networkPhone!: string | null;
  @Field(() => String, { nullable: true, description: 'Whom to write to.' }) networkEmail!: string | null;
  @Field(() => String) pageLanguage!: string;
  @Field(() => Boolean, { description: 'Whether this browser is bound to the link.' }) bound!: boolean;
  @Field(() => Boolean, { description: 'True when another browser holds the link: a code is needed.' }) needsCode!: boolean;
  @Field(() => RequestStatus, { nullable: true }) status!: string | null;
  @Field(() => String, { nullable: true }) reference!: string | null;
  @Field(() => String, { nullable: true }) categoryLabel!: string | null;
  @Field(() => String, { nullable: true }) wardName!: string | null;
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD.' }) neededBy!: string | null;
  @Field(() => GraphQLDate, { nullable: true, description: 'Where nobody is on duty: the day somebody will look.' })
  onDutyFrom!: string | null;
  @Field(() => Boolean) youngPerson!: boolean;
  @Field(() => Boolean, { description: 'Whether it can still be corrected and cancelled.' }) changeable!: boolean;
  @Field(() => Boolean, {
    description: 'Whether a contact card is left: of the request, or of what was done of the weekly help.',
  })
  holdsCard!: boolean;
  @Field(() => Boolean, { description: 'Whether a service they said yes to still has what it was told.' }) referralRuns!: boolean;
  @Field(() => ConsentWordsEnum, { nullable: true, description: 'The words they said yes to.' }) consentWords!: string | null;
  @Field(() => ConsentLanguage, { nullable: true }) consentLanguage!: string | null;
  @Field(() => GraphQLDateTime, { nullable: true }) consentAt!: Date | null;
  @Field(() => Boolean, { description: 'Asked for somebody else, who is told at the first call what we keep.' })
  askedByAnother!: boolean;
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When they were told.' }) noticeReadAt!: Date | null;
  @Field(() => MyWeeklyHelpType, { nullable: true, description: 'Null where none goes on.' })
  weekly!: MyWeeklyHelpType | null;
  @Field(() => [WhoComesType]) volunteers!: WhoComesType[];
  @Field(() => [String], { description: 'First names of those who ring you in your language.' }) rings!: string[];
  @Field(() => [MyLookType]) looks!: MyLookType[];
}

@InputType()
abstract class OfMineInput {
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

@ObjectType()
abstract class OfMinePayload {
  @Field(() => MyRequestType, { nullable: true }) myRequest!: MyRequestType | null;
}

@InputType()
export class OpenMyRequestInput extends OfMineInput {}
const OpenMyRequestUserError = userErrorOf('OpenMyRequest', OPEN_MY_REQUEST_REFUSALS);
@ObjectType()
export class OpenMyRequestPayload extends OfMinePayload {
  @Field(() => [OpenMyRequestUserError]) userErrors!: UserError[];
}

@InputType()
export class ShowMyDetailsInput extends OfMineInput {}
@ObjectType('MyDetails', { description: 'All that we hold about you.' })
class MyDetailsType {
  @Field(() => String, { nullable: true }) calledName!: string | null;
  @Field(() => String, { nullable: true }) phone!: string | null;
  @Field(() => String, { nullable: true }) email!: string | null;
  @Field(() => String, { nullable: true }) postcode!: string | null;
  @Field(() => String, { nullable: true }) address!: string | null;
  @Field(() => String, { nullable: true }) safeContact!: string | null;
  @Field(() => String, { nullable: true }) onBehalf!: string | null;
  @Field(() => String, { nullable: true }) note!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'What a volunteer who rang in your language says that you told them, in English.',
  })
  speakerNote!: string | null;
  @Field(() => String, { nullable: true, description: 'What help every week is, where it goes on.' }) weekly!: string | null;
  @Field(() => String, { nullable: true, description: 'Once somebody has said yes: they will say it first.' })
  codeWord!: string | null;
}
const ShowMyDetailsUserError = userErrorOf('ShowMyDetails', SHOW_MY_DETAILS_REFUSALS);
@ObjectType()
export class ShowMyDetailsPayload {
  @Field(() => MyDetailsType, { nullable: true }) details!: MyDetailsType | null;
  @Field(() => [ShowMyDetailsUserError]) userErrors!: UserError[];
}

@InputType({ description: 'What is to be told otherwise; left out, it stays as it was.' })
export class ChangeMyDetailsInput extends OfMineInput {
  @Field(() => String, { nullable: true }) note?: string | null;
  @Field(() => String, { nullable: true }) address?: string | null;
  @Field(() => String, { nullable: true }) safeContact?: string | null;
  @Field(() => String, { nullable: true }) phone?: string | null;
}
const ChangeMyDetailsUserError = userErrorOf('ChangeMyDetails', CHANGE_MY_DETAILS_REFUSALS);
@ObjectType()
export class ChangeMyDetailsPayload extends OfMinePayload {
  @Field(() => [ChangeMyDetailsUserError]) userErrors!: UserError[];
}

@InputType()
export class ForgetMeInput extends OfMineInput {}
const ForgetMeUserError = userErrorOf('ForgetMe', FORGET_ME_REFUSALS);
@ObjectType()
export class ForgetMePayload extends OfMinePayload {
  @Field(() => [ForgetMeUserError]) userErrors!: UserError[];
}

@InputType()
export class StopMyArrangementInput extends OfMineInput {}
const StopMyArrangementUserError = userErrorOf('StopMyArrangement', STOP_MY_ARRANGEMENT_REFUSALS);
@ObjectType()
export class StopMyArrangementPayload extends OfMinePayload {
  @Field(() => [StopMyArrangementUserError]) userErrors!: UserError[];
}

@InputType()
export class KeepMyArrangementInput extends OfMineInput {
  @Field(() => ArrangementConsentWordsEnum, { description: 'The words that were shown.' }) words!: ArrangementConsentWords;
}
const KeepMyArrangementUserError = userErrorOf('KeepMyArrangement', KEEP_MY_ARRANGEMENT_REFUSALS);
@ObjectType()
export class KeepMyArrangementPayload extends OfMinePayload {
  @Field(() => [KeepMyArrangementUserError]) userErrors!: UserError[];
}

@InputType()
export class SkipMyOccurrenceInput extends OfMineInput {
  @Field(() => String, { description: 'The day (YYYY-MM-DD) of the next time, as it was shown.' }) day!: string;
}
const SkipMyOccurrenceUserError = userErrorOf('SkipMyOccurrence', SKIP_MY_OCCURRENCE_REFUSALS);
@ObjectType()
export class SkipMyOccurrencePayload extends OfMinePayload {
  @Field(() => [SkipMyOccurrenceUserError]) userErrors!: UserError[];
}

@InputType()
export class SendMyCodeInput extends OfMineInput {}
const SendMyCodeUserError = userErrorOf('SendMyCode', SEND_MY_CODE_REFUSALS);
@ObjectType()
export class SendMyCodePayload {
  @Field(() => Boolean, { description: 'True also where we have no e-mail to send it to.' }) sent!: boolean;
  @Field(() => [SendMyCodeUserError]) userErrors!: UserError[];
}

@InputType()
export class ConfirmMyCodeInput {
  @Field(() => String) code!: string;
}
const ConfirmMyCodeUserError = userErrorOf('ConfirmMyCode', CONFIRM_MY_CODE_REFUSALS);
@ObjectType()
export class ConfirmMyCodePayload extends OfMinePayload {
  @Field(() => [ConfirmMyCodeUserError]) userErrors!: UserError[];
}
