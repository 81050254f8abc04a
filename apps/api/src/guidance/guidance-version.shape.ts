import { column, many, type Row, type Shape, time } from '../platform/shapes/index.ts';
import { type Sql, sql } from '../platform/sql.ts';

const STAFF = new Set(['COORDINATOR', 'WARD_LEAD']);
const visibleTo: Shape['visibleTo'] = (row, who) =>
  STAFF.has(who.kind) ? sql`${row('network_id')} = ${who.networkId}` : sql`false`;

const itsOwn = (row: Row, other: Row): Sql =>
  sql`${other('network_id')} = ${row('network_id')} and ${other('guidance_id')} = ${row('id')}`;

const textShape: Shape = {
  table: 'guidance_texts',
  fields: { language: column('language'), text: column('text') },
  visibleTo,
};

const partShape: Shape = {
  table: 'guidance_parts',
  fields: { about: column('about'), language: column('language'), text: column('text'), source: column('source') },
  visibleTo,
};

/** One version of a network's guidance, whole, as those who write it read it. */
export const guidanceVersionShape: Shape = {
  table: 'guidance',
  fields: {
    id: column('id'),
    day: column('day'),
    writtenAt: time('written_at'),
    texts: many(
      () => textShape,
      itsOwn,
      (other) => sql`${other('language')}`,
    ),
    parts: many(
      () => partShape,
      itsOwn,
      (other) => sql`${other('about')}, ${other('language')}`,
    ),
  },
  visibleTo,
};
