import type { Decides } from '@wardwise/domain';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { HelpRequestType } from '../requests/help-request.type.ts';
import { CallOutDecides, WaveType } from './call-out.type.ts';
import { SEND_CALL_OUT_REFUSALS } from './use-cases/send-call-out.ts';

@InputType()
export class SendCallOutInput {
  @Field(() => ID) requestId!: string;
  @Field(() => CallOutDecides, {
    nullable: true,
    description: 'Said with the first wave, the lead if not said; later waves say the same or nothing.',
  })
  decides?: Decides | null;
  @Field(() => String, {
    nullable: true,
    description:
      'The place it names, one of `CallOutPreview.localities`; the ward if not said. Later waves say the same or nothing.',
  })
  locality?: string | null;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

const SendCallOutUserError = userErrorOf('SendCallOut', SEND_CALL_OUT_REFUSALS);

@ObjectType()
export class SendCallOutPayload {
  @Field(() => HelpRequestType, { nullable: true }) request!: HelpRequestType | null;
  @Field(() => WaveType, { nullable: true }) wave!: WaveType | null;
  @Field(() => [SendCallOutUserError]) userErrors!: UserError[];
}
