import { GAP_KINDS, type GapKind } from '@wardwise/domain';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumType, type UserError, userErrorOf } from '../platform/schema.ts';
import { HelpRequestType } from './help-request.type.ts';
import { CANCEL_REQUEST_REFUSALS } from './use-cases/cancel-request.ts';
import { LOWER_PLACES_REFUSALS } from './use-cases/lower-places.ts';
import { MARK_DUPLICATE_REFUSALS } from './use-cases/mark-duplicate.ts';
import { MARK_UNMET_REFUSALS } from './use-cases/mark-unmet.ts';
import { MERGE_REQUEST_REFUSALS, UNDO_MERGE_REFUSALS } from './use-cases/merge-request.ts';

const GapKindEnum = enumType('GapKind', GAP_KINDS, 'Why a need could not be met.');

@InputType()
abstract class EndingInput {
  @Field(() => ID) requestId!: string;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

@InputType()
export class CancelRequestInput extends EndingInput {}

@InputType()
export class MarkUnmetInput extends EndingInput {
  @Field(() => GapKindEnum) kind!: GapKind;
}

@InputType()
export class MarkDuplicateInput extends EndingInput {
  @Field(() => ID, { description: 'The request that stays.' }) originalId!: string;
}

@InputType()
export class MergeRequestInput extends EndingInput {
  @Field(() => ID, { description: 'The request that stays.' }) originalId!: string;
}

@InputType()
export class UndoMergeInput extends EndingInput {}

@InputType()
export class LowerPlacesInput extends EndingInput {
  @Field(() => Int, { description: 'How many will do: fewer than now, not fewer than are on it.' }) places!: number;
}

const LowerPlacesUserError = userErrorOf('LowerPlaces', LOWER_PLACES_REFUSALS);
const CancelRequestUserError = userErrorOf('CancelRequest', CANCEL_REQUEST_REFUSALS);
const MarkUnmetUserError = userErrorOf('MarkUnmet', MARK_UNMET_REFUSALS);
const MergeRequestUserError = userErrorOf('MergeRequest', MERGE_REQUEST_REFUSALS);
const UndoMergeUserError = userErrorOf('UndoMerge', UNDO_MERGE_REFUSALS);
const MarkDuplicateUserError = userErrorOf('MarkDuplicate', MARK_DUPLICATE_REFUSALS);

@ObjectType()
abstract class EndingPayload {
  @Field(() => HelpRequestType, { nullable: true }) request!: HelpRequestType | null;
}

@ObjectType()
export class LowerPlacesPayload extends EndingPayload {
  @Field(() => [LowerPlacesUserError]) userErrors!: UserError[];
}

@ObjectType()
export class CancelRequestPayload extends EndingPayload {
  @Field(() => [CancelRequestUserError]) userErrors!: UserError[];
}

@ObjectType()
export class MarkUnmetPayload extends EndingPayload {
  @Field(() => [MarkUnmetUserError]) userErrors!: UserError[];
}

@ObjectType()
export class MarkDuplicatePayload extends EndingPayload {
  @Field(() => [MarkDuplicateUserError]) userErrors!: UserError[];
}

@ObjectType()
export class MergeRequestPayload extends EndingPayload {
  @Field(() => [MergeRequestUserError]) userErrors!: UserError[];
}

@ObjectType()
export class UndoMergePayload extends EndingPayload {
  @Field(() => [UndoMergeUserError]) userErrors!: UserError[];
}
