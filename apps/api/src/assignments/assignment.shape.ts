import { column, expression, id, one, type Row, type Shape, time } from '../platform/shapes/index.ts';
import { type Sql, sql } from '../platform/sql.ts';
import { requestSeen } from '../requests/help-request.shape.ts';
import { volunteerShape } from '../volunteers/volunteer.shape.ts';

/** One volunteer doing one request; the volunteer of another lead's ward is a first name and no more. */
export const assignmentShape: Shape = {
  table: 'assignments',
  fields: {
    id: id('assignment'),
    status: column('status'),
    volunteerFirstName: expression((row) => firstName(row)),
    volunteer: one(
      () => volunteerShape,
      (row, volunteer) => sql`${volunteer('network_id')} = ${row('network_id')} and ${volunteer('id')} = ${row('volunteer_id')}`,
    ),
    proposedAt: time('proposed_at'),
    acceptedAt: time('accepted_at'),
    startedAt: time('started_at'),
    deliveredAt: time('delivered_at'),
    endedAt: time('ended_at'),
    overridden: column('overridden'),
    paidBack: column('paid_back'),
    spentPence: column('spent_pence'),
    payBackBy: column('pay_back_by'),
    overCap: column('over_cap'),
    paidBackAt: time('paid_back_at'),
  },
  visibleTo: (row, who) => requestSeen(row, who),
};

/** The first name of the volunteer a row names. */
export const firstName = (row: Row): Sql =>
  sql`(select v.first_name from volunteers v where v.network_id = ${row('network_id')} and v.id = ${row('volunteer_id')})`;
