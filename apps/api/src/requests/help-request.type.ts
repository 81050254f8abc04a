import { INTERPRETINGS, NOT_PLACED, REQUEST_STATUSES, URGENCIES } from '@wardwise/domain';
import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { AssignmentType } from '../assignments/assignment.type.ts';
import { CallOutType } from '../call-outs/call-out.type.ts';
import { CallType, HoldType, ToRingType } from '../calls/call.type.ts';
import { CategoryType, Way } from '../categories/category.type.ts';
import { FollowUpType } from '../follow-ups/follow-up.type.ts';
import { LookType } from '../looks/look.type.ts';
import { OfferType } from '../offers/offer.type.ts';
import { connectionOf } from '../platform/connection.type.ts';
import { NodeType } from '../platform/node.type.ts';
import { enumType, type Lazy } from '../platform/schema.ts';
import { ReferralType } from '../referrals/referral.type.ts';
import { ReferralInType } from '../referrals/referral-in.type.ts';
import { SignpostingType } from '../signposting/signposting.type.ts';
import { SkillType } from '../skills/skill.type.ts';
import { SnoozeType } from '../snoozes/snooze.type.ts';
import { StandingArrangementType } from '../standing-arrangements/standing-arrangement.type.ts';
import { TodayReasonType } from '../today/today.type.ts';
import { WardType } from '../wards/ward.type.ts';
import { CAME_BY } from './came-by.ts';
import { ConsentLanguage, ConsentWordsEnum } from './consent.type.ts';
import { ErasureReceiptType, RequestAbilitiesType, RoutingType } from './help-request-parts.type.ts';
import { MergeType } from './merge.type.ts';
import { PlaceToComeType } from './place-to-come.type.ts';
import { RequestDueEnum, RequestFacetsType, RequestHoldEnum, RequestSnoozeEnum } from './request-facets.type.ts';
import { REQUEST_SORTS } from './request-sorts.ts';

export const RequestStatus = enumType('RequestStatus', REQUEST_STATUSES);
export const InterpretingEnum = enumType(
  'Interpreting',
  INTERPRETINGS,
  'A speaker of their language rings them, or is on the line while the lead does.',
);
const CameByEnum = enumType('CameBy', CAME_BY, 'How a request reached us.');
export const UrgencyEnum = enumType('Urgency', URGENCIES);

