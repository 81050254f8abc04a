import { name, type Sql, sql } from '../sql.ts';
import { compileRow, nextRow, objectBeside } from './compile.ts';
import type { Making } from './making.ts';
import type { Where } from './read.ts';
import { column, expression, type Field, part, type Row, type Shape } from './shape.ts';
import type { Who } from './who.ts';

/** One list of choices beside a page: the keys under which a row counts, as `text[]`, and which rows count at all. */
export type Facet = { keys: (row: Row, who: Who) => Sql; where: Where };

/** Every list of choices beside a page, by the name of its field. */
export type Facets = Record<string, Facet>;

/** A facet that is selected: its object for one key, and where the list of them stands among what was gathered. */
export type CountedFacet = { name: string; key: Row; alias: Sql; object: Sql; beside: Sql; at: Sql };

/** The field that counts choices; null on a page that is not filtered by any. */
export function facetFields(facets: Facets | null, counted: CountedFacet[]): Field {
  if (!facets) return expression(() => sql`null::json`);
  return part(Object.fromEntries(Object.keys(facets).map((facet) => [facet, facetField(facet, counted)])));
}

const facetField = (facet: string, counted: CountedFacet[]): Field => ({
  as: 'made',
  make: (making, asked) => {
    const { alias, row: key } = nextRow(making);
    const { columns } = compileRow(making, asked, { key: column('key'), count: column('rows') }, key);
    const at = name(`f${counted.length}`);
    counted.push({ name: facet, key, alias, ...objectBeside(making, columns), at });
    return { value: sql`g.${at}`, finish: null };
  },
});

/** How many rows there are under each key, of those this actor may see; a key without any is not in it. */
export function countFacet(
  { who }: Making,
  shape: Shape,
  { keys, where }: Facet,
  { alias, beside, object, key }: CountedFacet,
): Sql {
  const row: Row = (of) => sql`c.${name(of)}`;
  return sql`array(select ${object} from (select u.key, count(*)::int as rows from ${name(shape.table)} c
    cross join lateral unnest(${keys(row, who)}) as u (key) where ${shape.visibleTo(row, who)} and ${where(row, who)} group by u.key) ${alias}${beside}
    order by ${key('key')} collate "C")`;
}
