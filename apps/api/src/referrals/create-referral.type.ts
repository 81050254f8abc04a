import type { StatedConsent } from '@wardwise/domain';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, InputType, ObjectType } from 'type-graphql';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { ConsentLanguage, ConsentWordsEnum } from '../requests/consent.type.ts';
import { SomebodyInput } from '../requests/somebody.type.ts';
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
export class CreateReferralInput extends SomebodyInput {
  @Field(() => String, { nullable: true }) email?: string | null;
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
