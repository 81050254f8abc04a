import { impossibilities } from '@wardwise/domain';
import { describe, expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import { outcome } from './payload.ts';
import { leadOf } from './people.ts';
import { expectExactlyFilled } from './press-at-once.ts';
import { rowsOf } from './rows.ts';
import { done, linkOf, look, raw, type Scene, taskOf } from './scenes.ts';
import { sharedTextsOf, tokenIn } from './shared.ts';
import { until } from './until.ts';
import { aVolunteer, type TestVolunteer, type VolunteerFacts } from './volunteers.ts';

const test = openTestHouse();
const lead = () => test.api.as(leadOf('Vincent Square'));
const behind = async (requestId: string, volunteer: TestVolunteer) => test.api.behind(await linkOf(test, requestId, volunteer));
const set = (volunteer: TestVolunteer, change: string) =>
  test.db.query(`update volunteers set ${change} where id = $1`, [volunteer.uuid]);

/** A request whose call-out gives it to the first suitable yes, and a volunteer it has asked. */
async function called(facts: VolunteerFacts = {}, need = {}): Promise<Scene> {
  const volunteer = await aVolunteer(test, facts);
  const request = await lead().taken(need);
  await done(lead().callOut(request.id, 'FIRST_SUITABLE_YES'));
  return { lead: lead(), volunteer, request, neighbour: await behind(request.id, volunteer) };
}

describe('first suitable yes', () => {
  it('gives the task at once, with the details, and the lead reads who goes', async () => {
    const scene = await called();
    expect((await done(scene.neighbour.offer())).task).toMatchObject({ state: 'ACCEPTED', bound: true, codeWordHint: true });
    expect((await done(scene.neighbour.look())).details?.address).toBe('7 Marmalade Mews');
    const { request, volunteer } = await look(scene);
    expect(request).toMatchObject({
      status: 'ASSIGNED',
      offers: [{ status: 'ACCEPTED', volunteerFirstName: volunteer.firstName }],
      assignments: [{ status: 'ACCEPTED' }],
    });
    expect(impossibilities(await rowsOf(test, request.id))).toEqual([]);
  });

  it('is told before the button, and by the call-out to the lead; a later wave says the same or nothing', async () => {
    const scene = await called();
    const { task } = (await scene.neighbour.send('{ task { decides } }')).data as { task: object };
    expect(task).toEqual({ decides: 'FIRST_SUITABLE_YES' });
    await aVolunteer(test, { languages: ['en'] });
    await done(scene.lead.callOut(scene.request.id));
    const said = await scene.lead.ask(
      'query ($id: ID!) { request(id: $id) { callOuts { decides } } callOutPreview(requestId: $id) { decides } }',
      { id: scene.request.id },
    );
    expect(said).toEqual({
      request: { callOuts: [{ decides: 'FIRST_SUITABLE_YES' }] },
      callOutPreview: { decides: 'FIRST_SUITABLE_YES' },
    });
  });

  it('is not what a call-out says by itself', async () => {
    await aVolunteer(test);
    const { id } = await lead().taken();
    const preview = () => lead().ask('query ($id: ID!) { callOutPreview(requestId: $id) { decides } }', { id });
    expect(await preview()).toEqual({ callOutPreview: { decides: null } });
    await done(lead().callOut(id));
    expect(await preview()).toEqual({ callOutPreview: { decides: 'LEAD_CHOOSES' } });
  });

  it('leaves somebody busy or off duty to the lead, and thanks them by mail once the place is filled', async () => {
    const scene = await called();
    const busy = await aVolunteer(test);
    await done(scene.lead.callOut(scene.request.id));
    await set(busy, 'capacity = 0');
    const theirs = await behind(scene.request.id, busy);
    expect(outcome(await theirs.offer())).toBe('OFFERED');
    expect(outcome(await scene.neighbour.offer())).toBe('ACCEPTED');
    expect((await theirs.task())?.state).toBe('TAKEN');
    const { rows } = await test.db.query(
      `select o.type, l.volunteer_id as id from outbox o join task_links l on l.id = (o.payload ->> 'linkId')::uuid
       where l.request_id = $1 and o.type like 'offer.%' order by o.type`,
      [raw(scene.request.id)],
    );
    expect(rows).toEqual([
      { type: 'offer.accepted.mail', id: scene.volunteer.uuid },
      { type: 'offer.too-late.mail', id: busy.uuid },
    ]);
  });

  it('gives nothing at once to somebody out of reach who has it from the group it was shared in: the lead decides', async () => {
    const scene = await called();
    const far = await aVolunteer(test, { ward: 'Abbey Road', phone: '+447700900871' });
    const token = tokenIn(await sharedTextsOf(scene));
    await done(test.api.anyone().press('answerCallOut', { token, phone: '07700 900871' }));
    const count = 'select count(*)::int as links from task_links where volunteer_id = $1';
    await until(
      async () => (await test.db.query<{ links: number }>(count, [far.uuid])).rows[0]?.links,
      (links) => links === 1,
    );
    expect(outcome(await (await behind(scene.request.id, far)).offer())).toBe('OFFERED');
    expect((await look(scene)).request).toMatchObject({ status: 'OPEN', assignments: [] });
    expect(outcome(await scene.neighbour.offer())).toBe('ACCEPTED');
  });

  it('never gives a volunteer more than they want, though they press two yeses at once', async () => {
    for (let again = 0; again < 5; again++) {
      const volunteer = await aVolunteer(test, { capacity: 1 });
      const requests = [await lead().taken(), await lead().taken()];
      for (const { id } of requests) await done(lead().callOut(id, 'FIRST_SUITABLE_YES'));
      const links = await Promise.all(requests.map(({ id }) => behind(id, volunteer)));
      const answers = await Promise.all(links.map((link) => link.offer()));
      expect(answers.map(outcome).sort()).toEqual(['ACCEPTED', 'OFFERED']);
    }
  });

  it('ends with its call-out: once the place is free again, the lead decides or calls anew', async () => {
    const scene = await called();
    const other = await aVolunteer(test);
    await done(scene.lead.callOut(scene.request.id));
    await done(scene.neighbour.offer());
    await done(scene.neighbour.handBack());
    expect(outcome(await (await behind(scene.request.id, other)).offer())).toBe('OFFERED');
    const third = await aVolunteer(test);
    await done(scene.lead.callOut(scene.request.id, 'FIRST_SUITABLE_YES'));
    expect(outcome(await (await behind(scene.request.id, third)).offer())).toBe('ACCEPTED');
  });

  it('can be taken off again by the lead, like any other', async () => {
    const scene = await called();
    await done(scene.neighbour.offer());
    await done(scene.lead.takeOff(taskOf(await look(scene)).id));
    expect((await look(scene)).request.status).toBe('OPEN');
  });
});

describe('a hundred volunteers who press at once', () => {
  it('fill the places exactly, and all the others are thanked', async () => {
    await expectExactlyFilled(test, { people: 100, places: 3 });
  });
});
