import { Field, InputType, ObjectType } from 'type-graphql';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { ANSWER_CALL_OUT_REFUSALS } from './use-cases/answer-call-out.ts';

@ObjectType('SharedCallOut', { description: 'What anybody who has the link of a call-out may read: its text, and no more.' })
export class SharedCallOutType {
  @Field(() => String) networkName!: string;
  @Field(() => String, { description: "The call-out's words in the reader's language." }) text!: string;
}

@InputType()
export class AnswerCallOutInput {
  @Field(() => String, { description: 'The last part of the link that was shared.' }) token!: string;
  @Field(() => String) phone!: string;
}

const AnswerCallOutUserError = userErrorOf('AnswerCallOut', ANSWER_CALL_OUT_REFUSALS);

@ObjectType()
export class AnswerCallOutPayload {
  @Field(() => Boolean, { description: 'True for an unknown number too.' }) sent!: boolean;
  @Field(() => [AnswerCallOutUserError]) userErrors!: UserError[];
}
