import { holds, impossibilities, REQUEST_ARROWS } from '@wardwise/domain';
import { runs } from '@wardwise/domain/testing';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
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

/** The whole life of a request, pressed first of all, so that every state on the way is looked at whatever chance brings. */
const ONE_LIFE: Pressed[] = ['take', 'callOut', 'offer', 'choose', 'look', 'deliver', 'followUp', 'followUp'].map((verb, at) => ({
  ...{ verb, who: 0, pick: 0, flag: at === 0 },
  other: at === 7 ? 1 : 0, // the second follow-up
}));

it('reaches no impossible state, holds nothing it may not, and never has more live assignments than places, whoever presses what', async () => {
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(anyPress, { minLength: 10, maxLength: 40, size: 'max' }), async (presses) => {
      const worker = () => keepDeadlines(test.house);
      const story: Story = { test, volunteers, requests: [], browsers: new Map(), worker };
      for (const pressed of [...ONE_LIFE.slice(0, 2), ...presses]) {
        const codes = await pressAny(story, pressed);
        expect(codes).not.toContain('SOMETHING_WENT_WRONG');
        for (const id of story.requests) reached.add(await lookedOver(id));
        expect(await orphanKeys(test)).toBe(0);
      }
    }),
    { numRuns: runs(10, 400), examples: [[ONE_LIFE.slice(2)]], endOnFailure: true },
  );
  expect([...reached]).toEqual(expect.arrayContaining(['OPEN', 'ASSIGNED', 'DELIVERED', 'CLOSED']));
}, 1_200_000);

/** Compares a request's rows with every rule of its life; answers its state. */
async function lookedOver(id: string): Promise<string> {
  const request = await rowsOf(test, id);
  expect(impossibilities(request)).toEqual([]);
  const live = request.assignments.filter(({ status }) => status === 'PROPOSED' || status === 'ACCEPTED' || status === 'STARTED');
  expect(live.length).toBeLessThanOrEqual(request.places);
  const { details, card } = holds(request.status);
  const sealed = { details: Number(details), cards: Number(card), keys: Number(details || card) };
  expect([request.status, await sealedOf(test, id)]).toEqual([request.status, sealed]);
  if (REQUEST_ARROWS[request.status].length === 0) expect(sealed).toEqual({ details: 0, cards: 0, keys: 0 });
  return request.status;
}
