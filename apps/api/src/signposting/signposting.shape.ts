import { serviceShape } from '../directory/service.shape.ts';
import { column, expression, many, type Row, type Shape, time } from '../platform/shapes/index.ts';
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
      (row) => sql`case when ${row('way')} = 'EMAIL' then case when ${mailed(row, sql`o.failed_at is not null`)} then 'GIVEN_UP'
        when ${mailed(row, sql`o.done_at is null`)} then 'WAITING' else 'SENT' end end`,
    ),
    services: many(
      () => serviceShape,
      (row, service) => sql`${service('id')} in (select t.service_id from signposted_services t
        where t.network_id = ${row('network_id')} and t.signposting_id = ${row('id')})`,
      (service) => sql`${service('name')}, ${service('id')}`,
    ),
  },
  visibleTo: (row, who) => requestSeen(row, who),
};

const mailed = (row: Row, how: Sql): Sql => sql`exists (select from outbox o where o.network_id = ${row('network_id')}
  and o.type = 'signposting.mail' and o.payload ->> 'signpostingId' = ${row('id')}::text and ${how})`;
