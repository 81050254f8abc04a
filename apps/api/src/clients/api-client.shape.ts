import { column, expression, id, many, type Row, type Shape, time, type Who } from '../platform/shapes/index.ts';
import { type Sql, sql } from '../platform/sql.ts';
import { wardShape } from '../wards/ward.shape.ts';

/** A program that may ask in an organisation's name: told to coordinators, to itself, and to the people of that organisation. */
export const apiClientShape: Shape = {
  table: 'api_clients',
  fields: {
    id: id('apiClient'),
    kind: column('kind'),
    name: column('name'),
    scopes: column('scopes'),
    madeAt: time('made_at'),
    expiresAt: expression(
      (row) => sql`(select to_char(max(k.expires_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from api_keys k
        where k.network_id = ${row('network_id')} and k.client_id = ${row('id')} and k.revoked_at is null and k.expires_at > now())`,
    ),
    wards: many(
      () => wardShape,
      (
        row,
        ward,
      ) => sql`exists (select from api_client_wards w where w.network_id = ${row('network_id')} and w.client_id = ${row('id')}
        and w.ward_code = ${ward('code')})`,
      (ward) => ward('name'),
    ),
    organizationId: id('organization', 'organization_id'),
    organizationName: expression((row) => sql`(select o.name from organizations o where o.id = ${row('organization_id')})`),
    keys: many(
      () => apiKeyShape,
      (row, key) => sql`${key('network_id')} = ${row('network_id')} and ${key('client_id')} = ${row('id')}`,
      (key) => sql`${key('made_at')} desc, ${key('id')}`,
    ),
  },
  visibleTo: (row, who) => seen(row, who, row('id')),
};

/** One key of a client, without the key. */
const apiKeyShape: Shape = {
  table: 'api_keys',
  fields: {
    id: id('apiKey'),
    hint: column('hint'),
    madeAt: time('made_at'),
    expiresAt: time('expires_at'),
    revokedAt: time('revoked_at'),
    lastUsedAt: time('last_used_at'),
    live: expression((row) => sql`(${row('revoked_at')} is null and ${row('expires_at')} > now())`),
  },
  visibleTo: (row, who) => seen(row, who, row('client_id')),
};

function seen(row: Row, who: Who, clientId: Sql): Sql {
  if (who.kind === 'COORDINATOR') return sql`${row('network_id')} = ${who.networkId}`;
  if (who.kind === 'PARTNER')
    return sql`${row('network_id')} = ${who.networkId} and exists (select from api_clients program where program.network_id = ${row('network_id')}
      and program.id = ${clientId} and program.organization_id = ${who.organizationId}::uuid)`;
  if (who.kind !== 'PARTNER_CLIENT' && who.kind !== 'COUNCIL_CLIENT') return sql`false`;
  return sql`${row('network_id')} = ${who.networkId} and ${clientId} = ${who.clientId}`;
}
