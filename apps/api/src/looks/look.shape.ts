import { column, expression, id, type Shape, time } from '../platform/shapes/index.ts';
import { sql } from '../platform/sql.ts';
import { requestSeen } from '../requests/help-request.shape.ts';

/** Looks at a request, told to those who may see the request. */
export const lookShape: Shape = {
  table: 'looks',
  fields: {
    id: id('look'),
    at: time('at'),
    who: expression(
      (row) => sql`coalesce(
      (select o.name from organizations o where o.id = ${row('organization_id')}),
      (select s.display_name from staff s where s.network_id = ${row('network_id')} and s.id = ${row('staff_id')}),
      (select v.first_name from volunteers v where v.network_id = ${row('network_id')} and v.id = ${row('looker_id')}), '')`,
    ),
    mine: expression((row, _, who) => sql`coalesce(${row('staff_id')} = ${who.staffId}::uuid, false)`),
    role: column('role'),
    fields: column('fields'),
    purpose: column('purpose'),
  },
  visibleTo: (row, who) => requestSeen(row, who),
};
