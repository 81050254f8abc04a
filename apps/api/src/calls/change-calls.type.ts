import type { CallOutcome } from '@wardwise/domain';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { HelpRequestType } from '../requests/help-request.type.ts';
import { CallOutcomeEnum } from './call.type.ts';
import { HOLD_REQUEST_REFUSALS } from './use-cases/hold-request.ts';
import { RECORD_CALL_REFUSALS } from './use-cases/record-call.ts';

@InputType()
export class RecordCallInput {
  @Field(() => ID) requestId!: string;
  @Field(() => CallOutcomeEnum) outcome!: CallOutcome;
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When to call back, and only for that outcome: in the next 14 days.',
  })
  callBackAt?: Date | null;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}
const RecordCallUserError = userErrorOf('RecordCall', RECORD_CALL_REFUSALS);
@ObjectType()
export class RecordCallPayload {
  @Field(() => HelpRequestType, { nullable: true }) request!: HelpRequestType | null;
  @Field(() => [RecordCallUserError]) userErrors!: UserError[];
}

@InputType()
export class HoldRequestInput {
  @Field(() => ID) requestId!: string;
  @Field(() => Boolean, { defaultValue: true, description: 'False: you are not on it any more.' }) on!: boolean;
  @Field(() => ID, { nullable: true, description: 'The hold of somebody else that you take over.' }) insteadOf?: string | null;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}
const HoldRequestUserError = userErrorOf('HoldRequest', HOLD_REQUEST_REFUSALS);
@ObjectType()
export class HoldRequestPayload {
  @Field(() => HelpRequestType, { nullable: true }) request!: HelpRequestType | null;
  @Field(() => [HoldRequestUserError]) userErrors!: UserError[];
}
