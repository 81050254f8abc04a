import { randomUUID } from 'node:crypto';
import { saveOpenings } from '../src/directory/index.ts';
import { dbOf } from '../src/platform/context.ts';
import { linkToken } from '../src/platform/seal/index.ts';
import type { TestHouse } from './house.ts';
import { coordinatorOf, type Network, wardCalled } from './people.ts';
import { done } from './scenes.ts';

type Facts = {
  name: string;
  needs?: string[];
  languages?: string[];
  wards?: string[];
  status?: string;
  assuredDaysAgo?: number | null;
  referralEmail?: string;
  room?: [string, number];
  open?: [byday: string, opensAt: string, closesAt: string][];
};

/** A service of the directory, made for one test; for every ward where none is named. */
export async function aService(test: TestHouse, facts: Facts): Promise<string> {
  const [id, organization] = [randomUUID(), randomUUID()];
  const { db } = test;
  await db.query(`insert into organizations (id, name, description, kept_by) values ($1, $2, 'Made for a test', $3)`, [
    organization,
    `Friends of ${facts.name}`,
    test.networkId(),
  ]);
  await db.query(
    `insert into services (id, organization_id, name, need_keys, language_tags, everywhere, status, assured_on, takes_referrals, referral_email, capacity, capacity_as_of)
     values ($1, $2, $3, $4, $5, $6, $7, current_date - $8::int, $9, $10, $11, now() - make_interval(days => $12))`,
    [
      ...[id, organization, facts.name, facts.needs ?? [], facts.languages ?? ['en'], !facts.wards, facts.status ?? 'ACTIVE'],
      ...[facts.assuredDaysAgo === undefined ? 0 : facts.assuredDaysAgo, facts.referralEmail ? 'EMAIL' : 'SELF_ONLY'],
      ...[facts.referralEmail ?? null, facts.room?.[0] ?? null, facts.room?.[1] ?? null],
    ],
  );
  for (const ward of facts.wards ?? []) await db.query('insert into service_wards values ($1, $2)', [id, wardCalled(ward)]);
  for (const [byday, opensAt, closesAt] of facts.open ?? [])
    await db.query(
      `insert into service_schedules (id, service_id, freq, byday, opens_at, closes_at) values ($1, $2, 'WEEKLY', $3, $4, $5)`,
      [randomUUID(), id, byday, opensAt, closesAt],
    );
  await dbOf(test.house, { kind: 'SYSTEM', networkId: test.networkId() }).transaction((tx) => saveOpenings(tx, [id]));
  return `svc_${id}`;
}

/** What a coordinator types of a pantry for everybody. */
export const AN_ENTRY = {
  ...{
    organizationName: 'Friends of the Pantry',
    organizationDescription: 'Neighbours.',
    organizationWebsite: 'https://friends.example',
  },
  ...{
    name: 'Pantry',
    description: 'Food for a few pounds.',
    url: 'https://friends.example/pantry',
    email: 'pantry@friends.example',
  },
  ...{
    phone: '020 7946 0301',
    status: 'ACTIVE',
    languages: ['en', 'ar'],
    needKeys: ['food'],
    ways: ['IN_PERSON'],
    everywhere: true,
  },
  ...{ wardCodes: [], takesReferrals: 'SELF_ONLY', hours: [{ days: ['MO', 'TU'], opensAt: '10:00', closesAt: '12:00' }] },
};

/** An entry that a coordinator of this network has just written down. */
export async function anEntry(test: TestHouse, said: object = {}, network: Network = 'westminster'): Promise<string> {
  const { service } = await done(test.api.as(coordinatorOf(network)).press('addService', { ...AN_ENTRY, ...said }));
  return service?.id ?? '';
}

/** The row's own id. */
export const uuidOf = (id: string) => id.slice('svc_'.length);

/** The token in the newest mail that asked this service. */
export async function entryToken(test: TestHouse, id: string): Promise<string> {
  const { rows } = await test.db.query('select id from entry_links where service_id = $1', [uuidOf(id)]);
  return linkToken(test.house.ring, rows[0].id);
}
