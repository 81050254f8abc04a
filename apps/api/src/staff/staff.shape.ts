import { COORDINATORS_AT_LEAST } from '@wardwise/domain';
import { organizationShape } from '../directory/index.ts';
import { networkShape } from '../networks/index.ts';
import { column, expression, id, many, one, type Shape } from '../platform/shapes/index.ts';
import { literal, sql } from '../platform/sql.ts';
import { wardShape } from '../wards/ward.shape.ts';

/** What one of the staff is known by, to themselves and to their coordinators. */
export const KNOWN_OF_STAFF = {
  id: id('staff'),
  displayName: column('display_name'),
  roles: column('roles'),
  pageLanguage: column('page_language'),
  wards: many(
    () => wardShape,
    (row, ward) =>
      sql`exists (select from staff_wards s where s.network_id = ${row('network_id')} and s.staff_id = ${row('id')} and s.ward_code = ${ward('code')})`,
    (ward) => ward('name'),
  ),
} satisfies Shape['fields'];

/** Whoever is signed in, to themselves. */
export const staffShape: Shape = {
  table: 'staff',
  fields: {
    ...KNOWN_OF_STAFF,
    tooFewCoordinators: expression(
      (row) => sql`('COORDINATOR' = any(${row('roles')}) and (select count(*) from staff c
        where c.network_id = ${row('network_id')} and c.left_at is null and 'COORDINATOR' = any(c.roles)) < ${literal(String(COORDINATORS_AT_LEAST))}::int)`,
    ),
    organization: one(
      () => organizationShape,
      (row, organization) => sql`${organization('id')} = ${row('organization_id')}`,
    ),
    network: one(
      () => networkShape,
      (row, network) => sql`${network('id')} = ${row('network_id')}`,
    ),
  },
  visibleTo: (row, who) => sql`${row('network_id')} = ${who.networkId} and ${row('id')} = ${who.staffId}`,
};
