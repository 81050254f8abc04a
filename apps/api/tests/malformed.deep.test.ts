import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyMess } from './any-mess.ts';
import { heldBy, leastHeldBy, medianOf } from './event-loop.ts';
import { openTestHouse } from './house.ts';
import { leadOf } from './people.ts';
import { everything } from './rows.ts';

const test = openTestHouse();
const DOCUMENTS = 10_000;

it('answers ten thousand malformed documents without a fault, holding up nobody, keeping and changing nothing', async () => {
  const cookie = `__Host-wardwise-staff=${await test.api.session(leadOf('Vincent Square'))}`;
  const post = (body: string) => test.api.post(body, { cookie });
  const typename = () => post('{"query":"{__typename}"}');
  await medianOf(50, typename);
  const usual = await medianOf(100, typename);
  const before = await everything(test);
  const met = { answered: 0, refused: 0 };
  let heap = 0;
  const bodies = fc.sample(anyMess, { numRuns: DOCUMENTS });
  for (const [n, body] of bodies.entries()) {
    let status = 0;
    const held = await heldBy(async () => {
      const answer = await post(body);
      status = answer.status;
      if (answer.errors.length > 0) met.refused++;
      else met.answered++;
      expect(answer.errors.length).toBeLessThanOrEqual(5);
      for (const { message, extensions } of answer.errors) {
        expect(message.length).toBeLessThanOrEqual(200);
        expect([body, extensions.code]).not.toEqual([body, 'SOMETHING_WENT_WRONG']);
      }
    });
    expect([body, status < 500]).toEqual([body, true]);
    if (held >= 100 * usual) expect([body, (await leastHeldBy(() => post(body))) < 100 * usual]).toEqual([body, true]);
    if (n === 2000) heap = process.memoryUsage().heapUsed;
  }
  expect(bodies).toHaveLength(DOCUMENTS);
  expect(Math.min(met.answered, met.refused)).toBeGreaterThan(DOCUMENTS / 200); // or it would prove that nothing is ever answered
  expect(process.memoryUsage().heapUsed - heap).toBeLessThan(300 * 1024 * 1024);
  const after = await everything(test);
  for (const table of ['sessions', 'idempotency_records', 'outbox', 'sign_ins']) {
    delete before[table];
    delete after[table];
  }
  expect(after).toEqual(before);
}, 1_800_000);
