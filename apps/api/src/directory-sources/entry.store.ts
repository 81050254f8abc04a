import { saveOpenings } from '../directory/index.ts';
import { param, type Sql, sql } from '../platform/sql.ts';
import { digestOf, madeId } from './made-id.ts';
import type { Entry } from './read-entry.ts';
import type { DirectoryTx } from './source.store.ts';

/** Puts down that these were named in what is read now: they are not gone, whatever else was wrong with them. */
export const saveNamed = (tx: DirectoryTx, sourceId: string, refs: string[]): Promise<void> =>
  tx.run(
    sql`update services set read_at = now() where id = any(${param(refs.map((ref) => madeId(sourceId, 'service', ref)))}::uuid[])`,
  );

/** What writing came to. */
export type Written = { added: number; changed: number; unchanged: number };

/** Writes these entries of a source: whole where they are new or changed, else only that they were read. */
export async function saveEntries(tx: DirectoryTx, sourceId: string, entries: readonly Entry[]): Promise<Written> {
  const readAt = tx.now.toISOString();
  const organizationId = ({ organization }: Entry) => madeId(sourceId, 'organization', organization.ref);
  const organizations = new Map(
    entries.map((entry) => {
      const { ref, ...facts } = entry.organization;
      return [
        ref,
        { id: organizationId(entry), ...facts, source_id: sourceId, source_ref: ref, read_at: readAt, updated_at: readAt },
      ];
    }),
  );
  await tx.run(sql`insert into organizations (id, name, description, email, website, source_id, source_ref, read_at, updated_at)
    select id, name, description, email, website, source_id, source_ref, read_at, updated_at from ${rowsOf('organizations', [...organizations.values()])}
    on conflict (id) do update set name = excluded.name, description = excluded.description, email = excluded.email, website = excluded.website, read_at = excluded.read_at,
      updated_at = case when (organizations.name, organizations.description, organizations.email, organizations.website)
        is distinct from (excluded.name, excluded.description, excluded.email, excluded.website) then excluded.updated_at else organizations.updated_at end`);
  const ready = entries.map((entry) => ({ entry, id: madeId(sourceId, 'service', entry.ref), digest: digestOf(entry) }));
  const there = await tx.rows<{ id: string; digest: string | null }>(
    sql`select id, source_digest as digest from services where id = any(${param(ready.map(({ id }) => id))}::uuid[])`,
  );
  const before = new Map(there.map(({ id, digest }) => [id, digest]));
  const changed = ready.filter(({ id, digest }) => before.get(id) !== digest);
  await tx.run(sql`update services set read_at = now() where id = any(${param(ready.map(({ id }) => id))}::uuid[])`);
  await saveChanged(tx, sourceId, changed, organizationId);
  const added = ready.filter(({ id }) => !before.has(id)).length;
  return { added, changed: changed.length - added, unchanged: ready.length - changed.length };
}

type Ready = { entry: Entry; id: string; digest: string };

