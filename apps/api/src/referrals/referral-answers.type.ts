import type { DeclineReason } from '@wardwise/domain';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { DeclineReasonEnum, ReferralType } from './referral.type.ts';
import { ReferralEnvelopeType } from './referral-envelope.type.ts';
import * as refusals from './use-cases/answer-referral.ts';
import { OPEN_REFERRAL_REFUSALS } from './use-cases/open-referral.ts';
import { START_REFERRAL_ALL_REFUSALS } from './use-cases/start-referral.ts';

@InputType()
abstract class OfReferralInput {
  @Field(() => ID) referralId!: string;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

@ObjectType()
abstract class OfReferralPayload {
  @Field(() => ReferralType, { nullable: true }) referral!: ReferralType | null;
}

@InputType()
export class OpenReferralInput {
  @Field(() => ID) referralId!: string;
  @Field(() => String, { nullable: true, description: 'Ignored: each answer is a new look.' }) idempotencyKey?: string | null;
}

const OpenReferralUserError = userErrorOf('OpenReferral', OPEN_REFERRAL_REFUSALS);

@ObjectType()
export class OpenReferralPayload extends OfReferralPayload {
  @Field(() => ReferralEnvelopeType, { nullable: true }) envelope!: ReferralEnvelopeType | null;
  @Field(() => [OpenReferralUserError]) userErrors!: UserError[];
}

@InputType()
export class AcknowledgeReferralInput extends OfReferralInput {}

const AcknowledgeReferralUserError = userErrorOf('AcknowledgeReferral', refusals.ACKNOWLEDGE_REFERRAL_REFUSALS);

@ObjectType()
export class AcknowledgeReferralPayload extends OfReferralPayload {
  @Field(() => [AcknowledgeReferralUserError]) userErrors!: UserError[];
}

@InputType()
export class AcceptReferralInput extends OfReferralInput {}

const AcceptReferralUserError = userErrorOf('AcceptReferral', refusals.YES_OR_NO_REFUSALS);

@ObjectType()
export class AcceptReferralPayload extends OfReferralPayload {
  @Field(() => [AcceptReferralUserError]) userErrors!: UserError[];
}

@InputType()
export class WaitlistReferralInput extends OfReferralInput {
  @Field(() => Int, { description: 'About how many days your waiting list takes: 0 to 999.' }) waitingDays!: number;
}

const WaitlistReferralUserError = userErrorOf('WaitlistReferral', refusals.WAITLIST_REFERRAL_ALL_REFUSALS);

@ObjectType()
export class WaitlistReferralPayload extends OfReferralPayload {
  @Field(() => [WaitlistReferralUserError]) userErrors!: UserError[];
}

@InputType()
export class DeclineReferralInput extends OfReferralInput {
  @Field(() => DeclineReasonEnum) reason!: DeclineReason;
}

const DeclineReferralUserError = userErrorOf('DeclineReferral', refusals.YES_OR_NO_REFUSALS);

@ObjectType()
export class DeclineReferralPayload extends OfReferralPayload {
  @Field(() => [DeclineReferralUserError]) userErrors!: UserError[];
}

@InputType()
export class StartReferralInput extends OfReferralInput {}

const StartReferralUserError = userErrorOf('StartReferral', START_REFERRAL_ALL_REFUSALS);

@ObjectType()
export class StartReferralPayload extends OfReferralPayload {
  @Field(() => [StartReferralUserError]) userErrors!: UserError[];
}

@InputType()
export class CompleteReferralInput extends OfReferralInput {}

const CompleteReferralUserError = userErrorOf('CompleteReferral', refusals.COMPLETE_REFERRAL_ALL_REFUSALS);

@ObjectType()
export class CompleteReferralPayload extends OfReferralPayload {
  @Field(() => [CompleteReferralUserError]) userErrors!: UserError[];
}
