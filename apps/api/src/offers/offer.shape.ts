import { firstName } from '../assignments/assignment.shape.ts';
import { column, expression, id, one, type Shape, time } from '../platform/shapes/index.ts';
import { sql } from '../platform/sql.ts';
import { requestSeen } from '../requests/help-request.shape.ts';
import { volunteerShape } from '../volunteers/volunteer.shape.ts';

/** A volunteer's "I can". */
export const offerShape: Shape = {
  table: 'offers',
  fields: {
    id: id('offer'),
    status: column('status'),
    volunteerFirstName: expression((row) => firstName(row)),
    volunteer: one(
      () => volunteerShape,
      (row, volunteer) => sql`${volunteer('network_id')} = ${row('network_id')} and ${volunteer('id')} = ${row('volunteer_id')}`,
    ),
    offeredAt: time('offered_at'),
    settledAt: time('settled_at'),
  },
  visibleTo: (row, who) => requestSeen(row, who),
};
