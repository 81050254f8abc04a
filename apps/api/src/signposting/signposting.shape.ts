import { column, expression, id, many, type Row, type Shape, time } from '../platform/shapes/index.ts';
import { type Sql, sql } from '../platform/sql.ts';
import { requestSeen } from '../requests/help-request.shape.ts';

/** That somebody was told of other support; seen with the request. */
export const signpostingShape: Shape = {
  table: 'signpostings',
  fields: {
    way: column('way'),
    language: column('language'),
    toldAt: time('told_at'),
    mail: expression(
      (
        row,
      ) => sql`case when ${row('way')} in ('EMAIL', 'SMS') then case when ${mailed(row, sql`o.failed_at is not null`)} then 'GIVEN_UP'
        when ${mailed(row, sql`o.done_at is null and o.held_back_at is not null`)} then 'HELD_BACK' when ${mailed(row, sql`o.done_at is null`)} then 'WAITING' else 'SENT' end end`,
    ),
    services: many(
      () => signpostedServiceShape,
      (row, told) => sql`${told('network_id')} = ${row('network_id')} and ${told('signposting_id')} = ${row('id')}`,
      (told) => sql`${nameOf(told)}, ${told('service_id')}`,
    ),
  },
  visibleTo: (row, who) => requestSeen(row, who),
};

const mailed = (row: Row, how: Sql): Sql => sql`exists (select from outbox o where o.network_id = ${row('network_id')}
  and o.type in ('signposting.mail', 'signposting.text') and o.payload ->> 'signpostingId' = ${row('id')}::text and ${how})`;

const nameOf = (row: Row): Sql => sql`(select s.name from services s where s.id = ${row('service_id')})`;

/** Which service it was; all that the directory says of it is a question of its own. */
const signpostedServiceShape: Shape = {
  table: 'signposted_services',
  fields: { id: id('service', 'service_id'), name: expression(nameOf) },
  visibleTo: (row, who) =>
    who.kind === 'WARD_LEAD' || who.kind === 'COORDINATOR' ? sql`${row('network_id')} = ${who.networkId}` : sql`false`,
};
