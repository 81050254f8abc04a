/** What a webhook tells of: the steps of a referral to whoever hears it and of one (`referral-in`) that they made, and the ping of somebody who tries it out. */
export const WEBHOOK_EVENTS = [
  'referral.sent',
  'referral.acknowledged',
  'referral.accepted',
  'referral.waitlisted',
  'referral.declined',
  'referral.started',
  'referral.completed',
  'referral.withdrawn',
  'referral.chased',
  'referral.expired',
  'referral.failed',
  'referral-in.received',
  'referral-in.accepted',
  'referral-in.started',
  'referral-in.completed',
  'referral-in.declined',
  'referral-in.withdrawn',
  'ping',
] as const;
/** One of those events. */
export type WebhookEventType = (typeof WEBHOOK_EVENTS)[number];

/** All that an event may say: which referral, by its id in the API, and its state. Never a name, number, address or word of anybody's. */
export type WebhookFacts = { referralId: string; status: string };

/** The body that is posted, as Standard Webhooks has it. */
export type WebhookBody = { type: WebhookEventType; timestamp: string; data: WebhookFacts | Record<string, never> };

/** What is posted for an event: thin, so that whoever reads it on the way learns of nobody. */
export const webhookBody = (type: WebhookEventType, facts: WebhookFacts | null, at: Date): WebhookBody => ({
  type,
  timestamp: at.toISOString(),
  data: facts ? { referralId: facts.referralId, status: facts.status } : {},
});
