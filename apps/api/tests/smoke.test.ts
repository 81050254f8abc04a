import { expect, it } from '@jest/globals';
import { openTestHouse } from './house.ts';
import { aClosedRequest } from './scenes.ts';

const test = openTestHouse();

it('plays', async () => {
  const scene = await aClosedRequest(test);
  expect(scene.request.status).toBe('CLOSED');
});
