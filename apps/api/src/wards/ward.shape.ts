import { column, expression, many, type Row, type Shape, type Who } from '../platform/shapes/index.ts';
import { type Sql, sql } from '../platform/sql.ts';

/** The wards of the reader's network. */
export const wardShape: Shape = {
  table: 'wards',
  fields: {
    code: column('code'),
    name: column('name'),
    neighbours: many(
      () => wardShape,
      (row, other) =>
        sql`exists (select from ward_borders b where b.ward_code = ${row('code')} and b.neighbour_code = ${other('code')})`,
      (other) => sql`${other('name')}`,
    ),
    onDutyToday: expression((row, _args, who) => onDuty(row, who)),
    viewerLeads: expression((row, _args, who) =>
      who.kind === 'WARD_LEAD' || who.kind === 'COORDINATOR' ? sql`${row('code')} = any(${who.wardCodes}::text[])` : sql`false`,
    ),
  },
  visibleTo: (row, who) =>
    who.kind === 'ANYONE'
      ? sql`false`
      : sql`exists (select from network_wards n where n.network_id = ${who.networkId} and n.ward_code = ${row('code')})`,
};

// Today as people here have it: duty changes at midnight in London, whatever the server's clock.
const onDuty = (row: Row, who: Who): Sql =>
  sql`exists (select from duties d where d.network_id = ${who.networkId} and d.ward_code = ${row('code')} and d.weekday = extract(isodow from now() at time zone 'Europe/London'))`;
