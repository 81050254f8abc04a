import { expect, it } from 'vitest';
import { npmRunJourney, playOwn } from './journey/run.ts';

it('helps somebody from her telephone call to the last trace of her, and leaves nothing', async () => {
  const { code, said } = await playOwn();
  expect(said).toContain('The journey holds: nothing of hers is left.');
  expect(said).not.toContain('✗');
  expect(code).toBe(0);
}, 180_000);

it('can be played again on the same server', async () => {
  const { code, said } = await playOwn('--times', '3');
  expect(said.match(/The journey holds/g)).toHaveLength(3);
  expect(code).toBe(0);
}, 300_000);

it.each([
  ['routing', '2 routing', 'nobody on duty today'],
  ['race', '5 race', '3 volunteers are sent to 2 places'],
  ['erase', '6 erase', '1 row of her details is still there'],
  ['window', '5 window', 'the task of a volunteer who has delivered still tells whom it is about'],
])(
  'does not hold with the guard of %s off, and says so at that step',
  async (guard, step, why) => {
    const { code, said } = await npmRunJourney('--sabotage', guard);
    expect(said).toContain(`The journey does not hold at step ${step}.`);
    expect(
      said
        .split('\n')
        .filter((line) => line.includes('✗'))
        .join(),
    ).toContain(why);
    expect(code).toBe(1);
  },
  180_000,
);

it('knows only the guards it knows', async () => {
  const { code, said } = await npmRunJourney('--sabotage', 'everything');
  expect(said).toContain('routing, race, erase, window');
  expect(code).toBe(2);
});