async function saveChanged(
  tx: DirectoryTx,
  sourceId: string,
  changed: readonly Ready[],
  organizationId: (entry: Entry) => string,
): Promise<void> {
  if (changed.length === 0) return;
  const ids = param(changed.map(({ id }) => id));
  const rows = changed.map(({ id, digest, entry }) => ({
    ...{ id, organization_id: organizationId(entry), source_ref: entry.ref, source_digest: digest },
    ...{
      name: entry.name,
      description: entry.description,
      url: entry.url,
      email: entry.email,
      phone: entry.phone,
      status: entry.status,
    },
    ...{
      eligibility: entry.eligibility,
      minimum_age: entry.minimumAge,
      maximum_age: entry.maximumAge,
      fees: entry.fees,
      alert: entry.alert,
    },
    ...{ assured_on: entry.assuredOn, language_tags: entry.languages, need_keys: entry.needs, everywhere: entry.everywhere },
  }));
  // How it takes referrals and whether it has room is told to us alone, and stays. Somebody's word given here is kept where it is the newer.
  await tx.run(sql`insert into services (id, organization_id, source_ref, source_digest, name, description, url, email, phone, status, eligibility, minimum_age, maximum_age,
      fees, alert, assured_on, language_tags, need_keys, everywhere, read_at, updated_at)
    select id, organization_id, source_ref, source_digest, name, description, url, email, phone, status, eligibility, minimum_age, maximum_age,
      fees, alert, assured_on, language_tags, need_keys, everywhere, now(), now() from ${rowsOf('services', rows)} order by array_position(${ids}::uuid[], id)
    on conflict (id) do update set organization_id = excluded.organization_id, source_digest = excluded.source_digest, name = excluded.name, description = excluded.description,
      url = excluded.url, email = excluded.email, phone = excluded.phone, status = excluded.status, eligibility = excluded.eligibility, minimum_age = excluded.minimum_age,
      maximum_age = excluded.maximum_age, fees = excluded.fees, alert = excluded.alert, assured_on = greatest(services.assured_on, excluded.assured_on),
      language_tags = excluded.language_tags, need_keys = excluded.need_keys, everywhere = excluded.everywhere, read_at = now(), updated_at = now()`);
  for (const table of [sql`service_wards`, sql`service_places`, sql`service_schedules`, sql`service_costs`])
    await tx.run(sql`delete from ${table} where service_id = any(${ids}::uuid[])`);
  const each = <Row extends object>(rowsOfOne: (entry: Entry, of: (noun: string, ref: string) => string) => Row[]) =>
    changed.flatMap(({ id, entry }) =>
      rowsOfOne(entry, (noun, ref) => madeId(sourceId, noun, `${entry.ref} ${ref}`)).map((row) => ({ service_id: id, ...row })),
    );
  await tx.run(sql`insert into service_wards (service_id, ward_code)
    select service_id, ward_code from ${rowsOf(
      'service_wards',
      each(({ wards }) => wards.map((ward_code) => ({ ward_code }))),
    )}`);
  const places = each(({ places }, idOf) =>
    places.map(({ ref, locationRef, ...place }) => ({
      id: idOf('place', ref),
      location_id: madeId(sourceId, 'location', locationRef),
      ...place,
    })),
  );
  await tx.run(sql`insert into service_places (id, service_id, location_id, name, address, city, postcode, lat, lon, accessibility)
    select id, service_id, location_id, name, address, city, postcode, lat, lon, accessibility from ${rowsOf('service_places', places)} on conflict do nothing`);
  const schedules = each(({ schedules }, idOf) =>
    schedules.map((schedule, at) => ({
      ...{
        id: idOf('schedule', String(at)),
        freq: schedule.freq,
        every: schedule.every,
        byday: schedule.byday,
        bymonthday: schedule.bymonthday,
      },
      ...{
        dtstart: schedule.dtstart,
        valid_from: schedule.validFrom,
        valid_to: schedule.validTo,
        description: schedule.description,
      },
      ...{ opens_at: schedule.opensAt, closes_at: schedule.closesAt },
    })),
  );
  await tx.run(sql`insert into service_schedules (id, service_id, freq, every, byday, bymonthday, dtstart, valid_from, valid_to, opens_at, closes_at, description)
    select id, service_id, freq, every, byday, bymonthday, dtstart, valid_from, valid_to, opens_at, closes_at, description from ${rowsOf('service_schedules', schedules)}`);
  const costs = each(({ costs }, idOf) => costs.map((cost, at) => ({ id: idOf('cost', String(at)), ...cost })));
  await tx.run(sql`insert into service_costs (id, service_id, option, pence, description)
    select id, service_id, option, pence, description from ${rowsOf('service_costs', costs)}`);
  await saveOpenings(
    tx,
    changed.map(({ id }) => id),
  );
}

type Filled = 'organizations' | 'services' | 'service_wards' | 'service_places' | 'service_schedules' | 'service_costs';
const TABLES: Record<Filled, Sql> = {
  organizations: sql`organizations`,
  services: sql`services`,
  service_wards: sql`service_wards`,
  service_places: sql`service_places`,
  service_schedules: sql`service_schedules`,
  service_costs: sql`service_costs`,
};
const rowsOf = (table: Filled, rows: readonly object[]): Sql =>
  sql`json_populate_recordset(null::${TABLES[table]}, ${param(JSON.stringify(rows))})`;
