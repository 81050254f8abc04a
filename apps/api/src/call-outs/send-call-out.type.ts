import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { HelpRequestType } from '../requests/help-request.type.ts';
import { WaveType } from './call-out.type.ts';
import { SEND_CALL_OUT_REFUSALS } from './use-cases/send-call-out.ts';

@InputType()
export class SendCallOutInput {
  @Field(() => ID) requestId!: string;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

const SendCallOutUserError = userErrorOf('SendCallOut', SEND_CALL_OUT_REFUSALS);

@ObjectType()
export class SendCallOutPayload {
  @Field(() => HelpRequestType, { nullable: true }) request!: HelpRequestType | null;
  @Field(() => WaveType, { nullable: true }) wave!: WaveType | null;
  @Field(() => [SendCallOutUserError]) userErrors!: UserError[];
}
