import { PAUSE_REASONS, type PauseReason } from '@wardwise/domain';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { enumType, type UserError, userErrorOf } from '../platform/schema.ts';
import { WardNameType, WardType } from '../wards/ward.type.ts';
import { PAUSE_A_WARD_REFUSALS } from './use-cases/pause-ward.ts';
import { RESUME_WARD_REFUSALS } from './use-cases/resume-ward.ts';

const PauseReasonEnum = enumType('PauseReason', PAUSE_REASONS, 'Why a ward takes nothing on for a while.');

@ObjectType('WardPause', { description: 'A ward in which nobody is on duty for a while, whatever the rota says.' })
export class WardPauseType {
  @Field(() => ID) id!: string;
  @Field(() => WardNameType, { nullable: true }) ward!: WardNameType | null;
  @Field(() => String, { description: 'Its first day, YYYY-MM-DD.' }) from!: string;
  @Field(() => String, { description: 'Its last day.' }) until!: string;
  @Field(() => PauseReasonEnum) reason!: PauseReason;
  @Field(() => Boolean, { description: 'It has begun.' }) isNow!: boolean;
  @Field(() => Boolean, { description: 'You may take the ward up again.' }) viewerCanResume!: boolean;
}

@InputType()
export class PauseWardInput {
  @Field(() => ID) wardCode!: string;
  @Field(() => String, { description: 'Its first day, YYYY-MM-DD: from today on.' }) from!: string;
  @Field(() => String, { description: 'Its last day, up to 26 weeks ahead.' }) until!: string;
  @Field(() => PauseReasonEnum) reason!: PauseReason;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}
const PauseWardUserError = userErrorOf('PauseWard', PAUSE_A_WARD_REFUSALS);
@ObjectType()
export class PauseWardPayload {
  @Field(() => WardType, { nullable: true }) ward!: WardType | null;
  @Field(() => [PauseWardUserError]) userErrors!: UserError[];
}

@InputType()
export class ResumeWardInput {
  @Field(() => ID) wardCode!: string;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}
const ResumeWardUserError = userErrorOf('ResumeWard', RESUME_WARD_REFUSALS);
@ObjectType()
export class ResumeWardPayload {
  @Field(() => WardType, { nullable: true }) ward!: WardType | null;
  @Field(() => [ResumeWardUserError]) userErrors!: UserError[];
}
