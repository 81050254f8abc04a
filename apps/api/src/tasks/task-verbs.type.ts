import type { FollowUpAnswer } from '@wardwise/domain';
import { Field, InputType, ObjectType } from 'type-graphql';
import { FollowUpAnswerEnum } from '../follow-ups/follow-up.type.ts';
import { enumType, type UserError, userErrorOf } from '../platform/schema.ts';
import { TaskType } from './task.type.ts';
import { ANSWER_FOLLOW_UP_REFUSALS } from './use-cases/answer-follow-up.ts';
import { ANSWER_PROPOSAL_REFUSALS } from './use-cases/answer-proposal.ts';
import { DO_TASK_REFUSALS, PAID_BACK, type PaidBack } from './use-cases/do-task.ts';
import { OFFER_HELP_REFUSALS } from './use-cases/offer-help.ts';
import { OPEN_ANOTHER_REFUSALS } from './use-cases/open-another.ts';
import { WITHDRAW_OFFER_REFUSALS } from './use-cases/withdraw-offer.ts';

const PaidBackEnum = enumType('PaidBack', PAID_BACK, 'Whether a volunteer who spent money has had it back.');

@InputType()
abstract class OfTaskInput {
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

@ObjectType()
abstract class OfTaskPayload {
  @Field(() => TaskType, { nullable: true }) task!: TaskType | null;
}

@InputType()
export class OfferHelpInput extends OfTaskInput {}
const OfferHelpUserError = userErrorOf('OfferHelp', OFFER_HELP_REFUSALS);
@ObjectType()
export class OfferHelpPayload extends OfTaskPayload {
  @Field(() => [OfferHelpUserError]) userErrors!: UserError[];
}

@InputType()
export class OpenAnotherInput {
  @Field(() => String, { nullable: true, description: 'Ignored: the same link is given again.' }) idempotencyKey?: string | null;
}
const OpenAnotherUserError = userErrorOf('OpenAnother', OPEN_ANOTHER_REFUSALS);
@ObjectType()
export class OpenAnotherPayload {
  @Field(() => String, { nullable: true, description: 'The last part of the volunteer’s own link to it.' }) token!: string | null;
  @Field(() => [OpenAnotherUserError]) userErrors!: UserError[];
}

@InputType()
export class WithdrawOfferInput extends OfTaskInput {}
const WithdrawOfferUserError = userErrorOf('WithdrawOffer', WITHDRAW_OFFER_REFUSALS);
@ObjectType()
export class WithdrawOfferPayload extends OfTaskPayload {
  @Field(() => [WithdrawOfferUserError]) userErrors!: UserError[];
}

@InputType()
export class AcceptAssignmentInput extends OfTaskInput {}
const AcceptAssignmentUserError = userErrorOf('AcceptAssignment', ANSWER_PROPOSAL_REFUSALS);
@ObjectType()
export class AcceptAssignmentPayload extends OfTaskPayload {
  @Field(() => [AcceptAssignmentUserError]) userErrors!: UserError[];
}

@InputType()
export class DeclineAssignmentInput extends OfTaskInput {}
const DeclineAssignmentUserError = userErrorOf('DeclineAssignment', ANSWER_PROPOSAL_REFUSALS);
@ObjectType()
export class DeclineAssignmentPayload extends OfTaskPayload {
  @Field(() => [DeclineAssignmentUserError]) userErrors!: UserError[];
}

@InputType()
export class StartTaskInput extends OfTaskInput {}
const StartTaskUserError = userErrorOf('StartTask', DO_TASK_REFUSALS);
@ObjectType()
export class StartTaskPayload extends OfTaskPayload {
  @Field(() => [StartTaskUserError]) userErrors!: UserError[];
}

@InputType()
export class HandBackInput extends OfTaskInput {}
const HandBackUserError = userErrorOf('HandBack', DO_TASK_REFUSALS);
@ObjectType()
export class HandBackPayload extends OfTaskPayload {
  @Field(() => [HandBackUserError]) userErrors!: UserError[];
}

@InputType()
export class DeliverInput extends OfTaskInput {
  @Field(() => PaidBackEnum) paidBack!: PaidBack;
}
const DeliverUserError = userErrorOf('Deliver', DO_TASK_REFUSALS);
@ObjectType()
export class DeliverPayload extends OfTaskPayload {
  @Field(() => [DeliverUserError]) userErrors!: UserError[];
}

@InputType()
export class AnswerFollowUpInput extends OfTaskInput {
  @Field(() => FollowUpAnswerEnum) answer!: FollowUpAnswer;
}
const AnswerFollowUpUserError = userErrorOf('AnswerFollowUp', ANSWER_FOLLOW_UP_REFUSALS);
@ObjectType()
export class AnswerFollowUpPayload extends OfTaskPayload {
  @Field(() => [AnswerFollowUpUserError]) userErrors!: UserError[];
}
