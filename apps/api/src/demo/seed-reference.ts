import type { Tx } from '../platform/db/transaction.ts';
import { newRandomId } from '../platform/ids.ts';
import { join, name, param, sql } from '../platform/sql.ts';
import { LOCAL_GROUPS } from './facts/groups.ts';
import { OUTCODE_POSITIONS } from './facts/outcodes.ts';
import { POSTCODES } from './facts/postcodes.ts';
import { BORDERS, WARDS } from './facts/wards.ts';

/** The facts that every network shares: wards and their borders, postcodes, where outcodes lie, other groups. */
export async function seedReference(tx: Tx): Promise<void> {
  await insertRows(
    tx,
    'wards',
    WARDS.map((ward) => ({
      code: ward.code,
      name: ward.name,
      vintage: ward.vintage,
      label_lat: ward.labelPoint.lat,
      label_lon: ward.labelPoint.lon,
    })),
  );
  await insertRows(
    tx,
    'ward_borders',
    BORDERS.flatMap(([a, b, metres]) => [
      { ward_code: a, neighbour_code: b, metres },
      { ward_code: b, neighbour_code: a, metres },
    ]),
  );
  await insertRows(
    tx,
    'postcodes',
    POSTCODES.map(([postcode, ward_code]) => ({ postcode, ward_code })),
  );
  await insertRows(
    tx,
    'outcode_positions',
    [...OUTCODE_POSITIONS].map(([outcode, { lat, lon }]) => ({ outcode, lat, lon })),
  );
  await insertRows(
    tx,
    'local_groups',
    LOCAL_GROUPS.map(({ name, url, position }) => ({ id: newRandomId(), name, url, lat: position.lat, lon: position.lon })),
  );
}

/** Many rows of one table in one statement; what they do not say is left to the table's defaults. */
export async function insertRows(tx: Tx, table: SeededTable, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  const target = TABLES[table];
  const columns = join([...new Set(rows.flatMap((row) => Object.keys(row)))].map(name));
  await tx.run(
    sql`insert into ${target} (${columns}) select ${columns} from json_populate_recordset(null::${target}, ${param(JSON.stringify(rows))}) on conflict do nothing`,
  );
}

const TABLES = {
  wards: sql`wards`,
  ward_borders: sql`ward_borders`,
  postcodes: sql`postcodes`,
  outcode_positions: sql`outcode_positions`,
  local_groups: sql`local_groups`,
  organizations: sql`organizations`,
  services: sql`services`,
  service_wards: sql`service_wards`,
  service_schedules: sql`service_schedules`,
  service_places: sql`service_places`,
  networks: sql`networks`,
  network_wards: sql`network_wards`,
  ward_localities: sql`ward_localities`,
  network_outcodes: sql`network_outcodes`,
  network_languages: sql`network_languages`,
  categories: sql`categories`,
  category_labels: sql`category_labels`,
  skills: sql`skills`,
  skill_labels: sql`skill_labels`,
  guidance: sql`guidance`,
  guidance_texts: sql`guidance_texts`,
  guidance_parts: sql`guidance_parts`,
  staff: sql`staff`,
  staff_wards: sql`staff_wards`,
  duties: sql`duties`,
  duty_changes: sql`duty_changes`,
  volunteers: sql`volunteers`,
  volunteer_credentials: sql`volunteer_credentials`,
  help_requests: sql`help_requests`,
  call_outs: sql`call_outs`,
  waves: sql`waves`,
  task_links: sql`task_links`,
  offers: sql`offers`,
  assignments: sql`assignments`,
  follow_ups: sql`follow_ups`,
  looks: sql`looks`,
  erasure_receipts: sql`erasure_receipts`,
  gaps: sql`gaps`,
};
/** A table that the seed fills with rows of its own making. */
export type SeededTable = keyof typeof TABLES;
