import type { NetworkId, WebhookStop } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { newRandomId } from '../platform/ids.ts';
import { webhookSecret } from '../platform/seal/index.ts';
import { param, sql } from '../platform/sql.ts';

/** A webhook as it is kept. */
export type Webhook = {
  networkId: NetworkId;
  id: string;
  clientId: string;
  /** For whom its program speaks. */
  organizationId: string | null;
  url: string;
  stoppedWhy: WebhookStop | null;
};

const COLUMNS = sql`w.network_id as "networkId", w.id, w.client_id as "clientId", w.url, w.stopped_why as "stoppedWhy",
  (select c.organization_id from api_clients c where c.network_id = w.network_id and c.id = w.client_id) as "organizationId"`;

/** Keeps a new webhook of a client. */
export async function saveWebhook(tx: Tx, clientId: string, url: string): Promise<string> {
  const id = newRandomId();
  await tx.run(sql`insert into webhooks (network_id, id, client_id, url, made_at)
    values (${param(tx.networkId)}, ${param(id)}, ${param(clientId)}, ${param(url)}, ${param(tx.now)})`);
  return id;
}

/** How many webhooks a client has. */
export async function countWebhooks(tx: Tx, clientId: string): Promise<number> {
  const row = await tx.one<{ n: number }>(
    sql`select count(*)::int as n from webhooks where network_id = ${param(tx.networkId)} and client_id = ${param(clientId)}`,
  );
  return row?.n ?? 0;
}

/** Makes the secret that signs from now on, and answers it: it is told once, and kept nowhere. Those before it end after so many hours, and of them only the last goes on. */
export async function addSecret(tx: Tx, webhookId: string, overlapHours: number): Promise<string> {
  const of = sql`network_id = ${param(tx.networkId)} and webhook_id = ${param(webhookId)}`;
  await tx.run(sql`delete from webhook_secrets where ${of} and ends_at is not null`);
  await tx.run(
    sql`update webhook_secrets set ends_at = ${param(tx.now)}::timestamptz + make_interval(hours => ${param(overlapHours)}) where ${of}`,
  );
  const id = newRandomId();
  await tx.run(sql`insert into webhook_secrets (network_id, id, webhook_id, made_at)
    values (${param(tx.networkId)}, ${param(id)}, ${param(webhookId)}, ${param(tx.now)})`);
  return webhookSecret(tx.ring, id);
}

/** Holds a webhook of this network until commit; null for an unknown one. */
export async function lockWebhook(tx: Tx, id: string | null): Promise<Webhook | null> {
  if (id === null) return null;
  return tx.one<Webhook>(
    sql`select ${COLUMNS} from webhooks w where w.network_id = ${param(tx.networkId)} and w.id = ${param(id)} for update`,
  );
}

/** The webhook that a delivery is to, held until commit, and whether the delivery is still on its way; null for an unknown one. */
export async function lockDelivery(tx: Tx, id: string | null): Promise<(Webhook & { waiting: boolean }) | null> {
  if (id === null) return null;
  return tx.one(sql`select ${COLUMNS}, d.delivered_at is null and d.failed_at is null as waiting
    from webhook_deliveries d join webhooks w on w.network_id = d.network_id and w.id = d.webhook_id
    where d.network_id = ${param(tx.networkId)} and d.id = ${param(id)} for update`);
}

/** Another address, or stopped, or started again; what started again has failed nobody yet. */
export const saveWebhookChange = (tx: Tx, { id, url, stoppedWhy }: Webhook): Promise<void> =>
  tx.run(sql`update webhooks set url = ${param(url)}, stopped_why = ${param(stoppedWhy)},
      stopped_at = case when ${param(stoppedWhy)}::text is null then null else coalesce(stopped_at, ${param(tx.now)}) end,
      failing_since = case when ${param(stoppedWhy)}::text is null and stopped_at is not null then null else failing_since end
    where network_id = ${param(tx.networkId)} and id = ${param(id)}`);

/** Takes a webhook away, with its secrets and its deliveries. */
export const removeWebhook = (tx: Tx, id: string): Promise<void> =>
  tx.run(sql`delete from webhooks where network_id = ${param(tx.networkId)} and id = ${param(id)}`);

/** Whether a ping is still on its way: there is one at a time, or somebody could have us knock at a stranger's door as often as they like. */
export async function pingWaits(tx: Tx, webhookId: string): Promise<boolean> {
  const row = await tx.one(sql`select 1 from webhook_deliveries d
    join webhook_events e on e.network_id = d.network_id and e.id = d.event_id
    where d.network_id = ${param(tx.networkId)} and d.webhook_id = ${param(webhookId)} and e.type = 'ping'
      and d.delivered_at is null and d.failed_at is null`);
  return row !== null;
}

/** Puts a ping on its way, to this webhook alone. */
export async function savePing(tx: Tx, webhookId: string): Promise<string> {
  const [eventId, id] = [newRandomId(), newRandomId()];
  await tx.run(sql`insert into webhook_events (network_id, id, type, made_at)
    values (${param(tx.networkId)}, ${param(eventId)}, 'ping', ${param(tx.now)})`);
  await tx.run(sql`insert into webhook_deliveries (network_id, id, webhook_id, event_id, made_at, due_at)
    values (${param(tx.networkId)}, ${param(id)}, ${param(webhookId)}, ${param(eventId)}, ${param(tx.now)}, ${param(tx.now)})`);
  return id;
}

/** Puts a delivery that is over on its way once more, under the id it had. */
export const sendAgain = (tx: Tx, id: string): Promise<void> =>
  tx.run(sql`update webhook_deliveries set due_at = ${param(tx.now)}, attempts = 0, delivered_at = null, failed_at = null
    where network_id = ${param(tx.networkId)} and id = ${param(id)}`);
