import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { HAND_OVER_WARD_REFUSALS } from './use-cases/hand-over-ward.ts';
import { UNDO_HAND_OVER_REFUSALS } from './use-cases/undo-hand-over.ts';

@InputType()
export class HandOverWardInput {
  @Field(() => ID) wardCode!: string;
  @Field(() => ID, { description: 'Who leads it now.' }) fromStaffId!: string;
  @Field(() => ID, { description: 'Who leads it from now on: a ward lead of the network.' }) toStaffId!: string;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}
const HandOverWardUserError = userErrorOf('HandOverWard', HAND_OVER_WARD_REFUSALS);
@ObjectType()
export class HandOverWardPayload {
  @Field(() => ID, { nullable: true, description: 'To hand it back, for 15 minutes.' }) handOverId!: string | null;
  @Field(() => [HandOverWardUserError]) userErrors!: UserError[];
}

@InputType()
export class UndoHandOverInput {
  @Field(() => ID) handOverId!: string;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}
const UndoHandOverUserError = userErrorOf('UndoHandOver', UNDO_HAND_OVER_REFUSALS);
@ObjectType()
export class UndoHandOverPayload {
  @Field(() => Boolean) undone!: boolean;
  @Field(() => [UndoHandOverUserError]) userErrors!: UserError[];
}
