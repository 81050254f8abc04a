import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { HelpRequestType } from '../requests/help-request.type.ts';
import { ASK_HOW_IT_WENT_REFUSALS } from './use-cases/ask-how-it-went.ts';

@InputType()
export class AskHowItWentInput {
  @Field(() => ID) followUpId!: string;
  @Field(() => Boolean, { description: 'You have read how it is safe to reach them, and a text is.' }) safeByText!: boolean;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

const AskHowItWentUserError = userErrorOf('AskHowItWent', ASK_HOW_IT_WENT_REFUSALS);

@ObjectType()
export class AskHowItWentPayload {
  @Field(() => HelpRequestType, { nullable: true }) request!: HelpRequestType | null;
  @Field(() => [AskHowItWentUserError]) userErrors!: UserError[];
}
