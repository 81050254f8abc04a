import { column, id, type Order, type Shape, time } from '../platform/shapes/index.ts';
import { sql } from '../platform/sql.ts';

/** A concern as a list may show it: open facts; what was said is read by a look. */
export const concernShape: Shape = {
  table: 'concerns',
  fields: {
    id: id('concern'),
    raisedAt: time('raised_at'),
    raisedBy: column('raised_by'),
    atRisk: column('at_risk'),
    dangerNow: column('danger_now'),
    status: column('status'),
    openedAt: time('opened_at'),
    closedAt: time('closed_at'),
    outcome: column('outcome'),
  },
  visibleTo: (row, who) => sql`${who.safeguarding}::boolean and ${row('network_id')} = ${who.networkId}
    and ${row('about_staff')} is distinct from ${who.staffId}::uuid`,
};

/** What is not over comes first, and what waits longest before the rest. */
export const CONCERN_ORDER: Order = {
  name: 'raised',
  keys: [
    { of: (row) => sql`(${row('status')} = 'CLOSED')::int::smallint`, cast: 'smallint' },
    { of: (row) => row('raised_at'), cast: 'timestamptz' },
    { of: (row) => row('id'), cast: 'uuid' },
  ],
};
