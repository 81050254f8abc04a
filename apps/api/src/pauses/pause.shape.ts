import { column, expression, id, one, type Shape } from '../platform/shapes/index.ts';
import { sql } from '../platform/sql.ts';
import { wardShape } from '../wards/ward.shape.ts';

const TODAY = sql`(now() at time zone 'Europe/London')::date`;

/** A ward that is paused, or will be: what is over is not told. */
export const pauseShape: Shape = {
  table: 'paused_days',
  fields: {
    id: id('pause'),
    ward: one(
      () => wardShape,
      (row, ward) => sql`${ward('code')} = ${row('ward_code')}`,
    ),
    from: expression((row) => sql`to_char(${row('first_day')}, 'YYYY-MM-DD')`),
    until: expression((row) => sql`to_char(${row('last_day')}, 'YYYY-MM-DD')`),
    reason: column('reason'),
    isNow: expression((row) => sql`(${row('first_day')} <= ${TODAY})`),
    viewerCanResume: expression((row, _args, who) =>
      who.kind === 'COORDINATOR' ? sql`true` : sql`(${row('ward_code')} = any(${who.wardCodes}::text[]))`,
    ),
  },
  visibleTo: (row, who) =>
    who.kind === 'COORDINATOR' || who.kind === 'WARD_LEAD'
      ? sql`${row('network_id')} = ${who.networkId} and ${row('last_day')} >= greatest(${row('first_day')}, ${TODAY})`
      : sql`false`,
};
