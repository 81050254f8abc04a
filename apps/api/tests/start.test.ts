import { expect, it } from '@jest/globals';
import { seedDemo } from '../src/demo/index.ts';
import { SettingsError } from '../src/env.ts';
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
