import type { Interpreting } from '@wardwise/domain';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { StaffLookPurpose } from '../looks/index.ts';
import { StaffLookPurposeEnum } from '../looks/look.type.ts';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { HelpRequestType, InterpretingEnum } from '../requests/help-request.type.ts';
import { ASK_FOR_INTERPRETER_ALL_REFUSALS } from './use-cases/ask-for-interpreter.ts';
import { SHOW_INTERPRETER_REFUSALS } from './use-cases/show-interpreter.ts';

@InputType()
export class AskForInterpreterInput {
  @Field(() => ID) requestId!: string;
  @Field(() => InterpretingEnum) how!: Interpreting;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}
const AskForInterpreterUserError = userErrorOf('AskForInterpreter', ASK_FOR_INTERPRETER_ALL_REFUSALS);
@ObjectType()
export class AskForInterpreterPayload {
  @Field(() => HelpRequestType, { nullable: true, description: 'For which it is.' }) request!: HelpRequestType | null;
  @Field(() => HelpRequestType, { nullable: true, description: 'The call, a request of its own: call volunteers for it next.' })
  call!: HelpRequestType | null;
  @Field(() => [AskForInterpreterUserError]) userErrors!: UserError[];
}

@InputType()
export class ShowInterpreterInput {
  @Field(() => ID, { description: 'The call, not the request that it is for.' }) requestId!: string;
  @Field(() => StaffLookPurposeEnum) purpose!: StaffLookPurpose;
  @Field(() => String, { nullable: true, description: 'Ignored: each answer is a new look.' }) idempotencyKey?: string | null;
}
@ObjectType('InterpreterShown', { description: 'Whom to ring to have them on the line.' })
export class InterpreterShownType {
  @Field(() => String) firstName!: string;
  @Field(() => String, { nullable: true }) phone!: string | null;
}
const ShowInterpreterUserError = userErrorOf('ShowInterpreter', SHOW_INTERPRETER_REFUSALS);
@ObjectType()
export class ShowInterpreterPayload {
  @Field(() => InterpreterShownType, { nullable: true }) interpreter!: InterpreterShownType | null;
  @Field(() => [ShowInterpreterUserError]) userErrors!: UserError[];
}
