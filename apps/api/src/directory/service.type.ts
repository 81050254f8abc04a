import { CAPACITIES, REFERRAL_FIELDS, REFERRAL_WAYS, SERVICE_STATUSES } from '@wardwise/domain';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Way } from '../categories/category.type.ts';
import { connectionOf } from '../platform/connection.type.ts';
import { NodeType } from '../platform/node.type.ts';
import { enumType, type Lazy } from '../platform/schema.ts';

export const ServiceStatusEnum = enumType('ServiceStatus', SERVICE_STATUSES, 'Whether a service is there.');
export const ReferralWayEnum = enumType('ReferralWay', REFERRAL_WAYS, 'How a service takes a referral.');
export const CapacityEnum = enumType('Capacity', CAPACITIES, 'Whether a service has room.');
export const ReferralFieldEnum = enumType('ReferralField', REFERRAL_FIELDS, 'What a service may need to know of somebody.');

@ObjectType('Need', { description: 'Something that other support can be needed for.' })
export class NeedType {
  @Field(() => String) key!: string;
  @Field(() => String) label!: string;
  @Field(() => [String], { description: 'The kinds of help beside which it is suggested.' }) categoryKeys!: string[];
}

@ObjectType('ServiceOpening', { description: 'One time that a service is open, by the clock in London: 2026-11-24T09:00.' })
class ServiceOpeningType {
  @Field(() => String) opensAt!: string;
  @Field(() => String) closesAt!: string;
}

const FrequencyEnum = enumType('ScheduleFrequency', ['WEEKLY', 'MONTHLY'] as const, 'How often a schedule comes round.');

@ObjectType('ServiceSchedule', {
  description: 'When a service is open, in the parts of a recurrence rule (RFC 5545); times by the clock in London: 09:00.',
})
class ServiceScheduleType {
  @Field(() => FrequencyEnum) freq!: string;
  @Field(() => Int) every!: number;
  @Field(() => String, { nullable: true, description: 'MO,TU; of a month 2TU: its second Tuesday.' }) byday!: string | null;
  @Field(() => String, { nullable: true }) bymonthday!: string | null;
  @Field(() => String) opensAt!: string;
  @Field(() => String) closesAt!: string;
}

@ObjectType('ServicePlace', { description: 'Where a service is.' })
class ServicePlaceType {
  @Field(() => String, { nullable: true }) name!: string | null;
  @Field(() => String, { nullable: true }) address!: string | null;
  @Field(() => String, { nullable: true }) city!: string | null;
  @Field(() => String, { nullable: true }) postcode!: string | null;
  @Field(() => String, { nullable: true }) accessibility!: string | null;
}

@ObjectType('ServiceCost', { description: 'What a service costs; in pence, where it can be said in pence.' })
class ServiceCostType {
  @Field(() => String, { nullable: true }) option!: string | null;
  @Field(() => Int, { nullable: true }) pence!: number | null;
  @Field(() => String, { nullable: true }) description!: string | null;
}

@ObjectType('ServiceRoom', { description: 'Whether a service has room, as it said itself.' })
class ServiceRoomType {
  @Field(() => CapacityEnum, { nullable: true }) capacity!: string | null;
  @Field(() => Int, { nullable: true, description: 'About how many days its waiting list takes.' }) waitingDays!: number | null;
  @Field(() => GraphQLDateTime, { nullable: true }) asOf!: string | null;
  @Field(() => Boolean, { description: 'It was said too long ago to go by, or never.' }) old!: boolean;
}

@ObjectType('Organization', {
  implements: NodeType,
  description: 'An organisation of the directory, in the terms of Open Referral UK; never a person.',
})
export class OrganizationType extends NodeType {
  @Field(() => String) name!: string;
  @Field(() => String) description!: string;
  @Field(() => String, { nullable: true }) email!: string | null;
  @Field(() => String, { nullable: true }) phone!: string | null;
  @Field(() => String, { nullable: true }) website!: string | null;
  @Field(() => Boolean, { description: 'Made up, to show how it works.' }) example!: boolean;
  @Field(() => [ServiceType]) services!: Lazy<ServiceType>[];
}

