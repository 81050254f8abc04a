import {
  DECLINE_APPLICATION_REASONS,
  type DeclineApplicationReason,
  type IsolationConsentWords,
  type PageLanguage,
} from '@wardwise/domain';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumType, type UserError, userErrorOf } from '../platform/schema.ts';
import { IsolationConsentInput } from './check.type.ts';
import { ANSWER_APPLICATION_REFUSALS, APPROVE_VOLUNTEER_REFUSALS } from './use-cases/answer-application.ts';
import { APPLY_TO_VOLUNTEER_REFUSALS } from './use-cases/apply-to-volunteer.ts';
import { VolunteerType } from './volunteer.type.ts';

const DeclineApplicationReasonEnum = enumType(
  'DeclineApplicationReason',
  DECLINE_APPLICATION_REASONS,
  'Why somebody who applied is not taken on.',
);

@InputType()
export class ApplyToVolunteerInput {
  @Field(() => String, { description: "The network's short name." }) network!: string;
  @Field(() => Boolean, { description: '18 or over; nobody younger is taken on, and nothing of them is kept.' }) adult!: boolean;
  @Field(() => String, { description: 'Where they live. The ward is kept, and nothing of the postcode itself.' })
  postcode!: string;
  @Field(() => String) name!: string;
  @Field(() => String) phone!: string;
  @Field(() => String) email!: string;
  @Field(() => [String], { description: 'BCP 47 tags.' }) languages!: string[];
  @Field(() => [String]) categoryKeys!: string[];
  @Field(() => [String]) skillKeys!: string[];
  @Field(() => Int, { description: 'How many tasks they are willing to have at once.' }) capacity!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'The most they would spend in a shop, in pence. Left out: what the network lets everybody.',
  })
  spendingCapPence?: number | null;
  @Field(() => String, { description: 'The language of their pages and mails.' }) pageLanguage!: string;
  @Field(() => Boolean, { description: 'They stay at home, and help by phone or online.' }) selfIsolating!: boolean;
  @Field(() => IsolationConsentInput, { nullable: true, description: 'Where they do: left out, it is refused.' })
  isolationConsent?: { words: IsolationConsentWords; language: PageLanguage } | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether they want texts beside the mails; left out: no.' })
  texts?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether they want a mail in weeks in which nobody near them needs them; left out: no.',
  })
  weekly?: boolean | null;
  @Field(() => ID, { nullable: true, description: 'The guidance they read and will keep to; left out, it is refused.' })
  guidanceId?: string | null;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}
const ApplyToVolunteerUserError = userErrorOf('ApplyToVolunteer', APPLY_TO_VOLUNTEER_REFUSALS);
@ObjectType()
export class ApplyToVolunteerPayload {
  @Field(() => Boolean, { nullable: true, description: 'True for somebody whom we know already too.' }) applied!: boolean | null;
  @Field(() => [ApplyToVolunteerUserError]) userErrors!: UserError[];
}

@InputType()
export class ApproveVolunteerInput {
  @Field(() => ID) volunteerId!: string;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}
const ApproveVolunteerUserError = userErrorOf('ApproveVolunteer', APPROVE_VOLUNTEER_REFUSALS);
@ObjectType()
export class ApproveVolunteerPayload {
  @Field(() => VolunteerType, { nullable: true }) volunteer!: VolunteerType | null;
  @Field(() => [ApproveVolunteerUserError]) userErrors!: UserError[];
}

@InputType()
export class DeclineVolunteerInput extends ApproveVolunteerInput {
  @Field(() => DeclineApplicationReasonEnum) reason!: DeclineApplicationReason;
}
const DeclineVolunteerUserError = userErrorOf('DeclineVolunteer', ANSWER_APPLICATION_REFUSALS);
@ObjectType()
export class DeclineVolunteerPayload {
  @Field(() => Boolean, { nullable: true }) declined!: boolean | null;
  @Field(() => [DeclineVolunteerUserError]) userErrors!: UserError[];
}
