import { column, expression, id, type Row, type Shape, time } from '../platform/shapes/index.ts';
import { type Sql, sql } from '../platform/sql.ts';
import { requestSeen } from '../requests/help-request.shape.ts';

const nameOf = (row: Row, of: string): Sql =>
  sql`(select s.display_name from staff s where s.network_id = ${row('network_id')} and s.id = ${row(of)})`;

/** How a call about a request went. */
export const callShape: Shape = {
  table: 'calls',
  fields: {
    id: id('call'),
    at: time('called_at'),
    by: expression((row) => nameOf(row, 'called_by')),
    outcome: column('outcome'),
    callBackAt: time('call_back_at'),
  },
  visibleTo: (row, who) => requestSeen(row, who),
};

/** Who of the staff is on a request now. */
export const holdShape: Shape = {
  table: 'holds',
  fields: {
    id: id('hold'),
    by: expression((row) => nameOf(row, 'staff_id')),
    mine: expression((row, _, who) =>
      who.kind === 'COORDINATOR' || who.kind === 'WARD_LEAD' ? sql`(${row('staff_id')} = ${who.staffId})` : sql`false`,
    ),
    until: time('until'),
  },
  visibleTo: (row, who) => sql`(${row('until')} > now() and ${requestSeen(row, who)})`,
};
