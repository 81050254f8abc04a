import type { StaffId, VolunteerId, WardCode } from '@wardwise/domain';
import { addDays, dayIn, needsConsent, TIME_ZONE, WORDS_NOW } from '@wardwise/domain';
import { isBarred } from '../bars/index.ts';
import { findGuidance, type ReadGuidance } from '../guidance/index.ts';
import { saveInvitation, sendInvitation } from '../invitations/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { newRandomId } from '../platform/ids.ts';
import { param, sql } from '../platform/sql.ts';
import { saveStaffContact } from '../staff/index.ts';
import { saveVolunteerContact } from '../volunteers/index.ts';
import { WARD } from './facts/wards.ts';
import { reachedAt } from './people/person.ts';
import { APPLICANTS, type NetworkSlug, type SeedVolunteer, STAFF, VOLUNTEERS } from './people.ts';
import { insertRows } from './seed-reference.ts';

/** The ids that the demo's people were given, by their keys. */
export type SeededPeople = {
  staff: Map<string, StaffId>;
  volunteers: Map<string, VolunteerId>;
  leadOf: (ward: string) => StaffId | null;
};

/** Leads, coordinators and volunteers of one network, with what is sealed of them. */
export async function seedPeople(tx: Tx, slug: NetworkSlug): Promise<SeededPeople> {
  const network_id = tx.networkId;
  const staff = STAFF.filter(({ network }) => network === slug).map((person) => ({ person, id: newRandomId() as StaffId }));
  await insertRows(
    tx,
    'staff',
    staff.map(({ person, id }) => ({
      network_id,
      id,
      display_name: person.displayName,
      roles: [person.role],
      page_language: person.pageLanguage,
    })),
  );
  const wards = staff.flatMap(({ person, id }) => person.wards.map((ward_code) => ({ network_id, staff_id: id, ward_code })));
  await insertRows(tx, 'staff_wards', wards);
  await insertRows(
    tx,
    'duties',
    staff.flatMap(({ person, id }) =>
      person.wards.flatMap((ward_code) => person.dutyDays.map((weekday) => ({ network_id, ward_code, weekday, staff_id: id }))),
    ),
  );
  for (const { person, id } of staff) await saveStaffContact(tx, id, person.email);
  await inviteSomebody(
    tx,
    staff.filter(({ person }) => person.role === 'COORDINATOR').map(({ id }) => id),
  );

  return {
    staff: new Map(staff.map(({ person, id }) => [person.key, id])),
    volunteers: await seedVolunteers(
      tx,
      [...VOLUNTEERS, ...APPLICANTS].filter(({ network }) => network === slug),
    ),
    leadOf: (ward) => wards.find(({ ward_code }) => ward_code === ward)?.staff_id ?? null,
  };
}

/** Where there are two coordinators, the first has invited a lead for Little Venice: the mail waits in the demo's mailbox. */
async function inviteSomebody(tx: Tx, [invitedBy, second]: StaffId[]): Promise<void> {
  if (!invitedBy || !second) return;
  const lead = { roles: ['WARD_LEAD' as const], wardCodes: [WARD.littleVenice as WardCode], pageLanguage: 'en' as const };
  const { displayName, email } = reachedAt('Noor', 'A', 42);
  const staffId = newRandomId() as StaffId;
  await sendInvitation(
    tx,
    await saveInvitation(tx, { kind: 'JOIN', staffId, invitedBy, ...lead }, displayName, email),
    invitedBy,
  );
}

/** Volunteers with what they have shown, and what is sealed of them; answers their ids by their keys. Whoever is on the bar list is left out, and nobody is told. */
export async function seedVolunteers(tx: Tx, people: readonly SeedVolunteer[]): Promise<Map<string, VolunteerId>> {
  const network_id = tx.networkId;
  const volunteers: { person: SeedVolunteer; id: VolunteerId }[] = [];
  for (const person of people) if (!(await isBarred(tx, person))) volunteers.push({ person, id: newRandomId() as VolunteerId });
  const leads = await leadsByWard(tx);
  const guidance = await findGuidance(tx, 'en');
  await insertRows(
    tx,
    'volunteers',
    volunteers.map(({ person, id }) => ({
      ...{ network_id, id, ...knownAs(person, tx.now), joined_at: joinedAt(person, tx.now) },
      ...(person.status === 'APPLIED' && appliedAs(person, guidance, tx.now)),
    })),
  );
  await insertRows(
    tx,
    'volunteer_credentials',
    volunteers.flatMap(({ person, id }) =>
      credentialsOf(person, leads.get(person.ward) ?? null, tx.now).map((credential) => ({
        network_id,
        volunteer_id: id,
        ...credential,
      })),
    ),
  );
  for (const { person, id } of volunteers) await saveVolunteerContact(tx, id, { email: person.email, phone: person.phone });
  return new Map(volunteers.map(({ person, id }) => [person.key, id]));
}

const joinedAt = ({ joinedDaysAgo = 0 }: SeedVolunteer, now: Date) => new Date(now.getTime() - joinedDaysAgo * 86_400_000);

/** Whoever waits to be taken on has agreed to the guidance, and signed up just now. */
const appliedAs = ({ pageLanguage }: SeedVolunteer, guidance: ReadGuidance | null, now: Date) => ({
  joined_at: now,
  applied_at: now,
  ...(guidance && { guidance_id: guidance.id, guidance_language: pageLanguage, guidance_at: now }),
});

const knownAs = (person: SeedVolunteer, now: Date) => ({
  first_name: person.firstName,
  display_name: person.displayName,
  ward_code: person.ward,
  languages: person.languages,
  category_keys: person.categoryKeys,
  skill_keys: person.skillKeys,
  grid_e: person.gridE,
  grid_n: person.gridN,
  page_language: person.pageLanguage,
  capacity: person.capacity,
  on_duty: person.onDuty,
  free_times: person.freeTimes ?? [],
  quiet_from: person.quietHours?.from ?? null,
  quiet_until: person.quietHours?.until ?? null,
  self_isolating: person.selfIsolating,
  ...(person.selfIsolating && {
    isolation_words: WORDS_NOW.ISOLATION,
    isolation_language: person.pageLanguage,
    isolation_at: now,
  }),
  status: person.status,
});

/** Whoever leads a ward has seen what its volunteers had to show; some ward has nobody. */
async function leadsByWard(tx: Tx): Promise<Map<string, string>> {
  const leads = await tx.rows<{ ward: string; id: string }>(
    sql`select ward_code as ward, min(staff_id::text) as id from staff_wards where network_id = ${param(tx.networkId)} group by 1`,
  );
  return new Map(leads.map(({ ward, id }) => [ward, id]));
}

function credentialsOf({ credentials, pageLanguage }: SeedVolunteer, seenBy: string | null, now: Date) {
  const today = dayIn(TIME_ZONE, now);
  return credentials.map(({ kind, validForDays }) => {
    const seenOn = addDays(today, Math.min(0, validForDays ?? 0) - 90);
    const yes = { consent_words: WORDS_NOW.CHECK, consent_language: pageLanguage, consent_at: `${seenOn}T12:00:00Z` };
    const valid_until = validForDays === null ? null : addDays(today, validForDays);
    return { kind, seen_on: seenOn, seen_by: seenBy, valid_until, ...(needsConsent(kind) && yes) };
  });
}
