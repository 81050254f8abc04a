import { beforeAll, describe, expect, it } from 'vitest';
import { BOMBS } from './bombs.ts';
import { leastHeldBy, medianOf } from './event-loop.ts';
import { openTestHouse } from './house.ts';
import { leadOf } from './people.ts';

const test = openTestHouse();
let cookie: string;
let usual: number;
const post = (body: string) => test.api.post(body, { cookie });

beforeAll(async () => {
  cookie = `__Host-wardwise-staff=${await test.api.session(leadOf('Vincent Square'))}`;
  const typename = () => post('{"query":"{__typename}"}');
  await medianOf(50, typename); // warm
  usual = await medianOf(100, typename);
});

describe('a known bomb', () => {
  it.each(BOMBS)('is answered, and holds up nobody for long: %s', async (_name, body) => {
    const { status, data, errors } = await post(body);
    expect(status).toBeLessThan(500);
    if (data) expect(Object.keys(data).length).toBeGreaterThan(0);
    else expect(errors.length).toBeGreaterThan(0);
    expect(errors.length).toBeLessThanOrEqual(5);
    for (const { message } of errors) expect(message.length).toBeLessThanOrEqual(200);
    const held = await leastHeldBy(() => post(body));
    expect(held).toBeLessThan(100 * usual);
  });

  it('leaves no memory behind', async () => {
    for (const [, body] of BOMBS) await post(body);
    const before = process.memoryUsage().heapUsed;
    for (let round = 0; round < 3; round++) for (const [, body] of BOMBS) await post(body);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(150 * 1024 * 1024);
  });
});
