import { agree, type Decision, refuse, rotateSecret } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { addSecret } from '../webhook.store.ts';
import type { MadeSecret } from './add-webhook.ts';
import { ownWebhook } from './own-webhook.ts';

export const ROTATE_WEBHOOK_SECRET_REFUSALS = ['WEBHOOK_NOT_FOUND', 'HOURS_OUT_OF_RANGE', ...IDEMPOTENCY_REFUSALS] as const;
export type RotateWebhookSecretRefusal = (typeof ROTATE_WEBHOOK_SECRET_REFUSALS)[number];

/** The next secret of a webhook; the one before it signs beside it for a while, so that the receiver can change over. */
export async function rotateWebhookSecret(
  { actor, db }: Ctx,
  input: { webhookId: string; overlapHours: number; idempotencyKey?: string | null },
): Promise<Decision<MadeSecret, RotateWebhookSecretRefusal>> {
  let secret: string | null = null;
  const decision = await db.once(
    'rotateWebhookSecret',
    input,
    async (tx): Promise<Decision<{ webhookId: string }, RotateWebhookSecretRefusal>> => {
      const webhook = await ownWebhook(tx, actor, input.webhookId);
      if (!webhook) return refuse('WEBHOOK_NOT_FOUND');
      const hours = rotateSecret(input.overlapHours);
      if (!hours.ok) return hours;
      secret = await addSecret(tx, webhook.id, hours.value);
      return agree({ webhookId: webhook.id });
    },
  );
  return decision.ok ? agree({ ...decision.value, secret }) : decision;
}
