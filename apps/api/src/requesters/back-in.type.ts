import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { HelpRequestType } from '../requests/help-request.type.ts';
import { LET_REQUESTER_BACK_IN_REFUSALS } from './use-cases/let-requester-back-in.ts';

@InputType()
export class LetRequesterBackInInput {
  @Field(() => ID) requestId!: string;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

const LetRequesterBackInUserError = userErrorOf('LetRequesterBackIn', LET_REQUESTER_BACK_IN_REFUSALS);

@ObjectType()
export class LetRequesterBackInPayload {
  @Field(() => HelpRequestType, { nullable: true }) request!: HelpRequestType | null;
  @Field(() => [LetRequesterBackInUserError]) userErrors!: UserError[];
}
