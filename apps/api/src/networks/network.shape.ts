import type { Ctx } from '../platform/context.ts';
import { column, expression, id, type Shape } from '../platform/shapes/index.ts';
import { late, sql } from '../platform/sql.ts';

const demo = late<Ctx>(({ house }) => house.demo);

/** A network as its sign-in page shows it: anybody may read its name. */
export const networkShape: Shape = {
  table: 'networks',
  fields: {
    id: id('network'),
    slug: column('slug'),
    name: column('name'),
    demo: expression(() => sql`${demo}::boolean`),
    pageLanguages: column('page_languages'),
    cardDays: column('card_days'),
  },
  visibleTo: () => sql`true`,
};
