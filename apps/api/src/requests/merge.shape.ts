import { expression, one, type Shape, time } from '../platform/shapes/index.ts';
import { sql } from '../platform/sql.ts';
import { helpRequestShape, requestSeen } from './help-request.shape.ts';

/** That a request is set aside for another one, until when that can be undone. */
export const mergeShape: Shape = {
  table: 'merges',
  fields: {
    original: one(
      () => helpRequestShape,
      (row, other) => sql`${other('network_id')} = ${row('network_id')} and ${other('id')} = ${row('original_id')}`,
    ),
    by: expression(
      (row) => sql`(select s.display_name from staff s where s.network_id = ${row('network_id')} and s.id = ${row('merged_by')})`,
    ),
    endsAt: time('ends_at'),
  },
  visibleTo: (row, who) => requestSeen(row, who),
};
