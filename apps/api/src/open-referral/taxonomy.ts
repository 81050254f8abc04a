import { literal, sql } from '../platform/sql.ts';
import { list, object } from './pieces.ts';

/** The one taxonomy there is: what other support can be needed for. */
export const TAXONOMY_ID = sql`${literal('2f6f1e0c-6a3b-4a53-9d0b-5c1f7a3e9b10')}::uuid`;

/** Every need, as a term, with its English name. */
export const TERMS = sql`(
  select n.id, n.position as place, n.key, l.label as name, ${TAXONOMY_ID} as taxonomy_id from needs n join need_labels l on l.need_key = n.key and l.language = 'en'
)`;

/** A need as a taxonomy term; the row is called `t`. */
export const term = object({
  id: sql`t.id`,
  name: sql`t.name`,
  description: sql`'People look for support with this: ' || t.name`,
  taxonomy: sql`'Wardwise needs'`,
  taxonomy_id: sql`t.taxonomy_id`,
  term: sql`t.key`,
});

export const TAXONOMIES = sql`(select ${TAXONOMY_ID} as id, 1 as place, 'Wardwise needs'::text as name)`;

/** The taxonomy with its terms; the row is called `e`. */
export const taxonomy = object({
  id: sql`e.id`,
  name: sql`e.name`,
  description: sql`'What people look for support with, in twelve plain words.'`,
  version: sql`'1'`,
  taxonomy_terms: list(term, sql`${TERMS} t`, sql`t.place`),
});
