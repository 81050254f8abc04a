import {
  dayIn,
  type LatLon,
  type LocalGroup,
  type PostcodeFacts,
  type ReadPostcode,
  type StaffId,
  TIME_ZONE,
  type Ward,
  type WardCode,
} from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';

type WardRow = { code: WardCode; name: string; label_lat: number; label_lon: number; neighbours: WardCode[] };

/** Every ward of the network, with those of the network's wards that are its neighbours. */
export async function listWards(tx: Tx): Promise<Ward[]> {
  const rows = await tx.rows<WardRow>(sql`
    select w.code, w.name, w.label_lat, w.label_lon,
      array(select b.neighbour_code from neighbours b where b.network_id = n.network_id and b.ward_code = w.code order by 1) as neighbours
    from network_wards n join wards w on w.code = n.ward_code where n.network_id = ${param(tx.networkId)} order by w.code`);
  return rows.map((row) => ({
    code: row.code,
    name: row.name,
    labelPoint: { lat: row.label_lat, lon: row.label_lon },
    neighbours: row.neighbours,
  }));
}

/** What people call the places in a ward, where the network has named any. */
export async function localitiesOf(tx: Tx, wardCode: WardCode): Promise<string[]> {
  const rows = await tx.rows<{ name: string }>(
    sql`select name from ward_localities where network_id = ${param(tx.networkId)} and ward_code = ${param(wardCode)} order by name`,
  );
  return rows.map(({ name }) => name);
}

const today = (tx: Tx) => sql`duties_on(${param(tx.networkId)}, ${param(dayIn(TIME_ZONE, tx.now))}::date)`;

/** The wards with a lead on duty today, by the rota and London's day. */
export async function wardsOnDuty(tx: Tx): Promise<Set<WardCode>> {
  const rows = await tx.rows<{ ward_code: WardCode }>(sql`select distinct ward_code from ${today(tx)}`);
  return new Set(rows.map((row) => row.ward_code));
}

/** The last day of a pause in which a ward is today; null where it is in none. */
export async function pausedUntil(tx: Tx, wardCode: WardCode): Promise<string | null> {
  const row = await tx.one<{ until: string }>(sql`select last_day::text as until from paused_days
    where network_id = ${param(tx.networkId)} and ward_code = ${param(wardCode)} and ${param(dayIn(TIME_ZONE, tx.now))}::date between first_day and last_day`);
  return row?.until ?? null;
}

/** Everybody on duty today, in whichever ward; the coordinators where nobody is. */
export async function listLeadsOnDuty(tx: Tx): Promise<StaffId[]> {
  const rows = await tx.rows<{ id: StaffId }>(sql`
    with on_duty as (select distinct staff_id as id from ${today(tx)})
    select id from on_duty
    union all
    select id from staff where network_id = ${param(tx.networkId)} and 'COORDINATOR' = any(roles) and left_at is null and not exists (select from on_duty)`);
  return rows.map((row) => row.id);
}

/** The days (YYYY-MM-DD) on which a ward, or one that borders it, has a lead on duty. */
export async function dutyDays(tx: Tx, ward: Ward): Promise<string[]> {
  const rows = await tx.rows<{ day: string }>(
    sql`select distinct day::text from rota where network_id = ${param(tx.networkId)} and ward_code = any(${param([ward.code, ...ward.neighbours])})`,
  );
  return rows.map(({ day }) => day);
}

/** All that the network knows about one postcode. One that the table has in a ward of somebody else's is no unknown of ours, whatever its outcode. */
export async function findPostcodeFacts(tx: Tx, { postcode, outcode }: ReadPostcode): Promise<PostcodeFacts> {
  const row = await tx.one<{ ward_code: WardCode | null; ours: boolean; position: LatLon | null; groups: LocalGroup[] }>(sql`
    select
      (select p.ward_code from postcodes p join network_wards n on n.ward_code = p.ward_code and n.network_id = ${param(tx.networkId)} where p.postcode = ${param(postcode)}) as ward_code,
      exists (select from network_outcodes where network_id = ${param(tx.networkId)} and outcode = ${param(outcode)})
        and not exists (select from postcodes where postcode = ${param(postcode)}) as ours,
      (select json_build_object('lat', lat, 'lon', lon) from outcode_positions where outcode = ${param(outcode)}) as position,
      (select coalesce(json_agg(json_build_object('name', g.name, 'url', g.url, 'position', json_build_object('lat', g.lat, 'lon', g.lon)) order by g.name), '[]')
         from network_groups n join local_groups g on g.id = n.group_id where n.network_id = ${param(tx.networkId)}) as groups`);
  return {
    wardCode: row?.ward_code ?? null,
    ourOutcodes: new Set(row?.ours ? [outcode] : []),
    groups: row?.groups ?? [],
    outcodePosition: row?.position ?? null,
  };
}
