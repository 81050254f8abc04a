import { column, expression, id, type Order, type Row, rowOf, type Shape, time, type Who } from '../platform/shapes/index.ts';
import { type Sql, sql } from '../platform/sql.ts';

/** Volunteers that an organisation has asked for, as its program sees it: how far it has come, and nobody's name. */
export const volunteersAskedForShape: Shape = {
  table: 'help_requests',
  fields: {
    id: id('request'),
    status: column('status'),
    reference: column('reference'),
    serviceId: id('service', 'asking_service_id'),
    day: column('needed_by'),
    places: column('places'),
    coming: expression(
      (
        row,
      ) => sql`(select count(*)::int from assignments a where a.network_id = ${row('network_id')} and a.request_id = ${row('id')}
        and a.status in ('ACCEPTED', 'STARTED', 'DELIVERED'))`,
    ),
    askedAt: time('taken_at'),
    endedAt: time('ended_at'),
  },
  visibleTo: (row, who) => asked(row, who),
};

/** The newest first; the id settles those of one moment. */
export const ASKED_FOR_ORDER: Order = {
  name: 'newest',
  down: true,
  keys: [
    { of: (row) => row('taken_at'), cast: 'timestamptz' },
    { of: (row) => row('id'), cast: 'uuid' },
  ],
};

/** The same as the policy says of a program, where the rows are: those of the services of its own organisation. */
function asked(row: Row, who: Who): Sql {
  if (who.kind !== 'PARTNER_CLIENT') return sql`false`;
  const service = rowOf('s');
  return sql`${row('network_id')} = ${who.networkId} and 'REFERRALS_READ' = any(${who.scopes}::text[]) and ${who.referralId}::uuid is null
    and ${who.referrerLinkId}::uuid is null and exists (select from services s
      where ${service('id')} = ${row('asking_service_id')} and ${service('organization_id')} = ${who.organizationId}::uuid)`;
}
