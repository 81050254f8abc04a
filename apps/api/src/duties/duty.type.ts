import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { WardType } from '../wards/ward.type.ts';
import { CHANGE_LEADS_DUTY_REFUSALS } from './use-cases/change-duty.ts';

@ObjectType('WardLead', { description: 'A ward lead as their colleagues know them.' })
export class WardLeadType {
  @Field(() => ID) id!: string;
  @Field(() => String) displayName!: string;
  @Field(() => Boolean, { description: 'It is you.' }) isViewer!: boolean;
}

@ObjectType('Duty', { description: 'One lead on duty in one ward on one day.' })
export class DutyType {
  @Field(() => String, { description: 'YYYY-MM-DD.' }) day!: string;
  @Field(() => String, { nullable: true, description: 'From when, as 09:30; null for the whole day.' }) starts!: string | null;
  @Field(() => String, { nullable: true, description: 'Until when.' }) ends!: string | null;
  @Field(() => Boolean, { description: 'As every week; otherwise said of this one day.' }) everyWeek!: boolean;
  @Field(() => WardType, { nullable: true }) ward!: WardType | null;
  @Field(() => WardLeadType, { nullable: true }) lead!: WardLeadType | null;
}

@InputType()
export class ChangeDutyInput {
  @Field(() => ID) wardCode!: string;
  @Field(() => ID, { description: 'A lead of that ward.' }) staffId!: string;
  @Field(() => String, { description: 'YYYY-MM-DD: from today on, up to 26 weeks ahead.' }) day!: string;
  @Field(() => Boolean, { defaultValue: false, description: 'That day of every week, from now on.' }) everyWeek!: boolean;
  @Field(() => Boolean, { description: 'On duty, or not.' }) onDuty!: boolean;
  @Field(() => String, { nullable: true, description: 'From when, as 09:30; left out for the whole day.' }) starts?:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'Until when.' }) ends?: string | null;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}
const ChangeDutyUserError = userErrorOf('ChangeDuty', CHANGE_LEADS_DUTY_REFUSALS);
@ObjectType()
export class ChangeDutyPayload {
  @Field(() => WardType, { nullable: true }) ward!: WardType | null;
  @Field(() => [ChangeDutyUserError]) userErrors!: UserError[];
}
