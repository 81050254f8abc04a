import { expression, type Row, type Shape, time, type Who } from '../platform/shapes/index.ts';
import { type Sql, sql } from '../platform/sql.ts';
import { KNOWN_OF_STAFF } from './staff.shape.ts';

/** Rows of one network, for its coordinators alone. */
export const keptByCoordinators = (row: Row, who: Who): Sql =>
  who.kind === 'COORDINATOR' ? sql`${row('network_id')} = ${who.networkId}` : sql`false`;

/** The staff as their coordinators know them; how to reach them is read by a look. */
export const staffMemberShape: Shape = {
  table: 'staff',
  fields: {
    ...KNOWN_OF_STAFF,
    organizationName: expression((row) => sql`(select o.name from organizations o where o.id = ${row('organization_id')})`),
    leftAt: time('left_at'),
    isViewer: expression((row, _args, who) => sql`coalesce(${row('id')} = ${who.staffId}::uuid, false)`),
  },
  visibleTo: keptByCoordinators,
};
