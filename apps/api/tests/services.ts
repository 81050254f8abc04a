import { randomUUID } from 'node:crypto';
import { saveOpenings } from '../src/directory/index.ts';
import { dbOf } from '../src/platform/context.ts';
import type { TestHouse } from './house.ts';
import { wardCalled } from './people.ts';

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
