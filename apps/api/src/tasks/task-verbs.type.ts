import type { FollowUpAnswer, PaidBack, PayBackBy } from '@wardwise/domain';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { FollowUpAnswerEnum } from '../follow-ups/follow-up.type.ts';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { PaidBackEnum, PayBackByEnum } from './spending.type.ts';
import { TaskType } from './task.type.ts';
import { ANSWER_FOLLOW_UP_REFUSALS } from './use-cases/answer-follow-up.ts';
import { ACCEPT_ASSIGNMENT_REFUSALS, ANSWER_PROPOSAL_REFUSALS } from './use-cases/answer-proposal.ts';
import { DELIVER_REFUSALS, SAY_PAID_BACK_REFUSALS } from './use-cases/deliver.ts';
import { DO_TASK_REFUSALS } from './use-cases/do-task.ts';
import { OFFER_HELP_REFUSALS } from './use-cases/offer-help.ts';
import { OPEN_ANOTHER_REFUSALS } from './use-cases/open-another.ts';
import { WITHDRAW_OFFER_REFUSALS } from './use-cases/withdraw-offer.ts';

@InputType()
abstract class OfTaskInput {
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

@InputType()
abstract class WithGuidanceInput extends OfTaskInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The guidance they read with it and will keep to, where theirs is an older one.',
  })
  guidanceId?: string | null;
}

@ObjectType()
abstract class OfTaskPayload {
  @Field(() => TaskType, { nullable: true }) task!: TaskType | null;
}

@InputType()
export class OfferHelpInput extends WithGuidanceInput {}
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
export class AcceptAssignmentInput extends WithGuidanceInput {}
const AcceptAssignmentUserError = userErrorOf('AcceptAssignment', ACCEPT_ASSIGNMENT_REFUSALS);
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
export class StopTaskInput extends OfTaskInput {}
const StopTaskUserError = userErrorOf('StopTask', DO_TASK_REFUSALS);
@ObjectType()
export class StopTaskPayload extends OfTaskPayload {
  @Field(() => [StopTaskUserError]) userErrors!: UserError[];
}

@InputType()
export class SayPaidBackInput extends OfTaskInput {}
const SayPaidBackUserError = userErrorOf('SayPaidBack', SAY_PAID_BACK_REFUSALS);
@ObjectType()
export class SayPaidBackPayload extends OfTaskPayload {
  @Field(() => [SayPaidBackUserError]) userErrors!: UserError[];
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
  @Field(() => Int, { nullable: true, description: 'What was spent, in pence; not to be left out while it is owed.' })
  spentPence?: number | null;
  @Field(() => PayBackByEnum, { nullable: true, description: 'Not to be left out while it is owed.' })
  payBackBy?: PayBackBy | null;
  @Field(() => Boolean, { nullable: true, description: 'The ward lead knows that it was more than your cap.' })
  overCapKnown?: boolean | null;
}
const DeliverUserError = userErrorOf('Deliver', DELIVER_REFUSALS);
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
