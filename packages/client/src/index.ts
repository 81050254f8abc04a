export type { Access } from './access.ts';
export { openClient, type Page, type Paging, type WardwiseClient } from './client.ts';
export type {
  DeclineReason,
  DeliveryFragment as WebhookDelivery,
  EnvelopeFragment as Envelope,
  NotHelpedReason,
  ReferralFragment as Referral,
  ReferralInFragment as ReferralIn,
  ReferralInStatus,
  ReferralStatus,
  ServiceFragment as Service,
  VolunteersAskedForFragment as VolunteersAskedFor,
  WebhookFragment as Webhook,
} from './gql/operations.ts';
export {
  type ClientCode,
  type ErrorCode,
  type Refusal,
  type RefusalCode,
  type RequestCode,
  WardwiseError,
} from './wardwise-error.ts';
export { type ReadHeaders, readWebhook, WEBHOOK_EVENTS, type WebhookEvent, type WebhookEventType } from './webhook-event.ts';
