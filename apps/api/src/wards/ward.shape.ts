import { HAND_OVER_UNDO_MINUTES } from '@wardwise/domain';
import { wardLeadShape } from '../duties/duty.shape.ts';
import { isApiClient } from '../platform/actor.ts';
import { PREFIX } from '../platform/ids.ts';
import { column, expression, many, part, type Row, rowOf, type Shape, type Who } from '../platform/shapes/index.ts';
import { literal, type Sql, sql } from '../platform/sql.ts';
import { helpRequestShape } from '../requests/help-request.shape.ts';

/** The wards of the reader's network. */
export const wardShape: Shape = {
  table: 'wards',
  fields: {
    code: column('code'),
    name: column('name'),
    neighbours: many(
      () => wardShape,
      (row, other, _args, who) =>
        sql`exists (select from neighbours b where b.network_id = ${who.networkId} and b.ward_code = ${row('code')} and b.neighbour_code = ${other('code')})`,
      (other) => sql`${other('name')}`,
    ),
    labelPoint: part({ lat: column('label_lat'), lon: column('label_lon') }),
    outline: column('outline'),
    localities: expression(
      (row, _args, who) =>
        sql`array(select l.name from ward_localities l where l.network_id = ${who.networkId} and l.ward_code = ${row('code')} order by l.name)`,
    ),
    waiting: expression((row, _args, who) => waiting(row, who)),
    onDutyToday: expression((row, _args, who) => onDuty(row, who)),
    leads: many(
      () => wardLeadShape,
      (row, lead) =>
        sql`exists (select from staff_wards l where l.network_id = ${lead('network_id')} and l.staff_id = ${lead('id')} and l.ward_code = ${row('code')})`,
      (lead) => sql`${lead('display_name')}, ${lead('id')}`,
    ),
    handOverToUndo: expression((row, _args, who) => handOverToUndo(row, who)),
    viewerLeads: expression((row, _args, who) => viewerLeads(row, who)),
    viewerDutyDays: expression(
      (
        row,
        _args,
        who,
      ) => sql`array(select d.weekday from duties d where d.network_id = ${who.networkId} and d.ward_code = ${row('code')}
        and d.staff_id = ${who.staffId} order by d.weekday)`,
    ),
  },
  visibleTo: (row, who) => {
    if (who.kind === 'ANYONE' || who.kind === 'PARTNER') return sql`false`;
    const ours = sql`exists (select from network_wards n where n.network_id = ${who.networkId} and n.ward_code = ${row('code')})`;
    return isApiClient(who.kind) ? sql`${ours} and ${granted(row, who)}` : ours;
  },
};

// An API client's: the wards it was granted, and those beside them, where it may read wards at all.
const granted = (
  row: Row,
  who: Who,
): Sql => sql`'WARDS_READ' = any(${who.scopes}::text[]) and (${row('code')} = any(${who.grantedWards}::text[])
  or exists (select from neighbours g where g.network_id = ${who.networkId} and g.neighbour_code = ${row('code')} and g.ward_code = any(${who.grantedWards}::text[])))`;

// Today as people here have it: duty changes at midnight in London, whatever the server's clock.
const onDuty = (row: Row, who: Who): Sql =>
  sql`exists (select from duties_on(${who.networkId}, (now() at time zone 'Europe/London')::date) d where d.ward_code = ${row('code')})`;

const viewerLeads = (row: Row, who: Who): Sql =>
  who.kind === 'WARD_LEAD' || who.kind === 'COORDINATOR' ? sql`${row('code')} = any(${who.wardCodes}::text[])` : sql`false`;

// For whoever may hand it back: either of the two, or a coordinator.
function handOverToUndo(row: Row, who: Who): Sql {
  if (who.kind !== 'COORDINATOR' && who.kind !== 'WARD_LEAD') return sql`null::text`;
  const theirs = who.kind === 'COORDINATOR' ? sql`true` : sql`${who.staffId}::uuid in (h.from_staff, h.to_staff)`;
  return sql`(select ${literal(`${PREFIX.handOver}_`)} || h.id from hand_overs h
    where h.network_id = ${who.networkId} and h.ward_code = ${row('code')} and h.undone_at is null and ${theirs}
      and h.handed_at > now() - make_interval(mins => ${literal(String(HAND_OVER_UNDO_MINUTES))}::int) order by h.handed_at desc limit 1)`;
}

// Said only of wards whose every request the reader sees: elsewhere a number would be that of a part, or tell what is not theirs to know.
function waiting(row: Row, who: Who): Sql {
  if (who.kind !== 'COORDINATOR' && who.kind !== 'WARD_LEAD') return sql`null::int`;
  const request = rowOf('q');
  const count = sql`(select count(*)::int from help_requests q where q.network_id = ${who.networkId} and q.ward_code = ${row('code')}
    and q.ended_at is null and q.status in ('NEW', 'OPEN') and ${helpRequestShape.visibleTo(request, who)})`;
  return who.kind === 'COORDINATOR' ? count : sql`case when ${viewerLeads(row, who)} then ${count} end`;
}