@ObjectType('Service', {
  implements: NodeType,
  description: 'Other support that people can be told of or referred to, in the terms of Open Referral UK.',
})
export class ServiceType extends NodeType {
  @Field(() => String) name!: string;
  @Field(() => String) description!: string;
  @Field(() => String, { nullable: true }) url!: string | null;
  @Field(() => String, { nullable: true }) email!: string | null;
  @Field(() => String, { nullable: true }) phone!: string | null;
  @Field(() => ServiceStatusEnum) status!: string;
  @Field(() => String, { nullable: true, description: 'For whom it is, in its own words.' }) eligibility!: string | null;
  @Field(() => Int, { nullable: true }) minimumAge!: number | null;
  @Field(() => Int, { nullable: true }) maximumAge!: number | null;
  @Field(() => String, { nullable: true }) fees!: string | null;
  @Field(() => String, { nullable: true }) alert!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The day on which somebody gave their word that it is right (YYYY-MM-DD).',
  })
  assuredOn!: string | null;
  @Field(() => Boolean, { description: 'Nobody gave their word for half a year.' }) stale!: boolean;
  @Field(() => [String], { description: 'BCP 47.' }) languages!: string[];
  @Field(() => [NeedType]) needs!: NeedType[];
  @Field(() => [Way]) ways!: string[];
  @Field(() => Boolean, { description: 'It is for people of every ward.' }) everywhere!: boolean;
  @Field(() => [String], { description: 'The wards it is for, by name.' }) wardNames!: string[];
  @Field(() => [ID], { description: 'The same by their codes.' }) wardCodes!: string[];
  @Field(() => ReferralWayEnum) takesReferrals!: string;
  @Field(() => String, { nullable: true, description: 'Where its referrals are mailed; told to the staff of networks alone.' })
  referralEmail!: string | null;
  @Field(() => [ReferralFieldEnum], { description: 'What it needs to know of somebody who is referred.' })
  referralFields!: string[];
  @Field(() => Int, { description: 'Within how many hours it answers a referral, by its own word.' }) answerHours!: number;
  @Field(() => ServiceRoomType) room!: ServiceRoomType;
  @Field(() => Boolean) openNow!: boolean;
  @Field(() => [ServiceScheduleType]) schedules!: ServiceScheduleType[];
  @Field(() => [ServiceOpeningType], { description: 'When it is open in the next days.' }) openings!: ServiceOpeningType[];
  @Field(() => [ServicePlaceType]) places!: ServicePlaceType[];
  @Field(() => [ServiceCostType]) costs!: ServiceCostType[];
  @Field(() => OrganizationType) organization!: Lazy<OrganizationType>;
  @Field(() => String, { nullable: true, description: 'The network that keeps the entry; null for one that came from a feed.' })
  keptBy!: string | null;
  @Field(() => Boolean, { description: 'Whoever asks is a coordinator of the network that keeps it.' }) viewerCanEdit!: boolean;
}

export const ServiceConnection = connectionOf('Service', ServiceType);

@InputType({ description: 'Several values in one list are "or", several lists "and".' })
export class ServiceFilter {
  @Field(() => [String], { nullable: true }) needKeys?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'For people of one of these wards, or of every ward.' }) wardCodes?:
    | string[]
    | null;
  @Field(() => [String], { nullable: true }) languages?: string[] | null;
  @Field(() => [ReferralWayEnum], { nullable: true }) takesReferrals?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Open at this moment.' }) openNow?: boolean | null;
  @Field(() => [ID], { nullable: true }) ids?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Those that have closed for good as well.' }) ended?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Words of its name, or of its organisation’s.' }) text?: string | null;
}
