import type { ArrangementConsentWords, Consent, Way as WayOf } from '@wardwise/domain';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Way } from '../categories/category.type.ts';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { ConsentLanguage } from '../requests/consent.type.ts';
import { HelpRequestType } from '../requests/help-request.type.ts';
import { ArrangementConsentWordsEnum, StandingArrangementType } from './standing-arrangement.type.ts';
import { END_ARRANGEMENT_REFUSALS } from './use-cases/end-arrangement.ts';
import { RENEW_ARRANGEMENT_REFUSALS } from './use-cases/renew-arrangement.ts';
import { SET_UP_ARRANGEMENT_ALL_REFUSALS } from './use-cases/set-up-arrangement.ts';

@InputType({ description: 'A yes to help that recurs: to which words, and in which language they were read.' })
class ArrangementConsentInput {
  @Field(() => ArrangementConsentWordsEnum) words!: ArrangementConsentWords;
  @Field(() => ConsentLanguage) language!: Consent['language'];
}

@InputType()
export class SetUpArrangementInput {
  @Field(() => ID, { description: 'Beside which request.' }) requestId!: string;
  @Field(() => String) categoryKey!: string;
  @Field(() => Way) way!: WayOf;
  @Field(() => [Int], { description: 'On which days of the week: Monday is 1, Sunday is 7; of a month, one.' })
  weekdays!: number[];
  @Field(() => Int, { nullable: true, description: 'Every so many weeks, 1 to 4; left out, every week.' }) everyWeeks?:
    | number
    | null;
  @Field(() => Int, {
    nullable: true,
    description: 'In its stead: the first (1) to fourth, or the last (-1), such day of each month.',
  })
  weekOfMonth?: number | null;
  @Field(() => String, { nullable: true, description: 'The last day (YYYY-MM-DD), where it is known.' }) until?: string | null;
  @Field(() => String, { description: 'What to bring or do each time, and how much; sealed.' }) note!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Asked again where the request was delivered and its address is gone; sealed.',
  })
  address?: string | null;
  @Field(() => ArrangementConsentInput, { nullable: true }) consent?: ArrangementConsentInput | null;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}
const SetUpArrangementUserError = userErrorOf('SetUpArrangement', SET_UP_ARRANGEMENT_ALL_REFUSALS);
@ObjectType()
export class SetUpArrangementPayload {
  @Field(() => StandingArrangementType, { nullable: true }) arrangement!: StandingArrangementType | null;
  @Field(() => [SetUpArrangementUserError]) userErrors!: UserError[];
}

@InputType()
export class RenewArrangementInput {
  @Field(() => ID) arrangementId!: string;
  @Field(() => ArrangementConsentInput, { nullable: true }) consent?: ArrangementConsentInput | null;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}
const RenewArrangementUserError = userErrorOf('RenewArrangement', RENEW_ARRANGEMENT_REFUSALS);
@ObjectType()
export class RenewArrangementPayload {
  @Field(() => StandingArrangementType, { nullable: true }) arrangement!: StandingArrangementType | null;
  @Field(() => [RenewArrangementUserError]) userErrors!: UserError[];
}

@InputType()
export class EndArrangementInput {
  @Field(() => ID) arrangementId!: string;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}
const EndArrangementUserError = userErrorOf('EndArrangement', END_ARRANGEMENT_REFUSALS);
@ObjectType()
export class EndArrangementPayload {
  @Field(() => StandingArrangementType, { nullable: true }) arrangement!: StandingArrangementType | null;
  @Field(() => HelpRequestType, { nullable: true, description: 'Beside which it stood; referred, where a service has started.' })
  request!: HelpRequestType | null;
  @Field(() => [EndArrangementUserError]) userErrors!: UserError[];
}
