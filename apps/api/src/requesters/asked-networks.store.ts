import type { LatLon, LocalGroup, NetworkId, ReadPostcode } from '@wardwise/domain';
import type { House } from '../platform/context.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';

/** What the public pages say of a network. */
export type AskedNetwork = { slug: string; name: string; phone: string | null; email: string | null };

// Whose ward it is. Where no table knows the postcode: whose outcode it is, for a lead may know the street. Otherwise nobody's.
const NEAR = `select n.id from networks n where exists (
    select from postcodes p join network_wards w on w.ward_code = p.ward_code and w.network_id = n.id where p.postcode = $1)
  or (not exists (select from postcodes where postcode = $1)
    and exists (select from network_outcodes o where o.network_id = n.id and o.outcode = $2)) order by n.name`;

/** The networks that somebody with this postcode can ask; several where they share a ward. */
export async function findNetworksNear(pool: House['pool'], { postcode, outcode }: ReadPostcode): Promise<NetworkId[]> {
  const { rows } = await pool.query<{ id: NetworkId }>({ name: 'networks-near', text: NEAR, values: [postcode, outcode] });
  return rows.map(({ id }) => id);
}

const GROUPS = `select (select json_build_object('lat', lat, 'lon', lon) from outcode_positions where outcode = $1) as position,
  (select coalesce(json_agg(json_build_object('name', name, 'url', url, 'position', json_build_object('lat', lat, 'lon', lon)) order by name), '[]') from local_groups) as groups`;

/** Every other group we know, and where an outcode roughly lies. */
export async function listOtherGroups(
  pool: House['pool'],
  outcode: string,
): Promise<{ position: LatLon | null; groups: LocalGroup[] }> {
  const { rows } = await pool.query<{ position: LatLon | null; groups: LocalGroup[] }>({
    name: 'other-groups',
    text: GROUPS,
    values: [outcode],
  });
  return rows[0] ?? { position: null, groups: [] };
}

/** How the public pages name this network, and whom to ring there. */
export async function findAskedNetwork(tx: Tx): Promise<AskedNetwork> {
  const found = await tx.one<AskedNetwork>(sql`select slug, name, phone, email from networks where id = ${param(tx.networkId)}`);
  if (!found) throw new Error('no such network');
  return found;
}
