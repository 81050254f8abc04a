import { column, type Shape } from '../platform/shapes/index.ts';
import { sql } from '../platform/sql.ts';

/** The groups next to ours: public records. Their distance is known only while a postcode is at hand. */
export const localGroupShape: Shape = {
  table: 'local_groups',
  fields: { name: column('name'), url: column('url'), metres: { as: 'column', read: () => sql`null::int` } },
  visibleTo: () => sql`true`,
};
