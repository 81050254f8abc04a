import type { House } from '../platform/context.ts';
import { join, param, type Sql, sql, statement } from '../platform/sql.ts';
import type { Asked } from './asked.ts';
import { PLACES } from './entries.ts';
import type { Problem } from './problem.ts';
import { TAXONOMY_ID } from './taxonomy.ts';

/** Where a postcode is: its ward, and that ward's label point. */
export type Spot = { ward: string; lat: number; lon: number };

/** Where the postcode that was asked with is, to work out the answer and for nothing else; null where none was. */
export async function spotOf({ pool }: House, { postcode }: Asked): Promise<Spot | null | Problem> {
  if (postcode === null) return null;
  const { rows } = await pool.query<Spot>(
    statement(sql`select w.code as ward, w.label_lat as lat, w.label_lon as lon
      from postcodes c join wards w on w.code = c.ward_code where c.postcode = ${param(postcode)}`),
  );
  return (
    rows[0] ?? {
      status: 400,
      code: 'POSTCODE_UNKNOWN',
      detail: 'We know postcodes of our own wards alone.',
      parameter: 'postcode',
    }
  );
}

/** The services that were asked for; their row is called `e`. */
export function servicesAsked(asked: Asked, spot: Spot | null): Sql {
  return every([
    ...asked.search.map((word) => says(sql`e.name || ' ' || e.description || ' ' || e.organization_name`, word)),
    // What does not know when it changed may have.
    ...(asked.modifiedAfter ? [sql`coalesce(e.updated_at >= ${param(asked.modifiedAfter)}::timestamptz, true)`] : []),
    ...(asked.organizationId ? [sql`e.organization_id = ${param(asked.organizationId)}::uuid`] : []),
    ...(asked.needId
      ? [sql`e.need_keys && (select array_agg(n.key) from needs n where n.id = ${param(asked.needId)}::uuid)`]
      : []),
    ...(asked.taxonomyId ? [sql`cardinality(e.need_keys) > 0`, isTaxonomy(asked.taxonomyId)] : []),
    ...(spot ? [reaches(spot)] : []),
  ]);
}

/** The taxonomy asked for is the one there is. */
export const isTaxonomy = (id: string): Sql => sql`${param(id)}::uuid = ${TAXONOMY_ID}`;

const reaches = ({ ward }: Spot): Sql => sql`(e.everywhere
  or exists (select from service_wards a where a.service_id = e.id and a.ward_code = ${param(ward)})
  or exists (select from network_wards a where a.network_id = e.network_id and a.ward_code = ${param(ward)}))`;

/** A place is so near; its row is called `p`. */
export const isNear = ({ lat, lon }: Spot, metres: number): Sql => sql`2 * 6371008.8 * asin(sqrt(
  power(sin(radians(p.near_lat - ${param(lat)}::double precision) / 2), 2) + cos(radians(p.near_lat)) * cos(radians(${param(lat)}::double precision))
  * power(sin(radians(p.near_lon - ${param(lon)}::double precision) / 2), 2))) <= ${param(metres)}::double precision`;

/** A service has a place that is so near. */
export const hasPlaceNear = (spot: Spot, metres: number): Sql =>
  sql`exists (select from ${PLACES} p where p.service_id = e.id and ${isNear(spot, metres)})`;

export const says = (text: Sql, word: string): Sql => sql`position(${param(word)} in lower(${text})) > 0`;

export const every = (pieces: readonly Sql[]): Sql => (pieces.length > 0 ? join(pieces, ' and ') : sql`true`);
