import type pg from 'pg';
import { param, sql } from '../../platform/sql.ts';
import type { Border, MappedWard } from '../geometry/map-wards.ts';
import type { Area } from '../geometry/plane.ts';
import { ImportError } from '../import-error.ts';
import { ask } from '../in-transaction.ts';
import { networkCalled } from '../network.ts';

/** A ward as it is saved. */
export type WardRow = MappedWard & { name: string; vintage: string };

/** What became of the wards: new, changed, as they were. */
export type KeptWards = { added: number; changed: number; unchanged: number };

/** Keeps a second import waiting, while the house goes on reading. */
export async function startSaving(client: pg.Client): Promise<void> {
  const [made] = await ask<{ wards: string | null }>(client, sql`select to_regclass('wards')::text as wards`);
  if (!made?.wards) throw new ImportError('This database is still empty: start Wardwise once (npm start), then import.');
  await ask(client, sql`lock table wards, ward_borders in share row exclusive mode`);
}

/** Writes the wards; one that is there with a later year's boundary stays as it is. */
export async function saveWards(client: pg.Client, wards: WardRow[]): Promise<KeptWards> {
  const rows = wards.map(({ code, name, vintage, label: [lon, lat], outline }) => ({
    ...{ code, name, vintage, label_lat: Number(lat.toFixed(6)), label_lon: Number(lon.toFixed(6)) },
    outline: svgPath(outline),
  }));
  const [kept] = await ask<KeptWards>(
    client,
    sql`with said as materialized (select * from json_populate_recordset(null::wards, ${param(JSON.stringify(rows))})),
      beside as materialized (
        select said.*, before.code is null as is_new, coalesce(before.vintage <= said.vintage and before is distinct from said, false) as is_other
        from said left join wards before using (code)),
      saved as (
        insert into wards (code, name, vintage, label_lat, label_lon, outline)
        select code, name, vintage, label_lat, label_lon, outline from beside where is_new or is_other
        on conflict (code) do update set name = excluded.name, vintage = excluded.vintage, label_lat = excluded.label_lat,
          label_lon = excluded.label_lon, outline = excluded.outline)
      select count(*) filter (where is_new)::int as added, count(*) filter (where is_other)::int as changed,
        count(*) filter (where not is_new and not is_other)::int as unchanged
      from beside`,
  );
  return kept as KeptWards;
}

/** Writes the borders among the file's wards that are of its year, in both directions, and takes away those among them that are no more. */
export async function saveBorders(client: pg.Client, wards: WardRow[], borders: Border[]): Promise<void> {
  const both = borders.flatMap(({ one, other, metres }) => [
    { ward_code: one, neighbour_code: other, metres },
    { ward_code: other, neighbour_code: one, metres },
  ]);
  // An older file says nothing about what has a later year's boundary by now.
  const theirs = param(wards.map(({ code, vintage }) => `${code} ${vintage}`));
  const ours = sql`ours as materialized (select code from wards where code || ' ' || vintage = any(${theirs}::text[]))`;
  await ask(
    client,
    sql`with ${ours},
      gone as (delete from ward_borders where ward_code in (select code from ours) and neighbour_code in (select code from ours))
      select`,
  );
  await ask(
    client,
    sql`with ${ours}
      insert into ward_borders (ward_code, neighbour_code, metres)
      select ward_code, neighbour_code, metres from json_populate_recordset(null::ward_borders, ${param(JSON.stringify(both))})
      where ward_code in (select code from ours) and neighbour_code in (select code from ours)
      on conflict do nothing`,
  );
}

/** Makes these wards the network's, beside those it has; answers how many it had not. */
export async function addToNetwork(client: pg.Client, slug: string, codes: string[]): Promise<number> {
  const network = await networkCalled(client, slug);
  const added = await ask(
    client,
    sql`insert into network_wards (network_id, ward_code) select ${param(network)}::uuid, unnest(${param(codes)}::text[])
      on conflict do nothing returning ward_code`,
  );
  return added.length;
}

/** An outline as SVG writes a path, in degrees to a hundred-thousandth: about a metre. */
function svgPath(outline: Area): string {
  const number = (degrees: number) => String(Number(degrees.toFixed(5)));
  const rings = outline.flat().map((ring) => ring.slice(0, -1).map(([lon, lat]) => `${number(lon)} ${number(lat)}`));
  return rings.map((points) => `M${points.join(' ')}Z`).join('');
}
