import { agree, type Decision, refuse, WEBHOOK_URL_REFUSALS } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { removeWebhook as remove, saveWebhookChange } from '../webhook.store.ts';
import { webhookUrl } from '../webhook-url.ts';
import { ownWebhook } from './own-webhook.ts';

export const CHANGE_WEBHOOK_REFUSALS = ['WEBHOOK_NOT_FOUND', ...WEBHOOK_URL_REFUSALS] as const;
export type ChangeWebhookRefusal = (typeof CHANGE_WEBHOOK_REFUSALS)[number];
export const REMOVE_WEBHOOK_REFUSALS = ['WEBHOOK_NOT_FOUND'] as const;

/** Another address for a webhook, or it stops, or starts again: then what waited goes out. */
export function changeWebhook(
  { actor, db, house }: Ctx,
  input: { webhookId: string; url?: string | null; live?: boolean | null },
): Promise<Decision<{ webhookId: string }, ChangeWebhookRefusal>> {
  return db.transaction(async (tx) => {
    const webhook = await ownWebhook(tx, actor, input.webhookId);
    if (!webhook) return refuse('WEBHOOK_NOT_FOUND');
    const url = input.url ? webhookUrl(input.url, house.webhooksToLoopback) : agree(webhook.url);
    if (!url.ok) return url;
    const stoppedWhy = input.live === true ? null : input.live === false ? 'BY_HAND' : webhook.stoppedWhy;
    await saveWebhookChange(tx, { ...webhook, url: url.value, stoppedWhy });
    return agree({ webhookId: webhook.id });
  });
}

/** A webhook goes, and what was on its way to it. */
export function removeWebhook(
  { actor, db }: Ctx,
  input: { webhookId: string },
): Promise<Decision<{ webhookId: string }, (typeof REMOVE_WEBHOOK_REFUSALS)[number]>> {
  return db.transaction(async (tx) => {
    const webhook = await ownWebhook(tx, actor, input.webhookId);
    if (!webhook) return refuse('WEBHOOK_NOT_FOUND');
    await remove(tx, webhook.id);
    return agree({ webhookId: webhook.id });
  });
}
