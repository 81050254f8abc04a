import { column, expression, id, type Shape } from '../platform/shapes/index.ts';
import { sql } from '../platform/sql.ts';

/** An entry of the bar list as a coordinator reviews it: nothing in it says whose it is. */
export const barShape: Shape = {
  table: 'bars',
  fields: {
    id: id('bar'),
    reason: column('reason'),
    barredOn: column('barred_on'),
    reviewOn: column('review_on'),
    reviewDue: expression((row) => sql`${row('review_on')} <= (now() at time zone 'Europe/London')::date`),
  },
  visibleTo: (row, who) => (who.kind === 'COORDINATOR' ? sql`${row('network_id')} = ${who.networkId}` : sql`false`),
};
