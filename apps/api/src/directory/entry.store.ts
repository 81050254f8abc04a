import { dayIn, type NetworkId, type ServiceEntry, TIME_ZONE, type WardCode } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { newRandomId } from '../platform/ids.ts';
import { param, type Sql, sql } from '../platform/sql.ts';
import { endEntryLinks } from './entry-link.store.ts';
import { saveOpenings } from './opening.store.ts';

/** An entry as a change finds it: whose it is, and where its service is written to. */
export type KeptEntry = { serviceId: string; organizationId: string; keptBy: NetworkId | null; email: string | null };

/** The entry, held until commit; null for an unknown one. */
export async function lockEntry(tx: Tx, serviceId: string | null): Promise<KeptEntry | null> {
  if (serviceId === null) return null;
  return tx.one<KeptEntry>(sql`select s.id as "serviceId", s.organization_id as "organizationId", o.kept_by as "keptBy", s.email
    from services s join organizations o on o.id = s.organization_id where s.id = ${param(serviceId)} for update`);
}

/** What an entry may name: the needs and the wards there are. */
export async function entryFacts(tx: Tx): Promise<{ needKeys: string[]; wardCodes: WardCode[] }> {
  const needs = await tx.rows<{ key: string }>(sql`select key from needs`);
  const wards = await tx.rows<{ code: WardCode }>(sql`select code from wards`);
  return { needKeys: needs.map(({ key }) => key), wardCodes: wards.map(({ code }) => code) };
}

/** Keeps a new entry, confirmed by whoever wrote it; an organisation of this network's with the same name is the same. */
export async function addEntry(tx: Tx, entry: ServiceEntry): Promise<string> {
  const serviceId = newRandomId();
  const organizationId = (await findOrganization(tx, entry.organization.name)) ?? newRandomId();
  const { name, description, website } = entry.organization;
  await tx.run(sql`insert into organizations (id, name, description, website, kept_by, updated_at)
    values (${param(organizationId)}, ${param(name)}, ${param(description)}, ${param(website)}, ${param(tx.networkId)}, ${param(tx.now)})
    on conflict on constraint organizations_pkey do update set description = coalesce(nullif(excluded.description, ''), organizations.description),
      website = coalesce(excluded.website, organizations.website), updated_at = excluded.updated_at`);
  await tx.run(sql`insert into services (id, organization_id, name, assured_on)
    values (${param(serviceId)}, ${param(organizationId)}, ${param(entry.name)}, ${param(dayIn(TIME_ZONE, tx.now))}::date)`);
  await saveService(tx, serviceId, entry);
  return serviceId;
}

/** Keeps an entry as it is now. Where the service is written to elsewhere, links that went to the old address end. */
export async function saveEntry(tx: Tx, kept: KeptEntry, entry: ServiceEntry): Promise<void> {
  const { name, description, website } = entry.organization;
  await tx.run(sql`update organizations set name = ${param(name)}, description = ${param(description)}, website = ${param(website)},
    updated_at = ${param(tx.now)} where id = ${param(kept.organizationId)}`);
  await saveService(tx, kept.serviceId, entry);
  if (kept.email !== entry.email || entry.status === 'DEFUNCT') await endEntryLinks(tx, kept.serviceId);
}

async function findOrganization(tx: Tx, name: string): Promise<string | null> {
  const found = await tx.one<{ id: string }>(
    sql`select id from organizations where kept_by = ${param(tx.networkId)} and lower(name) = lower(${param(name)}) limit 1 for update`,
  );
  return found?.id ?? null;
}

async function saveService(tx: Tx, id: string, entry: ServiceEntry): Promise<void> {
  await tx.run(sql`update services set name = ${param(entry.name)}, description = ${param(entry.description)}, url = ${param(entry.url)},
      email = ${param(entry.email)}, phone = ${param(entry.phone)}, status = ${param(entry.status)}, eligibility = ${param(entry.eligibility)},
      minimum_age = ${param(entry.minimumAge)}, maximum_age = ${param(entry.maximumAge)}, fees = ${param(entry.fees)}, alert = ${param(entry.alert)},
      language_tags = ${param(entry.languages)}, need_keys = ${param(entry.needKeys)}, ways = ${param(entry.ways)}, everywhere = ${param(entry.everywhere)},
      takes_referrals = ${param(entry.takesReferrals)}, referral_email = ${param(entry.referralEmail)}, updated_at = ${param(tx.now)}
    where id = ${param(id)}`);
  await tx.run(sql`delete from service_wards where service_id = ${param(id)}`);
  await tx.run(
    sql`insert into service_wards select ${param(id)}::uuid, code from unnest(${param(entry.wardCodes)}::text[]) code`,
  );
  await savePlace(tx, id, entry.place);
  await saveHours(tx, id, entry.hours);
}

/** The first of its places; where nothing is said of one, it has none. */
async function savePlace(tx: Tx, id: string, { address, city, postcode, accessibility }: ServiceEntry['place']): Promise<void> {
  const first = sql`(select p.id from service_places p where p.service_id = ${param(id)} order by p.name, p.id limit 1)`;
  if (address === null && postcode === null) return tx.run(sql`delete from service_places where id = ${first}`);
  const changed = await tx.one<{ id: string }>(sql`update service_places set address = ${param(address)}, city = ${param(city)},
    lat = case when postcode is distinct from ${param(postcode)} then null else lat end, lon = case when postcode is distinct from ${param(postcode)} then null else lon end,
    postcode = ${param(postcode)}, accessibility = ${param(accessibility)} where id = ${first} returning id`);
  if (changed) return;
  await tx.run(sql`insert into service_places (id, service_id, location_id, address, city, postcode, accessibility)
    values (${param(newRandomId())}, ${param(id)}, ${param(newRandomId())}, ${param(address)}, ${param(city)}, ${param(postcode)}, ${param(accessibility)})`);
}

/** The times of its week; what comes round by the month stays as it is. */
export async function saveHours(tx: Tx, id: string, hours: ServiceEntry['hours']): Promise<void> {
  await tx.run(sql`delete from service_schedules where service_id = ${param(id)} and freq = 'WEEKLY' and every = 1`);
  for (const { days, opensAt, closesAt } of hours)
    await tx.run(sql`insert into service_schedules (id, service_id, freq, byday, opens_at, closes_at)
      values (${param(newRandomId())}, ${param(id)}, 'WEEKLY', ${param(days.join(','))}, ${time(opensAt)}, ${time(closesAt)})`);
  await saveOpenings(tx, [id]);
}

const time = (of: string): Sql => sql`${param(of)}::time`;
