import { wardLeadShape } from '../duties/duty.shape.ts';
import { expression, id, one, type Shape } from '../platform/shapes/index.ts';
import { sql } from '../platform/sql.ts';
import { wardShape } from '../wards/ward.shape.ts';

const TODAY = sql`(now() at time zone 'Europe/London')::date`;

/** A lead who answers for another, now or later: what is over is not told. */
export const standInShape: Shape = {
  table: 'stand_in_days',
  fields: {
    id: id('standIn'),
    ward: one(
      () => wardShape,
      (row, ward) => sql`${ward('code')} = ${row('ward_code')}`,
    ),
    away: one(
      () => wardLeadShape,
      (row, lead) => sql`${lead('id')} = ${row('away_staff')}`,
    ),
    standIn: one(
      () => wardLeadShape,
      (row, lead) => sql`${lead('id')} = ${row('stand_in')}`,
    ),
    from: expression((row) => sql`to_char(${row('first_day')}, 'YYYY-MM-DD')`),
    until: expression((row) => sql`to_char(${row('last_day')}, 'YYYY-MM-DD')`),
    isNow: expression((row) => sql`(${row('first_day')} <= ${TODAY})`),
    viewerCanEnd: expression((row, _args, who) =>
      who.kind === 'COORDINATOR'
        ? sql`true`
        : sql`coalesce(${who.staffId}::uuid in (${row('away_staff')}, ${row('stand_in')}), false)`,
    ),
  },
  visibleTo: (row, who) =>
    who.kind === 'COORDINATOR' || who.kind === 'WARD_LEAD'
      ? sql`${row('network_id')} = ${who.networkId} and ${row('last_day')} >= greatest(${row('first_day')}, ${TODAY})`
      : sql`false`,
};
