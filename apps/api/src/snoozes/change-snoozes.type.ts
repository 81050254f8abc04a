import type { SnoozeChoice } from '@wardwise/domain';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { HelpRequestType } from '../requests/help-request.type.ts';
import { SnoozeChoiceEnum } from './snooze.type.ts';
import { SNOOZE_REQUEST_REFUSALS } from './use-cases/snooze-request.ts';
import { WAKE_REQUEST_REFUSALS } from './use-cases/wake-request.ts';

@InputType()
export class SnoozeRequestInput {
  @Field(() => ID) requestId!: string;
  @Field(() => SnoozeChoiceEnum) choice!: SnoozeChoice;
  @Field(() => String, {
    nullable: true,
    description: 'YYYY-MM-DD, and only for that choice: in the next 14 days.',
  })
  day?: string | null;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}
const SnoozeRequestUserError = userErrorOf('SnoozeRequest', SNOOZE_REQUEST_REFUSALS);
@ObjectType()
export class SnoozeRequestPayload {
  @Field(() => HelpRequestType, { nullable: true }) request!: HelpRequestType | null;
  @Field(() => [SnoozeRequestUserError]) userErrors!: UserError[];
}

@InputType()
export class WakeRequestInput {
  @Field(() => ID) requestId!: string;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}
const WakeRequestUserError = userErrorOf('WakeRequest', WAKE_REQUEST_REFUSALS);
@ObjectType()
export class WakeRequestPayload {
  @Field(() => HelpRequestType, { nullable: true }) request!: HelpRequestType | null;
  @Field(() => [WakeRequestUserError]) userErrors!: UserError[];
}
