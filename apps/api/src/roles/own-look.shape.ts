import { column, expression, id, type Order, type Shape, time } from '../platform/shapes/index.ts';
import { sql } from '../platform/sql.ts';

/** Looks by one of the staff, and at how to reach them: told to themselves, and never whom they looked at. */
export const ownLookShape: Shape = {
  table: 'looks',
  fields: {
    id: id('look'),
    at: time('at'),
    byYou: expression((row, _, who) => sql`(${row('staff_id')} = ${who.staffId})`),
    who: expression(
      (row) =>
        sql`coalesce((select s.display_name from staff s where s.network_id = ${row('network_id')} and s.id = ${row('staff_id')}), '')`,
    ),
    role: column('role'),
    fields: column('fields'),
    purpose: column('purpose'),
  },
  visibleTo: (row, who) => sql`${row('network_id')} = ${who.networkId}
    and (${row('staff_id')} = ${who.staffId} or ${row('of_staff_id')} = ${who.staffId})`,
};

/** The newest first. */
export const NEWEST_LOOK: Order = {
  name: 'at',
  down: true,
  keys: [
    { of: (row) => row('at'), cast: 'timestamptz' },
    { of: (row) => row('id'), cast: 'uuid' },
  ],
};
