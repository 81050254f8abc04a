import { Field, InputType, ObjectType } from 'type-graphql';
import { CONFIRM_LINK_CODE_REFUSALS, SEND_LINK_CODE_REFUSALS } from '../links/index.ts';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { TaskType } from './task.type.ts';
import { SHOW_TASK_DETAILS_REFUSALS, SHOW_TASK_PHONE_REFUSALS } from './use-cases/show-task-details.ts';

@InputType()
export class ShowTaskDetailsInput {
  @Field(() => String, { nullable: true, description: 'Ignored: each answer is a new look.' }) idempotencyKey?: string | null;
}

@ObjectType('TaskDetails', { description: 'What a volunteer needs to know, from acceptance to delivery.' })
export class TaskDetailsType {
  @Field(() => String) calledName!: string;
  @Field(() => String, { nullable: true }) postcode!: string | null;
  @Field(() => String, { nullable: true }) address!: string | null;
  @Field(() => String) safeContact!: string;
  @Field(() => String) note!: string;
  @Field(() => String, { description: 'Say it at the door or on the telephone; the person has been told it too.' })
  codeWord!: string;
}

const ShowTaskDetailsUserError = userErrorOf('ShowTaskDetails', SHOW_TASK_DETAILS_REFUSALS);

@ObjectType()
export class ShowTaskDetailsPayload {
  @Field(() => TaskDetailsType, { nullable: true }) details!: TaskDetailsType | null;
  @Field(() => [ShowTaskDetailsUserError]) userErrors!: UserError[];
}

@InputType()
export class ShowTaskPhoneInput {
  @Field(() => String, { nullable: true, description: 'Ignored: each answer is a new look.' }) idempotencyKey?: string | null;
}

const ShowTaskPhoneUserError = userErrorOf('ShowTaskPhone', SHOW_TASK_PHONE_REFUSALS);

@ObjectType()
export class ShowTaskPhonePayload {
  @Field(() => String, { nullable: true }) phone!: string | null;
  @Field(() => [ShowTaskPhoneUserError]) userErrors!: UserError[];
}

@InputType()
export class SendLinkCodeInput {
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

const SendLinkCodeUserError = userErrorOf('SendLinkCode', SEND_LINK_CODE_REFUSALS);

@ObjectType()
export class SendLinkCodePayload {
  @Field(() => Boolean) sent!: boolean;
  @Field(() => [SendLinkCodeUserError]) userErrors!: UserError[];
}

@InputType()
export class ConfirmLinkCodeInput {
  @Field(() => String) code!: string;
}

const ConfirmLinkCodeUserError = userErrorOf('ConfirmLinkCode', CONFIRM_LINK_CODE_REFUSALS);

@ObjectType()
export class ConfirmLinkCodePayload {
  @Field(() => TaskType, { nullable: true }) task!: TaskType | null;
  @Field(() => [ConfirmLinkCodeUserError]) userErrors!: UserError[];
}
