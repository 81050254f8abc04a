import { column, expression, id, many, type Shape, time } from '../platform/shapes/index.ts';
import { sql } from '../platform/sql.ts';
import { keptByCoordinators } from '../staff/index.ts';
import { wardShape } from '../wards/ward.shape.ts';

/** Invitations that wait for an answer, for the coordinators of their network; whom they are for is read by a look. */
export const invitationShape: Shape = {
  table: 'invitations',
  fields: {
    id: id('invitation'),
    kind: column('kind'),
    roles: column('roles'),
    organizationName: expression((row) => sql`(select o.name from organizations o where o.id = ${row('organization_id')})`),
    pageLanguage: column('page_language'),
    sentAt: time('created_at'),
    expiresAt: time('expires_at'),
    expired: expression((row) => sql`${row('expires_at')} <= now()`),
    forMember: expression(
      (row) => sql`(select s.display_name from staff s where s.network_id = ${row('network_id')} and s.id = ${row('staff_id')})`,
    ),
    invitedBy: expression(
      (row) =>
        sql`coalesce((select s.display_name from staff s where s.network_id = ${row('network_id')} and s.id = ${row('invited_by')}), '')`,
    ),
    waitsForYes: expression((row) => sql`(${row('kind')} = 'WAY_BACK' and ${row('confirmed_by')} is null)`),
    viewerCanConfirm: expression(
      (row, _args, who) =>
        sql`coalesce(${row('kind')} = 'WAY_BACK' and ${row('confirmed_by')} is null and ${row('expires_at')} > now()
          and ${who.staffId}::uuid not in (${row('invited_by')}, ${row('staff_id')}), false)`,
    ),
    wards: many(
      () => wardShape,
      (row, ward) => sql`${ward('code')} = any(${row('ward_codes')})`,
      (ward) => ward('name'),
    ),
  },
  visibleTo: (row, who) =>
    sql`${keptByCoordinators(row, who)} and ${row('accepted_at')} is null and ${row('withdrawn_at')} is null`,
};
