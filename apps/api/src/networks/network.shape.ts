import { column, computed, id, type Shape } from '../platform/shapes/index.ts';
import { sql } from '../platform/sql.ts';

/** A network as its sign-in page shows it: anybody may read its name. */
export const networkShape: Shape = {
  table: 'networks',
  fields: {
    id: id('network'),
    slug: column('slug'),
    name: column('name'),
    demo: computed({}, (_, ctx) => ctx.house.demo),
    pageLanguages: column('page_languages'),
    cardDays: column('card_days'),
  },
  visibleTo: () => sql`true`,
};
