import { column, expression, type Field, id, part, type Row, type Shape, type Who } from '../platform/shapes/index.ts';
import { literal, type Sql, sql } from '../platform/sql.ts';

const listOf = (list: string): Field =>
  expression((row) => sql`array(select jsonb_array_elements_text(${row('choices')} -> ${literal(list)}))`);

const mine = (row: Row, who: Who): Sql => sql`(${row('made_by')} = ${who.staffId}::uuid)`;

/** A view of the queue, as whoever may pick it reads it. */
export const queueViewShape: Shape = {
  table: 'queue_views',
  fields: {
    id: id('queueView'),
    name: column('name'),
    shared: column('shared'),
    mine: expression((row, _, who) => mine(row, who)),
    changeable: expression((row, _, who) => (who.kind === 'COORDINATOR' ? sql`true` : mine(row, who))),
    choices: part({
      part: expression((row) => sql`${row('choices')} ->> 'part'`),
      ...Object.fromEntries(
        ['wards', 'statuses', 'urgencies', 'due', 'categories', 'languages', 'holds', 'snoozes'].map((list) => [
          list,
          listOf(list),
        ]),
      ),
    }),
  },
  visibleTo: (row, who) =>
    who.kind === 'COORDINATOR' || who.kind === 'WARD_LEAD'
      ? sql`${row('network_id')} = ${who.networkId} and (${row('shared')} or ${mine(row, who)})`
      : sql`false`,
};
