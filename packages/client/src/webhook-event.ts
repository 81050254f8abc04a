// standardwebhooks: the reference library of the specification.
import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import type { ReferralInStatus, ReferralStatus } from './gql/operations.ts';
import { errorOf } from './wardwise-error.ts';

/** What a webhook tells of. */
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
/** One of those. */
export type WebhookEventType = (typeof WEBHOOK_EVENTS)[number];

/** An event that is by Wardwise: never a name, number, address or word of anybody's. A newer server may send a type that is not named here: let it pass. */
export type WebhookEvent = {
  /** The same in every try: drop what you have had. */
  id: string;
  timestamp: string;
} & (
  | { type: Extract<WebhookEventType, `referral.${string}`>; data: { referralId: string; status: ReferralStatus } }
  | { type: Extract<WebhookEventType, `referral-in.${string}`>; data: { referralId: string; status: ReferralInStatus } }
  | { type: 'ping'; data: Record<string, never> }
);

/** Headers as node:http has them, or as fetch has them. */
export type ReadHeaders = Record<string, string | string[] | undefined> | { get(name: string): string | null };

/**
 * The event of a post, when one of your secrets has signed these very bytes in the last five minutes; throws SIGNATURE_REFUSED otherwise.
 * Hand in the body as it came, not parsed and written again; and while a secret is rotated, both.
 */
export function readWebhook(secret: string | readonly string[], headers: ReadHeaders, body: string): WebhookEvent {
  const shown = Object.fromEntries(
    ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => [name, shownAs(headers, name)]),
  );
  let refused: unknown;
  for (const each of typeof secret === 'string' ? [secret] : secret)
    try {
      const said = new Webhook(each).verify(body, shown) as Omit<WebhookEvent, 'id'>;
      return { id: shown['webhook-id'], ...said } as WebhookEvent;
    } catch (error) {
      if (!(error instanceof WebhookVerificationError)) throw error;
      refused = error;
    }
  throw errorOf('SIGNATURE_REFUSED', 'This post is not by Wardwise, or is too old.', { cause: refused });
}

function shownAs(headers: ReadHeaders, name: string): string {
  const value =
    typeof headers.get === 'function' ? headers.get(name) : (headers as Record<string, string | string[] | undefined>)[name];
  return (Array.isArray(value) ? value[0] : value) ?? '';
}
