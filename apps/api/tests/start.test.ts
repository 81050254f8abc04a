import { inspect } from 'node:util';
import { expect, it, vi } from 'vitest';
import { seedDemo } from '../src/demo/index.ts';
import { SettingsError } from '../src/env.ts';
import { sayWhyNot } from '../src/platform/why-not.ts';
import { nudge } from '../src/worker/nudge.ts';
import { openTestHouse } from './house.ts';

const test = openTestHouse();
const networks = async () => (await test.db.query('select slug from networks order by slug')).rows;

it('adds nothing to a demo that is there already', async () => {
  const before = await networks();
  await seedDemo(test.house);
  expect(await networks()).toEqual(before);
});

it('never opens the demo over a real network: it would let anybody in', async () => {
  await test.db.query(`update networks set demo = false where slug = 'westminster'`);
  const start = seedDemo(test.house);
  await expect(start).rejects.toThrow(SettingsError);
  await expect(start).rejects.toThrow('Unset WARDWISE_DEMO');
});

it('reminds nobody of the past that a demo begins with', async () => {
  await test.db.query(`update networks set demo = true`);
  await test.db.query(`update networks set slug = slug || '-before'`);
  await seedDemo(test.house);
  const waiting = () => test.db.query<{ n: number }>('select count(*)::int as n from nudges');
  const before = (await waiting()).rows[0]?.n ?? 0;
  expect(before).toBeGreaterThan(0);
  await test.db.query('delete from outbox');
  await nudge(test.house);
  expect([(await waiting()).rows[0]?.n, (await test.db.query('select from outbox')).rowCount]).toEqual([before, 0]);
});

it('tells of a database’s error without the values that it carries', async () => {
  const failed = await test.house.source.query('select $1::uuid', ['Rhubarb Row']).catch((error: unknown) => error);
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  sayWhyNot('Wardwise cannot start', failed);
  const words = told.mock.calls.map((call) => inspect(call, { depth: 9 })).join();
  told.mockRestore();
  expect(words).toContain('22P02');
  expect(words).not.toContain('Rhubarb');
});
