import { column, expression, id, one, type Row, type Shape, type Who } from '../platform/shapes/index.ts';
import { type Sql, sql } from '../platform/sql.ts';
import { wardShape } from '../wards/ward.shape.ts';

const ofTheRota = (row: Row, who: Who): Sql =>
  who.kind === 'COORDINATOR' || who.kind === 'WARD_LEAD' ? sql`${row('network_id')} = ${who.networkId}` : sql`false`;

/** A ward lead as their colleagues know them. */
export const wardLeadShape: Shape = {
  table: 'staff',
  fields: {
    id: id('staff'),
    displayName: column('display_name'),
    isViewer: expression((row, _args, who) => sql`coalesce(${row('id')} = ${who.staffId}::uuid, false)`),
  },
  visibleTo: (row, who) => sql`${ofTheRota(row, who)} and 'WARD_LEAD' = any(${row('roles')})`,
};

const clock = (of: string) => expression((row) => sql`to_char(${row(of)}, 'HH24:MI')`);

/** One lead on duty in one ward on one day. */
export const dutyShape: Shape = {
  table: 'rota',
  fields: {
    day: expression((row) => sql`to_char(${row('day')}, 'YYYY-MM-DD')`),
    starts: clock('starts'),
    ends: clock('ends'),
    everyWeek: column('every_week'),
    ward: one(
      () => wardShape,
      (row, ward) => sql`${ward('code')} = ${row('ward_code')}`,
    ),
    lead: one(
      () => wardLeadShape,
      (row, lead) => sql`${lead('id')} = ${row('staff_id')}`,
    ),
  },
  visibleTo: ofTheRota,
};