@ObjectType('HelpRequest', {
  implements: NodeType,
  description: 'One need of one requester, without anything sealed; after an ending, its stub.',
})
export class HelpRequestType extends NodeType {
  @Field(() => RequestStatus) status!: string;
  @Field(() => CategoryType) category!: CategoryType;
  @Field(() => Way) way!: string;
  @Field(() => [SkillType], { description: 'What the volunteer had better be able to do; none any more after an ending.' })
  skills!: SkillType[];
  @Field(() => String, { description: 'BCP 47.' }) preferredLanguage!: string;
  @Field(() => UrgencyEnum) urgency!: string;
  @Field(() => GraphQLDate, { nullable: true }) neededBy!: string | null;
  @Field(() => Int, { description: 'How many volunteers it takes.' }) places!: number;
  @Field(() => WardType, { nullable: true, description: 'Null until it is placed.' }) ward!: WardType | null;
  @Field(() => WardType, { nullable: true, description: 'The ward whose lead deals with it.' }) handledBy!: WardType | null;
  @Field(() => RoutingType) routing!: RoutingType;
  @Field(() => GraphQLDateTime) takenAt!: string;
  @Field(() => String, { nullable: true, description: 'Which lead took it down; null for what came by itself.' })
  takenBy!: string | null;
  @Field(() => String, { nullable: true, description: 'What whoever asked was told to say on the telephone; it opens nothing.' })
  reference!: string | null;
  @Field(() => CameByEnum) cameBy!: string;
  @Field(() => Boolean, { description: 'Somebody under 18 asks: ring today; no volunteer can be asked.' }) youngPerson!: boolean;
  @Field(() => ConsentWordsEnum, {
    nullable: true,
    description: 'The words they said yes to; null where nobody has asked them yet, and then there is no note.',
  })
  consentWords!: string | null;
  @Field(() => ConsentLanguage, { nullable: true }) consentLanguage!: string | null;
  @Field(() => GraphQLDateTime, { nullable: true }) consentAt!: string | null;
  @Field(() => Boolean, { description: 'Somebody asked for somebody else, who is told at the first call what we keep.' })
  askedByAnother!: boolean;
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When they were read the privacy notice.' })
  noticeReadAt!: string | null;
  @Field(() => String, { nullable: true, description: 'Who read it to them.' }) noticeReadBy!: string | null;
  @Field(() => GraphQLDateTime, { nullable: true }) endedAt!: string | null;
  @Field(() => GraphQLDateTime, { nullable: true }) deliveredAt!: string | null;
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When what is left of it goes, by the rules of today; null before an ending.',
  })
  stubEndsAt!: string | null;
  @Field(() => HelpRequestType, {
    nullable: true,
    description: 'The request this one follows on from; null too where you may not see it.',
  })
  continues!: HelpRequestType | null;
  @Field(() => HelpRequestType, { nullable: true, description: 'The request that came of its follow-up.' })
  continuedBy!: HelpRequestType | null;
  @Field(() => [AssignmentType]) assignments!: AssignmentType[];
  @Field(() => [OfferType]) offers!: OfferType[];
  @Field(() => [CallOutType]) callOuts!: CallOutType[];
  @Field(() => [FollowUpType]) followUps!: FollowUpType[];
  @Field(() => [SignpostingType], { description: 'When they were told of other support.' }) signpostings!: SignpostingType[];
  @Field(() => [LookType]) looks!: LookType[];
  @Field(() => [ReferralType], { description: 'What of it was handed to other services, and how that stands.' })
  referrals!: Lazy<ReferralType>[];
  @Field(() => StandingArrangementType, {
    nullable: true,
    description: 'Help every week beside it, until another service has started: the one that goes on, or the last there was.',
  })
  standingArrangement!: Lazy<StandingArrangementType> | null;
  @Field(() => StandingArrangementType, { nullable: true, description: 'The help every week that it is one occurrence of.' })
  occurrenceOf!: Lazy<StandingArrangementType> | null;
  @Field(() => InterpretingEnum, { nullable: true, description: 'Of a call in their language: how it is done.' })
  interpreting!: string | null;
  @Field(() => HelpRequestType, { nullable: true, description: 'The request that a call in their language is for.' })
  interprets!: HelpRequestType | null;
  @Field(() => [HelpRequestType], { description: 'The calls in their language that were asked for, the newest first.' })
  interpretedBy!: HelpRequestType[];
  @Field(() => ReferralInType, {
    nullable: true,
    description: 'Which organisation referred them to us, and the yes that it states.',
  })
  referredBy!: Lazy<ReferralInType> | null;
  @Field(() => PlaceToComeType, {
    nullable: true,
    description: 'Of volunteers that an organisation asks for; no person is in such a request.',
  })
  placeToCome!: PlaceToComeType | null;
  @Field(() => [HelpRequestType], {
    description: 'Others that run and in which the same telephone number stands; of those you may see.',
  })
  possibleDuplicates!: HelpRequestType[];
  @Field(() => [CallType], { description: 'How calls went; none any more once there is nobody to ring.' }) calls!: CallType[];
  @Field(() => CallType, { nullable: true }) lastCall!: CallType | null;
  @Field(() => HoldType, { nullable: true, description: 'Who is on it now.' }) hold!: HoldType | null;
  @Field(() => ToRingType) toRing!: ToRingType;
  @Field(() => TodayReasonType) today!: TodayReasonType;
  @Field(() => SnoozeType, { nullable: true, description: 'Put off, now.' }) snooze!: SnoozeType | null;
  @Field(() => [SnoozeType], { description: 'How often it was put off; none any more once there is nobody to ring.' })
  snoozes!: SnoozeType[];
  @Field(() => MergeType, { nullable: true, description: 'Set aside for another, until that is undone or it ends.' })
  merge!: Lazy<MergeType> | null;
  @Field(() => [HelpRequestType], { description: 'Those that are set aside for this one; of those you may see.' })
  merging!: HelpRequestType[];
  @Field(() => [ErasureReceiptType]) receipts!: ErasureReceiptType[];
  @Field(() => RequestAbilitiesType) viewerCan!: RequestAbilitiesType;
}

export const HelpRequestConnection = connectionOf('HelpRequest', HelpRequestType, RequestFacetsType);

export const RequestSortEnum = enumType('RequestSort', REQUEST_SORTS, 'QUEUE: in the order in which requests want attention.');

@InputType()
export class RequestFilter {
  @Field(() => [ID], {
    nullable: true,
    description: `In one of these wards, or dealt with by it; ${NOT_PLACED}: without a ward yet.`,
  })
  wardCodes?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'In one of these wards, whoever deals with it.' })
  inWardCodes?: string[] | null;
  @Field(() => [RequestStatus], { nullable: true }) statuses?: string[] | null;
  @Field(() => [String], { nullable: true }) categoryKeys?: string[] | null;
  @Field(() => [String], { nullable: true }) languages?: string[] | null;
  @Field(() => [UrgencyEnum], { nullable: true }) urgencies?: string[] | null;
  @Field(() => [RequestDueEnum], { nullable: true }) due?: string[] | null;
  @Field(() => [RequestHoldEnum], { nullable: true }) holds?: string[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'False: without those that are set aside for another; true: those alone.',
  })
  merging?: boolean | null;
  @Field(() => [RequestSnoozeEnum], { nullable: true }) snoozes?: string[] | null;
  @Field(() => String, { nullable: true, description: 'The one with this reference, however it was spelled.' })
  reference?: string | null;
}
