import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { HelpRequestType } from '../requests/help-request.type.ts';
import { CHANGE_WAVES_REFUSALS } from './use-cases/change-waves.ts';

@InputType({ description: 'What is left out stays as it is.' })
export class ChangeWavesInput {
  @Field(() => ID) requestId!: string;
  @Field(() => Int, { nullable: true, description: 'From 10 minutes to 24 hours; counts from the last wave.' })
  waitMinutes?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it waits for the lead; going on begins a whole wait anew.' })
  paused?: boolean | null;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

const ChangeWavesUserError = userErrorOf('ChangeWaves', CHANGE_WAVES_REFUSALS);

@ObjectType()
export class ChangeWavesPayload {
  @Field(() => HelpRequestType, { nullable: true }) request!: HelpRequestType | null;
  @Field(() => [ChangeWavesUserError]) userErrors!: UserError[];
}
