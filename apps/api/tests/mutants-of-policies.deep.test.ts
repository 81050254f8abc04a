import { beforeAll, expect, it } from 'vitest';
import type { TestHouse } from './house.ts';
import { opened, switchPolicies, switchShapes } from './matrix/mutants.ts';
import type { TriedBy } from './matrix/stage.ts';

// The matrix sees every guard of the house that falls: each policy and each read shape says yes to everybody, where the database guards nothing.

const POLICIES = await switchPolicies();
const SHAPES = await switchShapes();
const { openTestHouse } = await import('./house.ts');
const { openStage } = await import('./matrix/stage.ts');

const test: TestHouse = openTestHouse({ unguarded: true });
let tried: TriedBy;

beforeAll(async () => {
  tried = await openStage(test);
}, 900_000);

it('finds nothing while every guard stands', async () => {
  expect(await tried.firstFault()).toBeNull();
}, 900_000);

/**
 * Seen by tests of their own: one is asked by the command line alone (referral-lists.test.ts); to change or to hear of a view tells nothing
 * of it (queue-view.policy.test.ts, live.test.ts); of the rota and of wards in other hands everybody of the network sees all, and who may
 * change it is tried in rota.test.ts, hand-over.test.ts and hand-over.policy.test.ts; whose wards are counted in cover.test.ts.
 */
const ELSEWHERE = 'takesLists canChangeView canSeeView canChangeDuty canHandOver canUndoHandOver wardsOfCover'.split(' ');
/** Guards nothing: it tells what can be pressed, of a request that is seen, and each verb has its own guard. */
const TELLS = ['abilitiesOf'];

it.each([...POLICIES, ...SHAPES].filter((guard) => ![...ELSEWHERE, ...TELLS].includes(guard)))(
  'sees that %s has fallen',
  async (guard) => {
    opened.add(guard);
    try {
      expect([guard, await tried.firstFault()]).toEqual([guard, expect.any(String)]);
    } finally {
      opened.clear();
    }
  },
  900_000,
);

it('finds nothing once every guard stands again', async () => {
  expect(await tried.firstFault()).toBeNull();
}, 900_000);
