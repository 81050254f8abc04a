import { it } from 'vitest';
import { openTestHouse } from './house.ts';
import { expectExactlyFilled } from './press-at-once.ts';

const test = openTestHouse();

it('fills the places exactly when a thousand volunteers press at once, and thanks all the others', async () => {
  await expectExactlyFilled(test, { people: 1000, places: 3 });
}, 300_000);
