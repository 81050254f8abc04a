import { agree, type Decision, MOST_WEBHOOKS, refuse, WEBHOOK_URL_REFUSALS } from '@wardwise/domain';
import { lockApiClient } from '../../clients/index.ts';
import type { Ctx } from '../../platform/context.ts';
import { forbidden } from '../../platform/errors.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { readId } from '../../platform/ids.ts';
import { canKeepWebhooks, keepsWebhooks } from '../webhook.policy.ts';
import { addSecret, countWebhooks, saveWebhook } from '../webhook.store.ts';
import { webhookUrl } from '../webhook-url.ts';

export const ADD_WEBHOOK_REFUSALS = [
  'API_CLIENT_NOT_FOUND',
  'WEBHOOKS_TOO_MANY',
  ...WEBHOOK_URL_REFUSALS,
  ...IDEMPOTENCY_REFUSALS,
] as const;
export type AddWebhookRefusal = (typeof ADD_WEBHOOK_REFUSALS)[number];

/** A webhook and what signs it, which is told once; null where the same key of idempotency came before. */
export type MadeSecret = { webhookId: string; secret: string | null };

/** A program is told of its referrals at an address from now on; a program says it of itself, a coordinator of any. */
export async function addWebhook(
  { actor, db, house }: Ctx,
  input: { clientId?: string | null; url: string; idempotencyKey?: string | null },
): Promise<Decision<MadeSecret, AddWebhookRefusal>> {
  let secret: string | null = null;
  const decision = await db.once('addWebhook', input, async (tx): Promise<Decision<{ webhookId: string }, AddWebhookRefusal>> => {
    if (!keepsWebhooks(actor)) throw forbidden();
    const own = 'clientId' in actor ? actor.clientId : null;
    const clientId = input.clientId ? readId<string>('apiClient', input.clientId) : own;
    const client = await lockApiClient(tx, clientId);
    if (!client || !clientId || !canKeepWebhooks(actor, { networkId: tx.networkId, clientId, ...client }))
      return refuse({ code: 'API_CLIENT_NOT_FOUND', field: 'clientId' });
    const url = webhookUrl(input.url, house.webhooksToLoopback);
    if (!url.ok) return url;
    if ((await countWebhooks(tx, clientId)) >= MOST_WEBHOOKS) return refuse('WEBHOOKS_TOO_MANY');
    const webhookId = await saveWebhook(tx, clientId, url.value);
    secret = await addSecret(tx, webhookId, 0);
    return agree({ webhookId });
  });
  return decision.ok ? agree({ ...decision.value, secret }) : decision;
}
