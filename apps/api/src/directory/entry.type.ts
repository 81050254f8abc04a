import {
  type Capacity,
  OPEN_DAYS,
  type OpenDay,
  type ReferralWay,
  type ServiceStatus,
  type Way as WayOf,
} from '@wardwise/domain';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Way } from '../categories/category.type.ts';
import { enumType, type UserError, userErrorOf } from '../platform/schema.ts';
import { CapacityEnum, ReferralWayEnum, ServiceStatusEnum, ServiceType } from './service.type.ts';
import { ADD_SERVICE_REFUSALS } from './use-cases/add-service.ts';
import { ASK_SERVICE_REFUSALS } from './use-cases/ask-service.ts';
import { ASSURE_SERVICE_REFUSALS } from './use-cases/assure-service.ts';
import { CHANGE_SERVICE_REFUSALS } from './use-cases/change-service.ts';

export const OpenDayEnum = enumType('OpenDay', OPEN_DAYS, 'A day of the week, as recurrence rules write it.');

@InputType({ description: 'Times of a week; one that closes before it opens goes on past midnight.' })
export class WeekHoursInput {
  @Field(() => [OpenDayEnum]) days!: OpenDay[];
  @Field(() => String, { description: 'By the clock in London: 09:30.' }) opensAt!: string;
  @Field(() => String) closesAt!: string;
}

/** What a coordinator types of an entry: all of it each time, so that what is left out is not there. */
@InputType()
abstract class EntryInput {
  @Field(() => String, { description: 'One of your network’s with this name is the same.' }) organizationName!: string;
  @Field(() => String, { nullable: true }) organizationDescription?: string | null;
  @Field(() => String, { nullable: true }) organizationWebsite?: string | null;
  @Field(() => String) name!: string;
  @Field(() => String) description!: string;
  @Field(() => String, { nullable: true }) url?: string | null;
  @Field(() => String, { nullable: true, description: 'Published, never a person’s: the link to confirm the entry goes there.' })
  email?: string | null;
  @Field(() => String, { nullable: true }) phone?: string | null;
  @Field(() => ServiceStatusEnum) status!: ServiceStatus;
  @Field(() => String, { nullable: true }) eligibility?: string | null;
  @Field(() => Int, { nullable: true }) minimumAge?: number | null;
  @Field(() => Int, { nullable: true }) maximumAge?: number | null;
  @Field(() => String, { nullable: true }) fees?: string | null;
  @Field(() => String, { nullable: true }) alert?: string | null;
  @Field(() => [String]) languages!: string[];
  @Field(() => [String]) needKeys!: string[];
  @Field(() => [Way]) ways!: WayOf[];
  @Field(() => Boolean) everywhere!: boolean;
  @Field(() => [ID]) wardCodes!: string[];
  @Field(() => ReferralWayEnum) takesReferrals!: ReferralWay;
  @Field(() => String, { nullable: true }) referralEmail?: string | null;
  @Field(() => String, { nullable: true }) address?: string | null;
  @Field(() => String, { nullable: true }) city?: string | null;
  @Field(() => String, { nullable: true }) placePostcode?: string | null;
  @Field(() => String, { nullable: true }) accessibility?: string | null;
  @Field(() => [WeekHoursInput]) hours!: WeekHoursInput[];
}

@InputType()
export class AddServiceInput extends EntryInput {
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

@InputType()
export class ChangeServiceInput extends EntryInput {
  @Field(() => ID) serviceId!: string;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

@InputType()
export class AssureServiceInput {
  @Field(() => ID) serviceId!: string;
  @Field(() => CapacityEnum, { nullable: true, description: 'Left out, what was said of its room stays.' })
  capacity?: Capacity | null;
  @Field(() => Int, { nullable: true }) waitingDays?: number | null;
}

@InputType()
export class AskServiceInput {
  @Field(() => ID) serviceId!: string;
}

const AddServiceUserError = userErrorOf('AddService', ADD_SERVICE_REFUSALS);
const ChangeServiceUserError = userErrorOf('ChangeService', CHANGE_SERVICE_REFUSALS);
const AssureServiceUserError = userErrorOf('AssureService', ASSURE_SERVICE_REFUSALS);
const AskServiceUserError = userErrorOf('AskService', ASK_SERVICE_REFUSALS);

@ObjectType()
abstract class ServicePayload {
  @Field(() => ServiceType, { nullable: true }) service!: ServiceType | null;
}

@ObjectType()
export class AddServicePayload extends ServicePayload {
  @Field(() => [AddServiceUserError]) userErrors!: UserError[];
}

@ObjectType()
export class ChangeServicePayload extends ServicePayload {
  @Field(() => [ChangeServiceUserError]) userErrors!: UserError[];
}

@ObjectType()
export class AssureServicePayload extends ServicePayload {
  @Field(() => [AssureServiceUserError]) userErrors!: UserError[];
}

@ObjectType()
export class AskServicePayload extends ServicePayload {
  @Field(() => [AskServiceUserError]) userErrors!: UserError[];
}
