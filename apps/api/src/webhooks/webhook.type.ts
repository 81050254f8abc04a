import {
  WEBHOOK_DELIVERY_STATUSES,
  WEBHOOK_FAULTS,
  WEBHOOK_STOPS,
  type WebhookDeliveryStatus,
  type WebhookFault,
  type WebhookStop,
} from '@wardwise/domain';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../platform/connection.type.ts';
import { enumType, type UserError, userErrorOf } from '../platform/schema.ts';
import { ADD_WEBHOOK_REFUSALS } from './use-cases/add-webhook.ts';
import { CHANGE_WEBHOOK_REFUSALS, REMOVE_WEBHOOK_REFUSALS } from './use-cases/change-webhook.ts';
import { ROTATE_WEBHOOK_SECRET_REFUSALS } from './use-cases/rotate-webhook-secret.ts';
import { PING_WEBHOOK_REFUSALS, REDELIVER_WEBHOOK_REFUSALS } from './use-cases/send-to-webhook.ts';

const WebhookStopEnum = enumType(
  'WebhookStop',
  WEBHOOK_STOPS,
  'Why a webhook is stopped: its receiver answered 410, it took nothing for five days, or somebody stopped it.',
);
const WebhookFaultEnum = enumType(
  'WebhookFault',
  WEBHOOK_FAULTS,
  'Why a try came to nothing: another answer than 2xx, one that leads elsewhere, none in time, nobody there, or an address that is not public.',
);
const WebhookDeliveryStatusEnum = enumType('WebhookDeliveryStatus', WEBHOOK_DELIVERY_STATUSES, 'Where a delivery stands.');

@ObjectType('Webhook', { description: 'Where a program is told of its referrals, as Standard Webhooks has it.' })
export class WebhookType {
  @Field(() => ID) id!: string;
  @Field(() => String) url!: string;
  @Field(() => GraphQLDateTime) madeAt!: string;
  @Field(() => GraphQLDateTime, { nullable: true, description: 'Since when nothing goes out; null where it does.' })
  stoppedAt!: string | null;
  @Field(() => WebhookStopEnum, { nullable: true }) stoppedWhy!: WebhookStop | null;
  @Field(() => GraphQLDateTime, { nullable: true, description: 'Since when it has taken nothing; null where it took the last.' })
  failingSince!: string | null;
  @Field(() => GraphQLDateTime, { nullable: true, description: 'Until when the secret before this one signs beside it.' })
  oldSecretEndsAt!: string | null;
  @Field(() => Int, { description: 'How many events are on their way.' }) waiting!: number;
  @Field(() => ID, { description: 'Whose it is.' }) clientId!: string;
}

@ObjectType('WebhookDelivery', {
  description: 'One event on its way to one webhook; kept for 14 days, and nothing of what was answered but the status.',
})
class WebhookDeliveryType {
  @Field(() => ID) id!: string;
  @Field(() => ID) webhookId!: string;
  @Field(() => ID, { description: 'What the receiver reads as webhook-id: the same in every try.' }) eventId!: string;
  @Field(() => String, { description: 'Such as referral.accepted, or ping.' }) type!: string;
  @Field(() => ID, { nullable: true, description: 'Which referral; null for a ping.' }) referralId!: string | null;
  @Field(() => String, { nullable: true, description: 'The state it tells of; null for a ping.' }) referralStatus!: string | null;
  @Field(() => WebhookDeliveryStatusEnum) status!: WebhookDeliveryStatus;
  @Field(() => Int, { description: 'How many tries, of ten at most.' }) attempts!: number;
  @Field(() => Int, { nullable: true, description: 'What the last try was answered.' }) statusCode!: number | null;
  @Field(() => WebhookFaultEnum, { nullable: true, description: 'What was wrong with the last try.' })
  fault!: WebhookFault | null;
  @Field(() => GraphQLDateTime) madeAt!: string;
  @Field(() => GraphQLDateTime, { nullable: true }) triedAt!: string | null;
  @Field(() => GraphQLDateTime, { nullable: true }) nextTryAt!: string | null;
}

export const WebhookDeliveryConnection = connectionOf('WebhookDelivery', WebhookDeliveryType);

@InputType()
export class AddWebhookInput {
  @Field(() => ID, { nullable: true, description: 'Whose webhook, where a coordinator adds it; a program adds its own.' })
  clientId?: string | null;
  @Field(() => String, { description: 'An https address that anybody can reach.' }) url!: string;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

@InputType()
export class ChangeWebhookInput {
  @Field(() => ID) webhookId!: string;
  @Field(() => String, { nullable: true, description: 'Its next address; left out, it stays.' }) url?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'False stops it, true starts it again; left out, it stays as it is.' })
  live?: boolean | null;
}

@InputType()
export class RotateWebhookSecretInput {
  @Field(() => ID) webhookId!: string;
  @Field(() => Int, { description: 'For how many hours the secret before signs beside the new one: 0 to 168.' })
  overlapHours!: number;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

@InputType()
export class RemoveWebhookInput {
  @Field(() => ID) webhookId!: string;
}

@InputType()
export class PingWebhookInput {
  @Field(() => ID) webhookId!: string;
}

@InputType()
export class RedeliverWebhookInput {
  @Field(() => ID) deliveryId!: string;
}

const AddWebhookUserError = userErrorOf('AddWebhook', ADD_WEBHOOK_REFUSALS);
const ChangeWebhookUserError = userErrorOf('ChangeWebhook', CHANGE_WEBHOOK_REFUSALS);
const RotateWebhookSecretUserError = userErrorOf('RotateWebhookSecret', ROTATE_WEBHOOK_SECRET_REFUSALS);
const RemoveWebhookUserError = userErrorOf('RemoveWebhook', REMOVE_WEBHOOK_REFUSALS);
const PingWebhookUserError = userErrorOf('PingWebhook', PING_WEBHOOK_REFUSALS);
const RedeliverWebhookUserError = userErrorOf('RedeliverWebhook', REDELIVER_WEBHOOK_REFUSALS);

@ObjectType()
abstract class WebhookPayload {
  @Field(() => WebhookType, { nullable: true }) webhook!: WebhookType | null;
}

@ObjectType()
abstract class SecretPayload extends WebhookPayload {
  @Field(() => String, {
    nullable: true,
    description: 'What signs: told now and never again. Null where the same idempotency key came before.',
  })
  secret!: string | null;
}

@ObjectType()
abstract class DeliveryPayload {
  @Field(() => WebhookDeliveryType, { nullable: true }) delivery!: WebhookDeliveryType | null;
}

@ObjectType()
export class AddWebhookPayload extends SecretPayload {
  @Field(() => [AddWebhookUserError]) userErrors!: UserError[];
}

@ObjectType()
export class RotateWebhookSecretPayload extends SecretPayload {
  @Field(() => [RotateWebhookSecretUserError]) userErrors!: UserError[];
}

@ObjectType()
export class ChangeWebhookPayload extends WebhookPayload {
  @Field(() => [ChangeWebhookUserError]) userErrors!: UserError[];
}

@ObjectType()
export class RemoveWebhookPayload {
  @Field(() => ID, { nullable: true, description: 'The webhook that is gone.' }) removedId!: string | null;
  @Field(() => [RemoveWebhookUserError]) userErrors!: UserError[];
}

@ObjectType()
export class PingWebhookPayload extends DeliveryPayload {
  @Field(() => [PingWebhookUserError]) userErrors!: UserError[];
}

@ObjectType()
export class RedeliverWebhookPayload extends DeliveryPayload {
  @Field(() => [RedeliverWebhookUserError]) userErrors!: UserError[];
}
