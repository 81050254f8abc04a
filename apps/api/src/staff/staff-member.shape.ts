import { column, expression, id, many, type Row, type Shape, time, type Who } from '../platform/shapes/index.ts';
import { type Sql, sql } from '../platform/sql.ts';
import { wardShape } from '../wards/ward.shape.ts';

/** Rows of one network, for its coordinators alone. */
export const keptByCoordinators = (row: Row, who: Who): Sql =>
  who.kind === 'COORDINATOR' ? sql`${row('network_id')} = ${who.networkId}` : sql`false`;

/** The staff as their coordinators know them; how to reach them is read by a look. */
export const staffMemberShape: Shape = {
  table: 'staff',
  fields: {
    id: id('staff'),
    displayName: column('display_name'),
    roles: column('roles'),
    pageLanguage: column('page_language'),
    leftAt: time('left_at'),
    isViewer: expression((row, _args, who) => sql`coalesce(${row('id')} = ${who.staffId}::uuid, false)`),
    wards: many(
      () => wardShape,
      (row, ward) =>
        sql`exists (select from staff_wards s where s.network_id = ${row('network_id')} and s.staff_id = ${row('id')} and s.ward_code = ${ward('code')})`,
      (ward) => ward('name'),
    ),
  },
  visibleTo: keptByCoordinators,
};
