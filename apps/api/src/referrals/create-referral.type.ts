import type { StatedConsent, Urgency, Way } from '@wardwise/domain';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, InputType, ObjectType } from 'type-graphql';
import { Way as WayEnum } from '../categories/category.type.ts';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { ConsentLanguage, ConsentWordsEnum } from '../requests/consent.type.ts';
import { UrgencyEnum } from '../requests/help-request.type.ts';
import { ConsentGiverEnum, ConsentWayEnum } from './referral.type.ts';
import { ReferralInType } from './referral-in.type.ts';
import { CREATE_REFERRAL_REFUSALS } from './use-cases/create-referral.ts';

@InputType({ description: 'They heard or read these words and said yes: the network may be told, and keep what it is told.' })
class StatedConsentInput {
  @Field(() => ConsentGiverEnum) by!: StatedConsent['by'];
  @Field(() => ConsentWayEnum) how!: StatedConsent['how'];
  @Field(() => ConsentWordsEnum, { description: 'REFERRED_1.' }) words!: StatedConsent['words'];
  @Field(() => ConsentLanguage) language!: StatedConsent['language'];
  @Field(() => GraphQLDateTime, { description: 'When they said it: in the last 28 days.' }) at!: Date;
}

@InputType()
export class CreateReferralInput {
  @Field(() => Boolean, { description: '18 or over; for somebody younger no volunteer is ever asked, and a lead rings today.' })
  adult!: boolean;
  @Field(() => String) postcode!: string;
  @Field(() => String) categoryKey!: string;
  @Field(() => WayEnum) way!: Way;
  @Field(() => UrgencyEnum) urgency!: Urgency;
  @Field(() => String, { nullable: true, description: 'The last day on which it is of use: YYYY-MM-DD.' }) neededBy?:
    | string
    | null;
  @Field(() => String, { description: 'What is needed. At most 2,000 characters.' }) note!: string;
  @Field(() => String, { description: 'BCP 47.' }) preferredLanguage!: string;
  @Field(() => String, { description: 'What to call them.' }) calledName!: string;
  @Field(() => String) phone!: string;
  @Field(() => String, { nullable: true }) email?: string | null;
  @Field(() => String, { description: 'How and when it is safe to make contact.' }) safeContact!: string;
  @Field(() => String, { nullable: true }) address?: string | null;
  @Field(() => StatedConsentInput, { nullable: true, description: 'Left out: refused, nothing is kept without it.' })
  consent?: StatedConsentInput | null;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

const CreateReferralUserError = userErrorOf('CreateReferral', CREATE_REFERRAL_REFUSALS);

@ObjectType()
export class CreateReferralPayload {
  @Field(() => ReferralInType, { nullable: true }) referralIn!: ReferralInType | null;
  @Field(() => [CreateReferralUserError]) userErrors!: UserError[];
}
