import type { WebhookEventType, WebhookFacts } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { newRandomId } from '../platform/ids.ts';
import { param, sql } from '../platform/sql.ts';

/** What is told, and to whose programs. */
export type WebhookNews = { organizationId: string; type: Exclude<WebhookEventType, 'ping'>; data: WebhookFacts };

/**
 * Puts an event on its way to every live webhook of an organisation's programs in this network, in the same transaction as what it tells of: both happen
 * or neither. Where nobody listens nothing is kept. `data.referralId` is the id as the API shows it.
 */
export const tellWebhooks = (tx: Tx, { organizationId, type, data }: WebhookNews): Promise<void> =>
  tx.run(sql`with listening as materialized (
      select w.id from webhooks w join api_clients c on c.network_id = w.network_id and c.id = w.client_id
      where w.network_id = ${param(tx.networkId)} and w.stopped_at is null
        and c.organization_id = ${param(organizationId)} and 'REFERRALS_READ' = any(c.scopes)
        and exists (select from api_keys k where k.network_id = c.network_id and k.client_id = c.id and k.revoked_at is null and k.expires_at > ${param(tx.now)})),
    told as (
      insert into webhook_events (network_id, id, type, referral_id, status, made_at)
      select ${param(tx.networkId)}::uuid, ${param(newRandomId())}::uuid, ${param(type)}, ${param(data.referralId)}, ${param(data.status)}, ${param(tx.now)}::timestamptz
      where exists (select from listening) returning id)
    insert into webhook_deliveries (network_id, id, webhook_id, event_id, made_at, due_at)
    select ${param(tx.networkId)}::uuid, gen_random_uuid(), l.id, t.id, ${param(tx.now)}::timestamptz, ${param(tx.now)}::timestamptz
    from listening l cross join told t`);
