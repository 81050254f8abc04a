import { column, expression, id, type Shape, time } from '../platform/shapes/index.ts';
import { sql } from '../platform/sql.ts';

/** A link by which an organisation without a program refers to us, without the link: told to coordinators. */
export const referrerLinkShape: Shape = {
  table: 'referrer_links',
  fields: {
    id: id('referrerLink'),
    organizationName: expression((row) => sql`(select o.name from organizations o where o.id = ${row('organization_id')})`),
    pageLanguage: column('page_language'),
    madeAt: time('made_at'),
    expiresAt: time('expires_at'),
    revokedAt: time('revoked_at'),
    live: expression((row) => sql`(${row('revoked_at')} is null and ${row('expires_at')} > now())`),
    referrals: expression(
      (row) =>
        sql`(select count(*)::int from referrals_in r where r.network_id = ${row('network_id')} and r.link_id = ${row('id')})`,
    ),
  },
  visibleTo: (row, who) => (who.kind === 'COORDINATOR' ? sql`${row('network_id')} = ${who.networkId}` : sql`false`),
};
