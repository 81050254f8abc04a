import type { Capacity } from '@wardwise/domain';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { OpenDayEnum, WeekHoursInput } from './entry.type.ts';
import { CapacityEnum, ServiceStatusEnum } from './service.type.ts';
import { CLOSE_ENTRY_REFUSALS, CONFIRM_ENTRY_REFUSALS, CORRECT_ENTRY_REFUSALS } from './use-cases/own-entry.ts';

@ObjectType('WeekHours', { description: 'Times of a week, by the clock in London.' })
class WeekHoursType {
  @Field(() => [OpenDayEnum]) days!: string[];
  @Field(() => String) opensAt!: string;
  @Field(() => String) closesAt!: string;
}

@ObjectType('OwnEntry', { description: 'What a service reads of its own entry by the link that was mailed to it.' })
export class OwnEntryType {
  @Field(() => String) name!: string;
  @Field(() => String) organizationName!: string;
  @Field(() => String) networkName!: string;
  @Field(() => String) description!: string;
  @Field(() => String, { nullable: true }) phone!: string | null;
  @Field(() => ServiceStatusEnum) status!: string;
  @Field(() => CapacityEnum, { nullable: true }) capacity!: string | null;
  @Field(() => Int, { nullable: true }) waitingDays!: number | null;
  @Field(() => String, { nullable: true }) assuredOn!: string | null;
  @Field(() => Boolean) stale!: boolean;
  @Field(() => Boolean) example!: boolean;
  @Field(() => [WeekHoursType]) hours!: WeekHoursType[];
}

@InputType()
abstract class ByEntryLink {
  @Field(() => String, { description: 'The last part of the link that was mailed.' }) token!: string;
}

@InputType()
export class ConfirmEntryInput extends ByEntryLink {
  @Field(() => CapacityEnum, { nullable: true, description: 'Left out, what was said before stays.' }) capacity?: Capacity | null;
  @Field(() => Int, { nullable: true }) waitingDays?: number | null;
}

@InputType()
export class CorrectEntryInput extends ByEntryLink {
  @Field(() => String) description!: string;
  @Field(() => String, { nullable: true }) phone?: string | null;
  @Field(() => [WeekHoursInput]) hours!: WeekHoursInput[];
}

@InputType()
export class CloseEntryInput extends ByEntryLink {}

const ConfirmEntryUserError = userErrorOf('ConfirmEntry', CONFIRM_ENTRY_REFUSALS);
const CorrectEntryUserError = userErrorOf('CorrectEntry', CORRECT_ENTRY_REFUSALS);
const CloseEntryUserError = userErrorOf('CloseEntry', CLOSE_ENTRY_REFUSALS);

@ObjectType()
export class ConfirmEntryPayload {
  @Field(() => Boolean) done!: boolean;
  @Field(() => [ConfirmEntryUserError]) userErrors!: UserError[];
}

@ObjectType()
export class CorrectEntryPayload {
  @Field(() => Boolean) done!: boolean;
  @Field(() => [CorrectEntryUserError]) userErrors!: UserError[];
}

@ObjectType()
export class CloseEntryPayload {
  @Field(() => Boolean) done!: boolean;
  @Field(() => [CloseEntryUserError]) userErrors!: UserError[];
}
