import { column, expression, type Shape } from '../platform/shapes/index.ts';
import { sql } from '../platform/sql.ts';

/** Weeks in which somebody looked unusually much, or where nothing was to be looked for: told to coordinators and safeguarding leads, never to the one it is about. */
export const unusualLooksShape: Shape = {
  table: 'unusual_looks',
  fields: {
    week: expression((row) => sql`to_char(${row('week')}, 'YYYY-MM-DD')`),
    who: expression(
      (row) =>
        sql`coalesce((select s.display_name from staff s where s.network_id = ${row('network_id')} and s.id = ${row('staff_id')}), '')`,
    ),
    reason: column('reason'),
    looks: column('looks'),
    records: column('records'),
  },
  // By the roles of the row: who leads a ward and is safeguarding lead besides is told as such.
  visibleTo: (row, who) => {
    if (who.kind !== 'COORDINATOR' && who.kind !== 'SAFEGUARDING_LEAD' && who.kind !== 'WARD_LEAD') return sql`false`;
    return sql`${row('network_id')} = ${who.networkId} and ${row('staff_id')} <> ${who.staffId} and exists (select from staff m
      where m.network_id = ${row('network_id')} and m.id = ${who.staffId} and m.roles && array['COORDINATOR', 'SAFEGUARDING_LEAD'])`;
  },
};
