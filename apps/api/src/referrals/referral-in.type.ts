import { LIST_BASES, NOT_HELPED_REASONS, REFERRAL_IN_STATUSES } from '@wardwise/domain';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, InputType, ObjectType } from 'type-graphql';
import { connectionOf } from '../platform/connection.type.ts';
import { NodeType } from '../platform/node.type.ts';
import { enumType } from '../platform/schema.ts';
import { ConsentLanguage, ConsentWordsEnum } from '../requests/consent.type.ts';
import { ConsentGiverEnum, ConsentWayEnum } from './referral.type.ts';

const ReferralInStatusEnum = enumType(
  'ReferralInStatus',
  REFERRAL_IN_STATUSES,
  'How far a referral to the network has come. RECEIVED: a lead has it before them. ACCEPTED: a lead has taken it on. STARTED: somebody is on it. ' +
    'COMPLETED: it is done. DECLINED: the network did not help, see the reason. WITHDRAWN: you took it back.',
);
const NotHelpedReasonEnum = enumType('NotHelpedReason', NOT_HELPED_REASONS, 'Why the network did not help.');

const ListBasisEnum = enumType('ListBasis', LIST_BASES, 'What the law lets an organisation hand over a list of people for.');

@ObjectType('StatedConsent', {
  description:
    'The yes as whoever referred states it: who said it, how, to which words, when. Of somebody on a list nobody states one.',
})
class StatedConsentType {
  @Field(() => ConsentGiverEnum, { nullable: true }) by!: string | null;
  @Field(() => ConsentWayEnum, { nullable: true }) how!: string | null;
  @Field(() => ConsentWordsEnum, { nullable: true }) words!: string | null;
  @Field(() => ConsentLanguage, { nullable: true }) language!: string | null;
  @Field(() => GraphQLDateTime, { nullable: true }) at!: string | null;
}

@ObjectType('ReferralIn', {
  implements: NodeType,
  description: "One person's need that an organisation brought to the network: how far it has come, and nothing of the person.",
})
export class ReferralInType extends NodeType {
  @Field(() => ReferralInStatusEnum) status!: string;
  @Field(() => NotHelpedReasonEnum, { nullable: true }) reason!: string | null;
  @Field(() => String, { description: 'Who referred.' }) organizationName!: string;
  @Field(() => String, { description: 'The network that it went to.' }) networkName!: string;
  @Field(() => String, { nullable: true, description: 'To say on the telephone; it opens nothing.' }) reference!: string | null;
  @Field(() => StatedConsentType) consent!: StatedConsentType;
  @Field(() => String, { nullable: true, description: 'Of somebody on a list: the reference of the agreement that it came by.' })
  listAgreement!: string | null;
  @Field(() => ListBasisEnum, {
    nullable: true,
    description: 'Of somebody on a list: the basis in law that the agreement names.',
  })
  listBasis!: string | null;
  @Field(() => GraphQLDateTime) sentAt!: string;
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When a lead took it on.' }) acceptedAt!: string | null;
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When somebody was on it first.' }) startedAt!: string | null;
  @Field(() => GraphQLDateTime, { nullable: true }) endedAt!: string | null;
  @Field(() => Boolean, { description: 'Whether the viewer can take it back now.' }) canWithdraw!: boolean;
}

export const ReferralInConnection = connectionOf('ReferralIn', ReferralInType);

@InputType()
export class ReferralInFilter {
  @Field(() => [ReferralInStatusEnum], { nullable: true }) statuses?: string[] | null;
}
