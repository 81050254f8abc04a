import { column, expression, id, type Order, type Row, type Shape, time, type Who } from '../platform/shapes/index.ts';
import { type Sql, sql } from '../platform/sql.ts';

/** Where a program is told of its referrals: told to coordinators, to the program, and to the people of its organisation. */
export const webhookShape: Shape = {
  table: 'webhooks',
  fields: {
    id: id('webhook'),
    url: column('url'),
    madeAt: time('made_at'),
    stoppedAt: time('stopped_at'),
    stoppedWhy: column('stopped_why'),
    failingSince: time('failing_since'),
    oldSecretEndsAt: expression(
      (row) => sql`(select to_char(max(s.ends_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from webhook_secrets s
        where s.network_id = ${row('network_id')} and s.webhook_id = ${row('id')} and s.ends_at > now())`,
    ),
    waiting: expression(
      (
        row,
      ) => sql`(select count(*)::int from webhook_deliveries d where d.network_id = ${row('network_id')} and d.webhook_id = ${row('id')}
        and d.delivered_at is null and d.failed_at is null)`,
    ),
    clientId: id('apiClient', 'client_id'),
  },
  visibleTo: (row, who) => seen(row, who, row('client_id')),
};

const ofEvent = (what: Sql) => (row: Row) =>
  sql`(select ${what} from webhook_events e where e.network_id = ${row('network_id')} and e.id = ${row('event_id')})`;

/** One event on its way to one webhook, and how its tries went; nothing of what was answered but the status. */
export const deliveryShape: Shape = {
  table: 'webhook_deliveries',
  fields: {
    id: id('webhookDelivery'),
    webhookId: id('webhook', 'webhook_id'),
    eventId: id('webhookEvent', 'event_id'),
    type: expression(ofEvent(sql`e.type`)),
    referralId: expression(ofEvent(sql`e.referral_id`)),
    referralStatus: expression(ofEvent(sql`e.status`)),
    status: expression(
      (row) =>
        sql`case when ${row('delivered_at')} is not null then 'DELIVERED' when ${row('failed_at')} is not null then 'FAILED' else 'WAITING' end`,
    ),
    attempts: column('attempts'),
    statusCode: column('status_code'),
    fault: column('fault'),
    madeAt: time('made_at'),
    triedAt: time('tried_at'),
    nextTryAt: expression(
      (row) => sql`case when ${row('delivered_at')} is null and ${row('failed_at')} is null
        then to_char(${row('due_at')} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') end`,
    ),
  },
  visibleTo: (row, who) =>
    seen(
      row,
      who,
      sql`(select w.client_id from webhooks w where w.network_id = ${row('network_id')} and w.id = ${row('webhook_id')})`,
    ),
};

/** The newest first; the id settles those of one moment. */
export const DELIVERY_ORDER: Order = {
  name: 'newest',
  down: true,
  keys: [
    { of: (row) => row('made_at'), cast: 'timestamptz' },
    { of: (row) => row('id'), cast: 'uuid' },
  ],
};

function seen(row: Row, who: Who, clientId: Sql): Sql {
  if (who.kind === 'COORDINATOR') return sql`${row('network_id')} = ${who.networkId}`;
  if (who.kind === 'PARTNER')
    return sql`${row('network_id')} = ${who.networkId} and exists (select from api_clients program where program.network_id = ${row('network_id')}
      and program.id = ${clientId} and program.organization_id = ${who.organizationId}::uuid)`;
  return who.kind === 'PARTNER_CLIENT'
    ? sql`${row('network_id')} = ${who.networkId} and ${clientId} = ${who.clientId}`
    : sql`false`;
}
