import { QUEUE_PARTS, type QueueChoices } from '@wardwise/domain';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { enumType, type UserError, userErrorOf } from '../platform/schema.ts';
import { RequestStatus, UrgencyEnum } from '../requests/help-request.type.ts';
import { RequestDueEnum, RequestHoldEnum, RequestSnoozeEnum } from '../requests/request-facets.type.ts';
import { CHANGE_VIEW_REFUSALS, RENAME_VIEW_REFUSALS } from './use-cases/change-queue-view.ts';
import { SAVE_VIEW_REFUSALS } from './use-cases/save-queue-view.ts';

const QueuePartEnum = enumType('QueuePart', QUEUE_PARTS, 'The parts of the queue, by what is asked of a lead.');

@ObjectType('QueueViewChoices', { description: 'Which part of the queue, and by what it is narrowed: keys alone.' })
class QueueViewChoicesType {
  @Field(() => QueuePartEnum) part!: string;
  @Field(() => [ID]) wards!: string[];
  @Field(() => [RequestStatus]) statuses!: string[];
  @Field(() => [UrgencyEnum]) urgencies!: string[];
  @Field(() => [RequestDueEnum]) due!: string[];
  @Field(() => [String]) categories!: string[];
  @Field(() => [String]) languages!: string[];
  @Field(() => [RequestHoldEnum]) holds!: string[];
  @Field(() => [RequestSnoozeEnum]) snoozes!: string[];
}

@ObjectType('QueueView', { description: 'A part of the queue that is kept under a name.' })
export class QueueViewType {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => Boolean, { description: 'For everybody of the network who reads the queue; otherwise for whoever made it.' })
  shared!: boolean;
  @Field(() => Boolean, { description: 'You made it.' }) mine!: boolean;
  @Field(() => Boolean, { description: 'You may rename, share and delete it.' }) changeable!: boolean;
  @Field(() => QueueViewChoicesType) choices!: QueueViewChoicesType;
}

@InputType()
class QueueViewChoicesInput {
  @Field(() => QueuePartEnum) part!: QueueChoices['part'];
  @Field(() => [ID], { defaultValue: [] }) wards!: QueueChoices['wards'];
  @Field(() => [RequestStatus], { defaultValue: [] }) statuses!: QueueChoices['statuses'];
  @Field(() => [UrgencyEnum], { defaultValue: [] }) urgencies!: QueueChoices['urgencies'];
  @Field(() => [RequestDueEnum], { defaultValue: [] }) due!: QueueChoices['due'];
  @Field(() => [String], { defaultValue: [] }) categories!: QueueChoices['categories'];
  @Field(() => [String], { defaultValue: [] }) languages!: QueueChoices['languages'];
  @Field(() => [RequestHoldEnum], { defaultValue: [] }) holds!: QueueChoices['holds'];
  @Field(() => [RequestSnoozeEnum], { defaultValue: [] }) snoozes!: QueueChoices['snoozes'];
}

@InputType()
export class SaveQueueViewInput {
  @Field(() => String, { description: 'Up to 60 characters.' }) name!: string;
  @Field(() => Boolean, { defaultValue: false }) shared!: boolean;
  @Field(() => QueueViewChoicesInput) choices!: QueueViewChoicesInput;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}
const SaveQueueViewUserError = userErrorOf('SaveQueueView', SAVE_VIEW_REFUSALS);
@ObjectType()
export class SaveQueueViewPayload {
  @Field(() => QueueViewType, { nullable: true }) view!: QueueViewType | null;
  @Field(() => [SaveQueueViewUserError]) userErrors!: UserError[];
}

@InputType()
export class RenameQueueViewInput {
  @Field(() => ID) viewId!: string;
  @Field(() => String, { description: 'Up to 60 characters.' }) name!: string;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}
const RenameQueueViewUserError = userErrorOf('RenameQueueView', RENAME_VIEW_REFUSALS);
@ObjectType()
export class RenameQueueViewPayload {
  @Field(() => QueueViewType, { nullable: true }) view!: QueueViewType | null;
  @Field(() => [RenameQueueViewUserError]) userErrors!: UserError[];
}

@InputType()
export class ShareQueueViewInput {
  @Field(() => ID) viewId!: string;
  @Field(() => Boolean) shared!: boolean;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}
const ShareQueueViewUserError = userErrorOf('ShareQueueView', CHANGE_VIEW_REFUSALS);
@ObjectType()
export class ShareQueueViewPayload {
  @Field(() => QueueViewType, { nullable: true, description: 'Null where it is its maker’s alone again, and that is not you.' })
  view!: QueueViewType | null;
  @Field(() => [ShareQueueViewUserError]) userErrors!: UserError[];
}

@InputType()
export class DeleteQueueViewInput {
  @Field(() => ID) viewId!: string;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}
const DeleteQueueViewUserError = userErrorOf('DeleteQueueView', CHANGE_VIEW_REFUSALS);
@ObjectType()
export class DeleteQueueViewPayload {
  @Field(() => ID, { nullable: true }) deletedId!: string | null;
  @Field(() => [DeleteQueueViewUserError]) userErrors!: UserError[];
}
