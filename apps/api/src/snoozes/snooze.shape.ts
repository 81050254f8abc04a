import { column, expression, id, type Row, type Shape, time } from '../platform/shapes/index.ts';
import { type Sql, sql } from '../platform/sql.ts';
import { requestSeen } from '../requests/help-request.shape.ts';

const nameOf = (row: Row, of: string): Sql =>
  sql`(select s.display_name from staff s where s.network_id = ${row('network_id')} and s.id = ${row(of)})`;

/** Who put a request off, until when, and who brought it back before that. */
export const snoozeShape: Shape = {
  table: 'snoozes',
  fields: {
    id: id('snooze'),
    by: expression((row) => nameOf(row, 'snoozed_by')),
    at: time('snoozed_at'),
    until: time('until'),
    untilReply: column('until_reply'),
    wokenAt: time('woken_at'),
    wokenBy: expression((row) => nameOf(row, 'woken_by')),
  },
  visibleTo: (row, who) => requestSeen(row, who),
};
