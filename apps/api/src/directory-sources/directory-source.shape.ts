import { TOLD_ROW_TROUBLES } from '@wardwise/domain';
import { column, expression, id, many, type Row, type Shape, time, type Who } from '../platform/shapes/index.ts';
import { literal, type Sql, sql } from '../platform/sql.ts';

const TO_COORDINATORS = (who: Who) => (who.kind === 'COORDINATOR' ? sql`true` : sql`false`);

const servicesOf = (row: Row, which: Sql): Sql =>
  sql`(select count(*)::int from services s join organizations o on o.id = s.organization_id where o.source_id = ${row('id')} and s.status ${which} 'DEFUNCT')`;

/** Where entries of the directory come from, for whoever looks after them. */
export const directorySourceShape: Shape = {
  table: 'directory_sources',
  fields: {
    id: id('directorySource'),
    kind: column('kind'),
    address: column('address'),
    licence: column('licence'),
    readAt: time('read_at'),
    triedAt: time('tried_at'),
    nextPage: column('next_page'),
    trouble: column('trouble'),
    missing: column('missing'),
    entries: expression((row) => servicesOf(row, sql`<>`)),
    gone: expression((row) => servicesOf(row, sql`=`)),
    rowTroubleCount: expression(
      (row) => sql`(select count(*)::int from directory_row_troubles t where t.source_id = ${row('id')})`,
    ),
    rowTroubles: many(
      () => rowTroubleShape,
      (row, trouble) =>
        sql`${trouble('source_id')} = ${row('id')} and (${trouble('page')}, ${trouble('line')}, ${trouble('field')}) in (select page, line, field
          from directory_row_troubles told where told.source_id = ${row('id')} order by page, line, field limit ${literal(String(TOLD_ROW_TROUBLES))}::int)`,
      (trouble) => sql`${trouble('page')}, ${trouble('line')}, ${trouble('field')}`,
    ),
  },
  visibleTo: (_row, who) => TO_COORDINATORS(who),
};

const rowTroubleShape: Shape = {
  table: 'directory_row_troubles',
  fields: { page: column('page'), line: column('line'), field: column('field'), code: column('code') },
  visibleTo: (_row, who) => TO_COORDINATORS(who),
};
