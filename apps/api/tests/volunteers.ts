import { randomUUID } from 'node:crypto';
import { TIME_ZONE, type VolunteerId, WEEKDAYS, weekdayIn } from '@wardwise/domain';
import { insertRows } from '../src/demo/seed-reference.ts';
import { dbOf } from '../src/platform/context.ts';
import { saveVolunteerContact } from '../src/volunteers/index.ts';
import type { TestHouse } from './house.ts';
import { type Network, wardCalled } from './people.ts';

/** What a test says about a volunteer; the rest suits everything. */
export type VolunteerFacts = {
  network?: Network;
  ward?: string;
  firstName?: string;
  languages?: string[];
  categoryKeys?: string[];
  skillKeys?: string[];
  credentials?: string[];
  capacity?: number;
  onDuty?: boolean;
  selfIsolating?: boolean;
  status?: string;
  freeTimes?: string[];
  quietHours?: [from: number, until: number];
  pageLanguage?: string;
  phone?: string;
  email?: string;
};

/** A volunteer's row, by its raw id and as the API shows it. */
export type TestVolunteer = { uuid: VolunteerId; id: string; firstName: string; email: string; network: Network };

/** Free on one morning of the week, three days from now. */
export const NOT_TODAY = [`${WEEKDAYS[(weekdayIn(TIME_ZONE, new Date()) + 2) % 7]}_MORNING`];

const ALL_CATEGORIES = ['shopping', 'prescription', 'post', 'check-in-call', 'dog-walking', 'lend-an-item', 'other'];
let count = 0;

/** A volunteer, approved and vetted, of Vincent Square unless told; no mutation makes one yet. */
export async function aVolunteer(test: TestHouse, facts: VolunteerFacts = {}): Promise<TestVolunteer> {
  return (await volunteers(test, 1, facts))[0] as TestVolunteer;
}

/** So many volunteers, of all of whom these facts are true. */
export async function volunteers(test: TestHouse, howMany: number, facts: VolunteerFacts = {}): Promise<TestVolunteer[]> {
  const { network = 'westminster' } = facts;
  const people = Array.from({ length: howMany }, () => someone(network, facts.firstName ?? `Volunteer${++count}`));
  const network_id = test.networkId(network);
  await dbOf(test.house, { kind: 'SYSTEM', networkId: network_id }).transaction(async (tx) => {
    const known = people.map(({ uuid, firstName }) => ({
      network_id,
      id: uuid,
      ...knownAs(firstName, facts),
      joined_at: tx.now,
    }));
    await insertRows(tx, 'volunteers', known);
    const credentials = facts.credentials ?? ['ID', 'DBS_BASIC', 'TRAINING'];
    const shown = people.flatMap(({ uuid }) =>
      credentials.map((kind) => ({
        ...{ network_id, volunteer_id: uuid, kind, seen_on: '2025-01-01', valid_until: null },
        ...(kind.startsWith('DBS_') && { consent_words: 'DBS_1', consent_language: 'en', consent_at: tx.now }),
      })),
    );
    await insertRows(tx, 'volunteer_credentials', shown);
    for (const { uuid, email } of people)
      await saveVolunteerContact(tx, uuid, { email: facts.email ?? email, phone: facts.phone ?? '+447700900811' });
  });
  return people;
}

function someone(network: Network, firstName: string): TestVolunteer {
  const uuid = randomUUID() as VolunteerId;
  return { uuid, id: `vol_${uuid}`, firstName, email: `${uuid.slice(0, 8)}@volunteers.example`, network };
}

const knownAs = (firstName: string, facts: VolunteerFacts) => ({
  first_name: firstName,
  display_name: `${firstName} V.`,
  ward_code: wardCalled(facts.ward ?? (facts.network === 'north-paddington' ? "Queen's Park" : 'Vincent Square')),
  languages: facts.languages ?? ['en', 'ar'],
  category_keys: facts.categoryKeys ?? ALL_CATEGORIES,
  skill_keys: facts.skillKeys ?? [],
  ...{ grid_e: 529, grid_n: 178, page_language: facts.pageLanguage ?? 'en', capacity: facts.capacity ?? 20 },
  ...{ free_times: facts.freeTimes ?? [], quiet_from: facts.quietHours?.[0] ?? null, quiet_until: facts.quietHours?.[1] ?? null },
  ...{ on_duty: facts.onDuty ?? true, self_isolating: facts.selfIsolating ?? false, status: facts.status ?? 'APPROVED' },
  ...(facts.status === 'APPLIED' && { applied_at: new Date() }),
  ...(facts.selfIsolating && { isolation_words: 'ISOLATION_1', isolation_language: 'en', isolation_at: new Date() }),
});
