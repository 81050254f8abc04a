import { CONSENT_GIVERS, CONSENT_WAYS, DECLINE_REASONS, REFERRAL_CONSENT_WORDS, REFERRAL_STATUSES } from '@wardwise/domain';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { ReferralFieldEnum, ServiceType } from '../directory/service.type.ts';
import { connectionOf } from '../platform/connection.type.ts';
import { NodeType } from '../platform/node.type.ts';
import { enumType, type Lazy } from '../platform/schema.ts';
import { ConsentLanguage } from '../requests/consent.type.ts';
import { HelpRequestType } from '../requests/help-request.type.ts';

const SENT_STATUSES = REFERRAL_STATUSES.filter((status) => status !== 'DRAFT');
const ReferralStatusEnum = enumType('ReferralStatus', SENT_STATUSES, 'How far a referral has come.');
export const DeclineReasonEnum = enumType('DeclineReason', DECLINE_REASONS, 'Why a service says no.');
export const ConsentGiverEnum = enumType('ConsentGiver', CONSENT_GIVERS, 'Who said yes.');
export const ConsentWayEnum = enumType('ConsentWay', CONSENT_WAYS, 'How they said it.');
export const ReferralConsentWordsEnum = enumType(
  'ReferralConsentWords',
  REFERRAL_CONSENT_WORDS,
  'Which version of the words they heard or read.',
);

@ObjectType('ReferralConsent', {
  description: 'A yes to telling one service: who said it, how, to which words and fields, and until which day it counts.',
})
class ReferralConsentType {
  @Field(() => ConsentGiverEnum) by!: string;
  @Field(() => ConsentWayEnum) how!: string;
  @Field(() => ReferralConsentWordsEnum) words!: string;
  @Field(() => ConsentLanguage) language!: string;
  @Field(() => [ReferralFieldEnum]) fields!: string[];
  @Field(() => String, { description: 'The last day it counts (YYYY-MM-DD).' }) until!: string;
  @Field(() => GraphQLDateTime) at!: string;
}

@ObjectType('ReferralAbilities', { description: 'What the viewer can do with it now.' })
class ReferralAbilitiesType {
  @Field(() => Boolean) withdraw!: boolean;
  @Field(() => Boolean) open!: boolean;
  @Field(() => Boolean) acknowledge!: boolean;
  @Field(() => Boolean) accept!: boolean;
  @Field(() => Boolean) waitlist!: boolean;
  @Field(() => Boolean) decline!: boolean;
  @Field(() => Boolean) start!: boolean;
  @Field(() => Boolean) complete!: boolean;
}

@ObjectType('Referral', {
  implements: NodeType,
  description:
    "One person's need handed to one service with that person's yes; both sides see the same. What the service was told is read by a look.",
})
export class ReferralType extends NodeType {
  @Field(() => ReferralStatusEnum) status!: string;
  @Field(() => ServiceType, { description: 'Whom it is addressed to.' }) service!: Lazy<ServiceType>;
  @Field(() => HelpRequestType, {
    nullable: true,
    description: 'The request it is about; null for the service, and once what is left of it is gone.',
  })
  request!: Lazy<HelpRequestType> | null;
  @Field(() => String, { description: 'The network that sent it.' }) networkName!: string;
  @Field(() => String, { nullable: true, description: 'What help is about, until what is left of the request is gone.' })
  categoryLabel!: string | null;
  @Field(() => String, { nullable: true }) wardName!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The language they prefer (BCP 47), where the service needs it and the yes names it.',
  })
  preferredLanguage!: string | null;
  @Field(() => [ReferralFieldEnum], { description: 'What the service needs.' }) fields!: string[];
  @Field(() => ReferralConsentType) consent!: ReferralConsentType;
  @Field(() => GraphQLDateTime) sentAt!: string;
  @Field(() => GraphQLDateTime, { nullable: true }) receivedAt!: string | null;
  @Field(() => GraphQLDateTime, { nullable: true }) answeredAt!: string | null;
  @Field(() => GraphQLDateTime, { nullable: true }) startedAt!: string | null;
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the service was asked once more, because it was silent; null once it says something.',
  })
  chasedAt!: string | null;
  @Field(() => GraphQLDateTime, { nullable: true }) endedAt!: string | null;
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the service is asked once more; once it was, when silence is taken for a no.',
  })
  waitsUntil!: string | null;
  @Field(() => Int, { nullable: true, description: 'About how many days its waiting list takes.' }) waitingDays!: number | null;
  @Field(() => DeclineReasonEnum, { nullable: true }) reason!: string | null;
  @Field(() => ReferralAbilitiesType) viewerCan!: ReferralAbilitiesType;
}

export const ReferralConnection = connectionOf('Referral', ReferralType);

@InputType()
export class ReferralFilter {
  @Field(() => [ReferralStatusEnum], { nullable: true }) statuses?: string[] | null;
}
