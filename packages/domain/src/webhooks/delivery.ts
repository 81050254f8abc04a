import type { WebhookStop } from './webhook.ts';

const [MINUTE, HOUR] = [60, 3600];
/** After a try that failed the next comes so many seconds later: ten tries over about three days. */
export const WEBHOOK_RETRY_SECONDS = [
  5,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
] as const;
/** A receiver that took nothing for so many days is stopped, for somebody to look at. */
export const WEBHOOK_FAILING_DAYS = 5;

/** Why a try came to nothing: another answer than 2xx, one that leads elsewhere, none in time, nobody there, or an address that is not public. */
export const WEBHOOK_FAULTS = ['ANSWER', 'REDIRECT', 'TIMEOUT', 'UNREACHABLE', 'PRIVATE_ADDRESS'] as const;
/** One of those faults. */
export type WebhookFault = (typeof WEBHOOK_FAULTS)[number];

/** How one try went: the status of the answer, where there was one, and what was wrong, where something was. */
export type WebhookTry = { statusCode: number | null; fault: WebhookFault | null };

/** Where a delivery stands. */
export const WEBHOOK_DELIVERY_STATUSES = ['WAITING', 'DELIVERED', 'FAILED'] as const;
/** One of those states. */
export type WebhookDeliveryStatus = (typeof WEBHOOK_DELIVERY_STATUSES)[number];

/** What follows from a try: when the next one is, if any, and whether the webhook stops. */
export type AfterTry = { status: WebhookDeliveryStatus; againAfterSeconds: number | null; stop: WebhookStop | null };

/** What an answer says: 2xx took it, 3xx leads where we do not follow, anything else did not take it. */
export function tryOf(statusCode: number): WebhookTry {
  if (statusCode >= 200 && statusCode < 300) return { statusCode, fault: null };
  const known = statusCode >= 100 && statusCode <= 999 ? statusCode : null; // a receiver may say any three figures
  return { statusCode: known, fault: statusCode >= 300 && statusCode < 400 ? 'REDIRECT' : 'ANSWER' };
}

/** What follows from the so-many-th try of a delivery, at a webhook that has taken nothing since then (null: its last one was taken). */
export function afterTry(tries: number, { statusCode, fault }: WebhookTry, failingSince: Date | null, now: Date): AfterTry {
  if (fault === null) return { status: 'DELIVERED', againAfterSeconds: null, stop: null };
  const againAfterSeconds = WEBHOOK_RETRY_SECONDS[tries - 1] ?? null;
  const status = againAfterSeconds === null ? 'FAILED' : 'WAITING';
  // One that was long at rest is not stopped by the first bad minute: a delivery has to fail whole.
  const stop = statusCode === 410 || status === 'FAILED' ? stopFor(statusCode, failingSince, now) : null;
  return { status, againAfterSeconds, stop };
}

function stopFor(statusCode: number | null, failingSince: Date | null, now: Date): WebhookStop | null {
  if (statusCode === 410) return 'GONE';
  const failingMs = failingSince ? now.getTime() - failingSince.getTime() : 0;
  return failingMs >= WEBHOOK_FAILING_DAYS * 24 * HOUR * 1000 ? 'FAILING' : null;
}
