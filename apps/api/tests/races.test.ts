import { impossibilities } from '@wardwise/domain';
import { expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import { codesOf, outcome, type SeenRequest } from './payload.ts';
import { coordinatorOf, leadOf, secondLead } from './people.ts';
import { rowsOf, sealedOf } from './rows.ts';
import { aCalledRequest, anAcceptedTask, anOfferedRequest, done, linkOf, offerOf, raw } from './scenes.ts';
import { aVolunteer } from './volunteers.ts';

const test = openTestHouse();
const lead = () => test.api.as(leadOf('Vincent Square'));

/** How often each answer came. */
const tally = (answers: string[]) =>
  Object.fromEntries([...new Set(answers)].sort().map((answer) => [answer, answers.filter((one) => one === answer).length]));

/** So many volunteers called to one request, each at their own link. */
async function called(count: number, places = 1) {
  const volunteers = await Promise.all(Array.from({ length: count }, () => aVolunteer(test)));
  const request = await lead().taken({ places });
  await done(lead().callOut(request.id));
  const links = await Promise.all(volunteers.map((volunteer) => linkOf(test, request.id, volunteer)));
  return { request, volunteers, neighbours: links.map((link) => test.api.behind(link)) };
}

it('gives the only place once when two leads choose two offers together', async () => {
  for (let again = 0; again < 5; again++) {
    const { request, neighbours } = await called(2);
    for (const neighbour of neighbours) await done(neighbour.offer());
    const { offers } = (await lead().request(request.id)) as SeenRequest;
    const leads = [lead(), test.api.as(secondLead)];
    const answers = await Promise.all(offers.map(({ id }, at) => (leads[at] as ReturnType<typeof lead>).choose(id)));
    expect(answers.map(outcome).sort()).toEqual(['ACCEPTED', 'NO_PLACE_FREE']);
    const rows = await rowsOf(test, request.id);
    expect(impossibilities(rows)).toEqual([]);
    expect(rows.offers.map(({ status }) => status).sort()).toEqual(['ACCEPTED', 'TOO_LATE']);
  }
});

it('gives one offer one assignment when both leads choose it together', async () => {
  const scene = await anOfferedRequest(test, { places: 2 });
  const answers = await Promise.all(
    [lead(), test.api.as(secondLead), test.api.as(coordinatorOf('westminster'))].map((one) => one.choose(offerOf(scene).id)),
  );
  expect(tally(answers.map(outcome))).toEqual({ ACCEPTED: 1, OFFER_NOT_OPEN: 2 });
});

it('takes twenty offers at once, each once', async () => {
  const { request, neighbours } = await called(20);
  const answers = await Promise.all(neighbours.map((neighbour) => neighbour.offer()));
  expect(tally(answers.map(outcome))).toEqual({ OFFERED: 20 });
  const again = await Promise.all(neighbours.map((neighbour) => neighbour.offer()));
  expect(tally(again.map(outcome))).toEqual({ ALREADY_OFFERED: 20 });
  expect((await rowsOf(test, request.id)).offers).toHaveLength(20);
});

it('fills three places and no more when twenty offers are chosen at once', async () => {
  const { request, neighbours } = await called(20, 3);
  for (const neighbour of neighbours) await done(neighbour.offer());
  const { offers } = (await lead().request(request.id)) as SeenRequest;
  const answers = await Promise.all(offers.map(({ id }) => lead().choose(id)));
  expect(tally(answers.map(outcome))).toEqual({ ACCEPTED: 3, NO_PLACE_FREE: 17 });
  const rows = await rowsOf(test, request.id);
  expect([rows.status, impossibilities(rows)]).toEqual(['ASSIGNED', []]);
});

it('proposes one place once when twenty volunteers are proposed at once', async () => {
  const { request, volunteers } = await called(20);
  const answers = await Promise.all(volunteers.map(({ id }) => lead().assign(request.id, id)));
  expect(tally(answers.map(outcome))).toEqual({ PROPOSED: 1, REQUEST_NOT_OPEN: 19 });
});

it('binds a link to one of two browsers that press together', async () => {
  for (let again = 0; again < 5; again++) {
    const { neighbour, request } = await aCalledRequest(test);
    const browsers = [neighbour, test.api.behind(neighbour.token), test.api.behind(neighbour.token)];
    const answers = await Promise.all(browsers.map((browser) => browser.offer()));
    expect(tally(answers.map(outcome))).toEqual({ LINK_BOUND_ELSEWHERE: 2, OFFERED: 1 });
    const { rows } = await test.db.query(
      'select count(*)::int as bound from link_browsers b join task_links l on l.id = b.link_id where l.request_id = $1',
      [raw(request.id)],
    );
    expect(rows).toEqual([{ bound: 1 }]);
  }
});

it('delivers or cancels, and erases once, when both are pressed together', async () => {
  for (let again = 0; again < 5; again++) {
    const { neighbour, request } = await anAcceptedTask(test);
    const answers = await Promise.all([neighbour.deliver(), lead().cancel(request.id)]);
    const rows = await rowsOf(test, request.id);
    expect(['DELIVERED', 'CANCELLED']).toContain(rows.status);
    expect(answers.filter((answer) => codesOf(answer).length > 0)).toHaveLength(1);
    expect(impossibilities(rows)).toEqual([]);
    expect(await sealedOf(test, request.id)).toEqual(
      rows.status === 'DELIVERED' ? { details: 0, cards: 1, keys: 1 } : { details: 0, cards: 0, keys: 0 },
    );
  }
});

it('sends a wave once when both leads press together, and the next group to the second', async () => {
  await aVolunteer(test, { languages: ['en'] });
  const { request } = await aCalledRequest(test); // the first wave: those with the language
  const answers = await Promise.all([lead().callOut(request.id), test.api.as(secondLead).callOut(request.id)]);
  expect(tally(answers.map((answer) => codesOf(answer).join() || (answer.wave?.group ?? '')))).toEqual({
    NO_ONE_LEFT_TO_ASK: 1,
    WARD_WITHOUT_LANGUAGE: 1,
  });
});

it('lets two leads name each other’s requests as originals without losing both', async () => {
  for (let again = 0; again < 5; again++) {
    const [one, other] = [await lead().taken(), await lead().taken()];
    const answers = await Promise.allSettled([
      lead().duplicate(one.id, other.id),
      test.api.as(secondLead).duplicate(other.id, one.id),
    ]);
    const rows = await Promise.all([rowsOf(test, one.id), rowsOf(test, other.id)]);
    expect(rows.map(({ status }) => status).sort()).toEqual(['DUPLICATE', 'OPEN']);
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
  }
});

it('leaves nobody on a task who leaves as they are chosen, proposed to or offering', async () => {
  for (let again = 0; again < 5; again++) {
    const [chosen, offering] = [await anOfferedRequest(test), await aCalledRequest(test)];
    const proposed = { volunteer: await aVolunteer(test), request: await lead().taken() };
    await Promise.all(
      [
        lead().choose(offerOf(chosen).id),
        chosen.neighbour.leave(),
        lead().assign(proposed.request.id, proposed.volunteer.id),
        lead().letLeave(proposed.volunteer.id),
        offering.neighbour.offer(),
        test.api.as(secondLead).letLeave(offering.volunteer.id),
      ].map((pressed) => pressed.catch(() => null)),
    ); // a page that is closed by then answers by an error
    for (const { request, volunteer } of [chosen, offering, proposed]) {
      const rows = await rowsOf(test, request.id);
      expect([rows.status, impossibilities(rows)]).toEqual(['OPEN', []]);
      const held = [...rows.assignments, ...rows.offers].filter(({ volunteerId }) => volunteerId === volunteer.uuid);
      expect(held.filter(({ status }) => !['CANCELLED', 'WITHDRAWN', 'ACCEPTED'].includes(status))).toEqual([]);
      const { rows: gone } = await test.db.query('select status from volunteers where id = $1', [volunteer.uuid]);
      expect(gone).toEqual([{ status: 'LEFT' }]);
    }
  }
});
