import { agree, type Decision, refuse } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { readId } from '../../platform/ids.ts';
import { pingWaits, savePing, sendAgain } from '../webhook.store.ts';
import { ownDelivery, ownWebhook } from './own-webhook.ts';

export const PING_WEBHOOK_REFUSALS = ['WEBHOOK_NOT_FOUND', 'WEBHOOK_STOPPED', 'WEBHOOK_DELIVERY_WAITING'] as const;
export const REDELIVER_WEBHOOK_REFUSALS = ['WEBHOOK_DELIVERY_NOT_FOUND', 'WEBHOOK_STOPPED', 'WEBHOOK_DELIVERY_WAITING'] as const;

/** Somebody tries a webhook out: an event that says nothing is sent to it alone, on the way of all others. */
export function pingWebhook(
  { actor, db }: Ctx,
  input: { webhookId: string },
): Promise<Decision<{ deliveryId: string }, (typeof PING_WEBHOOK_REFUSALS)[number]>> {
  return db.transaction(async (tx) => {
    const webhook = await ownWebhook(tx, actor, input.webhookId);
    if (!webhook) return refuse('WEBHOOK_NOT_FOUND');
    if (webhook.stoppedWhy) return refuse('WEBHOOK_STOPPED');
    if (await pingWaits(tx, webhook.id)) return refuse('WEBHOOK_DELIVERY_WAITING');
    return agree({ deliveryId: await savePing(tx, webhook.id) });
  });
}

/** An event that is over, taken or not, is sent once more under its own id: for a receiver that lost it. */
export function redeliverWebhook(
  { actor, db }: Ctx,
  input: { deliveryId: string },
): Promise<Decision<{ deliveryId: string }, (typeof REDELIVER_WEBHOOK_REFUSALS)[number]>> {
  return db.transaction(async (tx) => {
    const delivery = await ownDelivery(tx, actor, input.deliveryId);
    const id = readId<string>('webhookDelivery', input.deliveryId);
    if (!delivery || !id) return refuse('WEBHOOK_DELIVERY_NOT_FOUND');
    if (delivery.stoppedWhy) return refuse('WEBHOOK_STOPPED');
    if (delivery.waiting) return refuse('WEBHOOK_DELIVERY_WAITING');
    await sendAgain(tx, id);
    return agree({ deliveryId: id });
  });
}
