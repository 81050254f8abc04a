import type { ReferralField, SaidReferralConsent } from '@wardwise/domain';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ReferralFieldEnum } from '../directory/service.type.ts';
import type { StaffLookPurpose } from '../looks/index.ts';
import { StaffLookPurposeEnum } from '../looks/look.type.ts';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { ConsentLanguage } from '../requests/consent.type.ts';
import { HelpRequestType } from '../requests/help-request.type.ts';
import { ConsentGiverEnum, ConsentWayEnum, ReferralConsentWordsEnum, ReferralType } from './referral.type.ts';
import { ReferralDraftType } from './referral-envelope.type.ts';
import { ReferralInType } from './referral-in.type.ts';
import { DRAFT_REFERRAL_ALL_REFUSALS } from './use-cases/draft-referral.ts';
import { REFER_REQUEST_REFUSALS } from './use-cases/refer-request.ts';
import { SEND_REFERRAL_ALL_REFUSALS } from './use-cases/send-referral.ts';
import { WITHDRAW_REFERRAL_REFUSALS } from './use-cases/withdraw-referral.ts';

@InputType()
export class DraftReferralInput {
  @Field(() => ID) requestId!: string;
  @Field(() => ID) serviceId!: string;
  @Field(() => StaffLookPurposeEnum) purpose!: StaffLookPurpose;
  @Field(() => String, { nullable: true, description: 'Ignored: each answer is a new look.' }) idempotencyKey?: string | null;
}

const DraftReferralUserError = userErrorOf('DraftReferral', DRAFT_REFERRAL_ALL_REFUSALS);

@ObjectType()
export class DraftReferralPayload {
  @Field(() => [ReferralFieldEnum], { nullable: true, description: 'What the service needs.' }) fields!: ReferralField[] | null;
  @Field(() => Int, { nullable: true, description: 'Within how many hours it answers, by its own word.' }) answerHours!:
    | number
    | null;
  @Field(() => ReferralDraftType, {
    nullable: true,
    description: 'What we know of that; the rest is asked for the referral alone.',
  })
  told!: ReferralDraftType | null;
  @Field(() => [DraftReferralUserError]) userErrors!: UserError[];
}

@InputType({ description: 'They heard or read these words and said yes: this service may be told these fields, until this day.' })
class ReferralConsentInput {
  @Field(() => ConsentGiverEnum) by!: SaidReferralConsent['by'];
  @Field(() => ConsentWayEnum) how!: SaidReferralConsent['how'];
  @Field(() => ReferralConsentWordsEnum) words!: SaidReferralConsent['words'];
  @Field(() => ConsentLanguage) language!: SaidReferralConsent['language'];
  @Field(() => [ReferralFieldEnum]) fields!: ReferralField[];
  @Field(() => String, { description: 'The last day it counts (YYYY-MM-DD), a year from now at most.' }) until!: string;
}

@InputType()
export class SendReferralInput {
  @Field(() => ID) requestId!: string;
  @Field(() => ID) serviceId!: string;
  @Field(() => ReferralConsentInput, { nullable: true }) consent?: ReferralConsentInput | null;
  @Field(() => String, {
    nullable: true,
    description: 'Goes to the service and nowhere else, like the next two. At most 300 characters.',
  })
  householdSize?: string | null;
  @Field(() => String, { nullable: true }) diet?: string | null;
  @Field(() => String, { nullable: true }) allergies?: string | null;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

const SendReferralUserError = userErrorOf('SendReferral', SEND_REFERRAL_ALL_REFUSALS);

@ObjectType()
export class SendReferralPayload {
  @Field(() => ReferralType, { nullable: true }) referral!: ReferralType | null;
  @Field(() => HelpRequestType, { nullable: true }) request!: HelpRequestType | null;
  @Field(() => [SendReferralUserError]) userErrors!: UserError[];
}

@InputType()
export class WithdrawReferralInput {
  @Field(() => ID) referralId!: string;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

const WithdrawReferralUserError = userErrorOf('WithdrawReferral', WITHDRAW_REFERRAL_REFUSALS);

@ObjectType()
export class WithdrawReferralPayload {
  @Field(() => ReferralType, { nullable: true }) referral!: ReferralType | null;
  @Field(() => ReferralInType, { nullable: true, description: 'Where it was one to the network.' })
  referralIn!: ReferralInType | null;
  @Field(() => [WithdrawReferralUserError]) userErrors!: UserError[];
}

@InputType()
export class ReferRequestInput {
  @Field(() => ID) requestId!: string;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

const ReferRequestUserError = userErrorOf('ReferRequest', REFER_REQUEST_REFUSALS);

@ObjectType()
export class ReferRequestPayload {
  @Field(() => HelpRequestType, { nullable: true }) request!: HelpRequestType | null;
  @Field(() => [ReferRequestUserError]) userErrors!: UserError[];
}
