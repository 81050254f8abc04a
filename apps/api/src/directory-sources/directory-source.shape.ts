import { column, id, many, type Shape, time, type Who } from '../platform/shapes/index.ts';
import { sql } from '../platform/sql.ts';

const TO_COORDINATORS = (who: Who) => (who.kind === 'COORDINATOR' ? sql`true` : sql`false`);

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
    rowTroubles: many(
      () => rowTroubleShape,
      (row, trouble) => sql`${trouble('source_id')} = ${row('id')}`,
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
