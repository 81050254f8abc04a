import { column, expression, id, type Shape, time } from '../platform/shapes/index.ts';
import { sql } from '../platform/sql.ts';
import { requestSeen } from '../requests/help-request.shape.ts';

/** One "how did it go?", to the requester or to somebody who helped. */
export const followUpShape: Shape = {
  table: 'follow_ups',
  fields: {
    id: id('followUp'),
    party: column('party'),
    status: column('status'),
    answer: column('answer'),
    dueAt: time('due_at'),
    endedAt: time('ended_at'),
    textedAt: time('texted_at'),
    textSaid: column('text_said'),
    volunteerFirstName: expression(
      (
        row,
      ) => sql`(select v.first_name from assignments a join volunteers v on v.network_id = a.network_id and v.id = a.volunteer_id
        where a.network_id = ${row('network_id')} and a.id = ${row('assignment_id')})`,
    ),
  },
  visibleTo: (row, who) => requestSeen(row, who),
};
