import { beforeAll, expect, it } from 'vitest';
import type { TestHouse } from './house.ts';
import { opened, switchPolicies, switchShapes } from './matrix/mutants.ts';
import type { TriedBy } from './matrix/stage.ts';

// The matrix sees every guard of the database that falls, where the house guards nothing; and what is sealed is safe behind the database alone.

const POLICIES = await switchPolicies();
const SHAPES = await switchShapes();
const { openTestHouse } = await import('./house.ts');
const { openStage } = await import('./matrix/stage.ts');

/** Nobody can stand where the first one guards: pausing somebody takes their tasks. standing.test.ts forges that, and fails without it. The others let everybody read; a shape says who. */
const ELSEWHERE = [
  'request_details_of_approved_volunteers',
  'queue_views_read',
  'duty_changes_read',
  'hand_overs_read',
  'neighbour_changes_read',
  'ward_pauses_read',
  'stand_ins_read',
  'setting_changes_read',
  'offering_changes_read',
  'wordings_read',
];

type RowPolicy = { name: string; table: string; using: string; check: string | null };

const test: TestHouse = openTestHouse();
let tried: TriedBy;
let policies: RowPolicy[];

beforeAll(async () => {
  tried = await openStage(test);
  for (const guard of [...POLICIES, ...SHAPES]) opened.add(guard);
  const { rows } = await test.db.query<RowPolicy>(
    `select policyname as name, tablename as table, qual as using, with_check as check from pg_policies where schemaname = 'public' and cmd in ('ALL', 'SELECT') order by 1`,
  );
  policies = rows.filter(({ name }) => !ELSEWHERE.includes(name));
}, 900_000);

it('is told nothing sealed by a house that allows everything, as long as the database guards', async () => {
  expect(await tried.firstSealedFault()).toBeNull();
}, 900_000);

it('sees each row-level policy that has fallen', async () => {
  expect(policies.length).toBeGreaterThan(8);
  for (const { name, table, using } of policies) {
    await test.db.query(`alter policy ${name} on ${table} using (true)`);
    expect([name, await tried.firstSealedFault()]).toEqual([name, expect.any(String)]);
    await test.db.query(`alter policy ${name} on ${table} using (${using})`);
  }
}, 1_800_000);
