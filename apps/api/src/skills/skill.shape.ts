import { isApiClient } from '../platform/actor.ts';
import { column, expression, type Shape } from '../platform/shapes/index.ts';
import { sql } from '../platform/sql.ts';

/** The skills of the reader's network, labelled in the reader's language. */
export const skillShape: Shape = {
  table: 'skills',
  fields: {
    key: column('key'),
    // Every skill has an English label: it stands where the reader's language is missing.
    label: expression(
      (row, _args, who) => sql`(select l.label from skill_labels l
        where l.network_id = ${row('network_id')} and l.skill_key = ${row('key')} and l.language in ('en', ${who.language})
        order by (l.language = ${who.language}) desc limit 1)`,
    ),
  },
  visibleTo: (row, who) =>
    who.kind === 'ANYONE' || who.kind === 'PARTNER' || isApiClient(who.kind)
      ? sql`false`
      : sql`${row('network_id')} = ${who.networkId}`,
};
