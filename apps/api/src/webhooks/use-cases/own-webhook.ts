import type { Actor } from '../../platform/actor.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { forbidden } from '../../platform/errors.ts';
import { readId } from '../../platform/ids.ts';
import { canKeepWebhooks, keepsWebhooks } from '../webhook.policy.ts';
import { lockDelivery, lockWebhook, type Webhook } from '../webhook.store.ts';

/** The webhook of this id, held until commit; null for an unknown one and for somebody else's alike. Throws for whoever keeps none. */
export async function ownWebhook(tx: Tx, actor: Actor, id: string): Promise<Webhook | null> {
  if (!keepsWebhooks(actor)) throw forbidden();
  const webhook = await lockWebhook(tx, readId('webhook', id));
  return webhook && canKeepWebhooks(actor, webhook) ? webhook : null;
}

/** The same for the webhook that a delivery is to. */
export async function ownDelivery(tx: Tx, actor: Actor, id: string): Promise<(Webhook & { waiting: boolean }) | null> {
  if (!keepsWebhooks(actor)) throw forbidden();
  const webhook = await lockDelivery(tx, readId('webhookDelivery', id));
  return webhook && canKeepWebhooks(actor, webhook) ? webhook : null;
}
