import { beforeAll, expect, it } from '@jest/globals';
import { holds, impossibilities, REQUEST_ARROWS } from '@wardwise/domain';
import { runs } from '@wardwise/domain/testing';
import fc from 'fast-check';
import { keepDeadlines } from '../src/worker/keep-deadlines.ts';
import { openTestHouse } from './house.ts';
import { type Pressed, pressAny, type Story, VERBS } from './life.ts';
import { orphanKeys, rowsOf, sealedOf } from './rows.ts';
import { aVolunteer, type TestVolunteer } from './volunteers.ts';

const test = openTestHouse();
let volunteers: TestVolunteer[] = [];

beforeAll(async () => {
  volunteers = await Promise.all([
    aVolunteer(test),
    aVolunteer(test, { languages: ['en'] }),
    aVolunteer(test, { ward: 'Pimlico South' }),
  ]);
});

const anyVerb = fc.oneof(...Object.entries(VERBS).map(([verb, { weight }]) => ({ weight, arbitrary: fc.constant(verb) })));

/** One press by somebody: the lead, another lead, a volunteer in their own browser or in a stranger's, or time that passes. */
const anyPress: fc.Arbitrary<Pressed> = fc.record({
  verb: anyVerb,
  who: fc.nat(9),
  pick: fc.nat(5),
  other: fc.nat(5),
  flag: fc.boolean(),
});

it('reaches no impossible state, holds nothing it may not, and never has more live assignments than places, whoever presses what', async () => {
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(anyPress, { minLength: 10, maxLength: 40, size: 'max' }), async (presses) => {
      const story: Story = { test, volunteers, requests: [], browsers: new Map(), worker: () => keepDeadlines(test.house) };
      for (const pressed of [
        { verb: 'take', who: 0, pick: 0, other: 0, flag: true },
        { verb: 'callOut', who: 0, pick: 0, other: 0, flag: true },
        ...presses,
      ]) {
        const codes = await pressAny(story, pressed);
        expect(codes).not.toContain('SOMETHING_WENT_WRONG');
        for (const id of story.requests) {
          const request = await rowsOf(test, id);
          reached.add(request.status);
          expect(impossibilities(request)).toEqual([]);
          expect(
            request.assignments.filter(({ status }) => ['PROPOSED', 'ACCEPTED', 'STARTED'].includes(status)).length,
          ).toBeLessThanOrEqual(request.places);
          const { details, card } = holds(request.status);
          const sealed = { details: Number(details), cards: Number(card), keys: Number(details || card) };
          expect([request.status, await sealedOf(test, id)]).toEqual([request.status, sealed]);
          if (REQUEST_ARROWS[request.status].length === 0) expect(sealed.keys).toBe(0);
        }
        expect(await orphanKeys(test)).toBe(0);
      }
    }),
    { numRuns: runs(10, 400), endOnFailure: true },
  );
  expect([...reached]).toEqual(expect.arrayContaining(['OPEN', 'ASSIGNED', 'DELIVERED']));
}, 1_200_000);
