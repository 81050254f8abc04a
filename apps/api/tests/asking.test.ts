import { readReference } from '@wardwise/domain';
import { describe, expect, it } from 'vitest';
import { AN_ASK, aNumber as phone } from './asking.ts';
import { openTestHouse } from './house.ts';
import { A_NEED, TOLD } from './lead.ts';
import { openMailRoom } from './mail-room.ts';
import { codesOf } from './payload.ts';
import { coordinatorOf, EVERYBODY, leadOf, type Network, type Person, secondLead, wardCalled } from './people.ts';
import { everything, sealedOf } from './rows.ts';
import { aCalledRequest, done } from './scenes.ts';
import type { Variables } from './wire.ts';

const test = openTestHouse();
const lead = () => test.api.as(leadOf('Vincent Square'));

type Found = { id: string; reference: string; cameBy: string; youngPerson: boolean; status: string; urgency: string };
const FOUND = `query ($reference: String) { requests(filter: { reference: $reference }) {
  nodes { id reference cameBy youngPerson status urgency ward { name } viewerCan { confirm callOut assign } } } }`;

const ask = (facts: Variables = {}) => test.api.anyone().press('askForHelp', { ...AN_ASK, phone: phone(), ...facts });
const find = async (person: Person, reference: unknown) =>
  (await test.api.as(person).ask<{ requests: { nodes: Found[] } }>(FOUND, { reference })).requests.nodes;
const findOne = async (person: Person, reference: unknown) => (await find(person, reference))[0] as Found;

describe('a postcode', () => {
  const near = async (postcode: string) => done(test.api.anyone().press('findHelp', { postcode }));

  it('leads to the network whose ward it is, which says what it helps with and whom to ring', async () => {
    const { networks } = await near('sw1p4jn');
    expect(networks).toMatchObject([{ slug: 'westminster', wardName: 'Vincent Square', phone: '+442079460100' }]);
    expect(networks?.[0]?.categories.map(({ key }) => key)).toContain('prescription');
  });

  it('leads to both networks where they share the ward', async () => {
    expect((await near('W10 4HU')).networks).toMatchObject([
      { slug: 'north-paddington', wardName: "Queen's Park" },
      { slug: 'westminster', wardName: "Queen's Park" },
    ]);
  });

  it('that no table knows leads to the network whose outcode it is, and to no ward', async () => {
    expect((await near('SW1P 9ZZ')).networks).toMatchObject([{ slug: 'westminster', wardName: null }]);
  });

  it('of somebody else’s leads to the nearest other group, or says honestly that we do not know how far they are', async () => {
    expect(await near('NW5 2AA')).toMatchObject({ networks: [], nearest: { name: 'Camden Neighbours' } });
    const far = await near('BT1 5GS');
    expect(far).toMatchObject({ networks: [], nearest: null });
    expect(far.groups).toHaveLength(3);
  });

  it('writes nothing', async () => {
    const before = await everything(test);
    await near('SW1P 4JN');
    expect(await everything(test)).toEqual(before);
  });
});

describe('what was asked on the form', () => {
  it('waits, new and sealed, for a lead, who finds it by its reference and takes it on after ringing', async () => {
    const { reference, link } = await done(ask());
    expect(readReference(reference ?? '')).toBe(reference);
    expect(reference).toMatch(/^VSQ-/);
    expect(link).toMatch(/^\/r\/[\w-]{22}$/);
    const request = await findOne(leadOf('Vincent Square'), reference?.toLowerCase().replace('-', ' '));
    expect(request).toMatchObject({ status: 'NEW', cameBy: 'FORM', youngPerson: false, ward: { name: 'Vincent Square' } });
    expect(await sealedOf(test, request.id)).toEqual({ details: 1, cards: 0, keys: 1 });
    const { details } = await done(lead().lookAtDetails(request.id));
    expect(details).toMatchObject({ calledName: A_NEED.calledName, note: A_NEED.note, postcode: 'SW1P 4JN' });
    expect((await done(lead().confirm(request.id))).request?.status).toBe('OPEN');
  });

  it('is found by its own leads alone, and a reference that is none finds nothing', async () => {
    const { reference } = await done(ask());
    for (const person of [leadOf('Church Street'), coordinatorOf('north-paddington')])
      expect(await find(person, reference)).toEqual([]);
    expect(await find(coordinatorOf('westminster'), reference)).toHaveLength(1);
    for (const none of ['VSQ', 'VSQ-0000', reference?.slice(0, 7), '%'])
      expect(await find(leadOf('Vincent Square'), none)).toEqual([]);
  });

  it('is one request however often the button is pressed, and is told the same link again', async () => {
    const facts = { phone: phone(), idempotencyKey: 'one press' };
    const [one, two] = await Promise.all([done(ask(facts)), done(ask(facts))]);
    expect([one?.reference, one?.link]).toEqual([two?.reference, two?.link]);
    const { rows } = await test.db.query('select count(*)::int as links from requester_links where token_hash = sha256($1)', [
      (one?.link ?? '').slice(3),
    ]);
    expect(rows).toEqual([{ links: 1 }]);
  });

  it('goes to the network that was chosen where two share the ward, and the other knows nothing of it', async () => {
    const facts = { network: 'north-paddington', postcode: 'W10 4HU' };
    const { reference } = await done(ask(facts));
    expect(await find(leadOf("Queen's Park", 'north-paddington'), reference)).toHaveLength(1);
    expect(await find(leadOf("Queen's Park"), reference)).toEqual([]);
  });

  it('from a postcode that no table knows is any lead’s of the network to place, stays new until its own lead has rung, and is nobody’s of the other', async () => {
    const { reference } = await done(ask({ postcode: 'SW1P 9ZZ' }));
    expect(reference).toMatch(/^WNG-/);
    const { id } = await findOne(leadOf('Church Street'), reference);
    await done(test.api.as(leadOf('Church Street')).lookAtDetails(id));
    expect(await find(coordinatorOf('north-paddington'), reference)).toEqual([]);
    await done(test.api.as(leadOf('Church Street')).place(id, wardCalled('Vincent Square')));
    expect(await find(leadOf('Church Street'), reference)).toEqual([]);
    expect(await findOne(leadOf('Vincent Square'), reference)).toMatchObject({
      status: 'NEW',
      viewerCan: { confirm: true, callOut: false, assign: false },
    });
    expect(codesOf(await lead().callOut(id))).toEqual(['REQUEST_NOT_OPEN']);
    expect((await done(lead().confirm(id))).request?.status).toBe('OPEN');
  });

  it('by a young person is for today, and no call-out, volunteer or confirmation gets past it', async () => {
    const { reference } = await done(ask({ adult: false, urgency: 'WHEN_POSSIBLE' }));
    const request = await findOne(leadOf('Vincent Square'), reference);
    expect(request).toMatchObject({
      ...{ status: 'NEW', youngPerson: true, urgency: 'TODAY' },
      viewerCan: { confirm: false, callOut: false, assign: false },
    });
    expect(codesOf(await lead().confirm(request.id))).toEqual(['YOUNG_PERSON']);
    expect(codesOf(await lead().callOut(request.id))).toEqual(['REQUEST_NOT_OPEN']);
    expect(codesOf(await lead().place(request.id, wardCalled('Pimlico South')))).toEqual([]);
    await expect(test.db.query(`update help_requests set status = 'OPEN' where reference = $1`, [reference])).rejects.toThrow(
      'help_requests_young_person_stays_new',
    );
  });

  it('by telephone for somebody under 18 goes the same way', async () => {
    const request = await lead().taken({ adult: false, urgency: 'WHEN_POSSIBLE' });
    const { reference } = (
      await lead().ask<{ request: { reference: string } }>('query ($id: ID!) { request(id: $id) { reference } }', {
        id: request.id,
      })
    ).request;
    expect(await findOne(leadOf('Vincent Square'), reference)).toMatchObject({
      ...{ status: 'NEW', cameBy: 'TELEPHONE', youngPerson: true, urgency: 'TODAY' },
      viewerCan: { confirm: false, callOut: false, assign: false },
    });
    expect(codesOf(await lead().confirm(request.id))).toEqual(['YOUNG_PERSON']);
    const unplaced = await lead().taken({ adult: false, postcode: 'SW1P 9ZZ' });
    expect((await done(lead().place(unplaced.id, wardCalled('Vincent Square')))).request?.status).toBe('NEW');
  });

  it('says nothing of the person in the log', () => {
    for (const word of [...TOLD, 'quill@']) expect(test.log.join('\n')).not.toContain(word);
  });
});

describe('what cannot wait goes by mail', () => {
  const mailRoom = openMailRoom(test);

  /** What was mailed after a step: whom to, and all that was said. */
  async function mailedAfter(step: () => Promise<unknown>): Promise<{ to: string[]; said: string; subjects: string[] }> {
    await mailRoom.startAfresh();
    await step();
    const letters = await mailRoom.sent();
    const said = letters.map(({ subject, text, html }) => subject + text + html).join('\n');
    return {
      to: letters.map(({ to }) => to).sort(),
      said,
      subjects: [...new Set(letters.map(({ subject }) => subject))],
    };
  }
  const onDuty = (network: Network) =>
    EVERYBODY.filter((person) => person.network === network && person.role === 'WARD_LEAD')
      .map(({ email }) => email)
      .sort();
  const today = { categoryKey: 'prescription', urgency: 'TODAY' };

  it.each([
    ['the form', () => done(ask(today))],
    ['a lead’s intake', () => lead().taken(today)],
  ])('to every lead on duty, of every ward: a prescription needed today, from %s', async (_from, step) => {
    const { to, said, subjects } = await mailedAfter(step);
    expect(to).toEqual(onDuty('westminster'));
    expect(subjects.sort()).toEqual(['A prescription is needed today', 'دواء مطلوب اليوم']);
    for (const word of [...TOLD, 'Vincent', 'SW1P', 'quill@']) expect(said.replaceAll(secondLead.email, '')).not.toContain(word);
    expect(said).toContain('/n/westminster/requests/req_');
  });

  it('to the same: a young person whom a lead has taken by telephone', async () => {
    const { to, subjects } = await mailedAfter(() => lead().taken({ adult: false }));
    expect(to).toEqual(onDuty('westminster'));
    expect(subjects).toContain('A young person needs a call today');
  });

  it('of the network that was asked and no other; a young person likewise', async () => {
    const { to, subjects } = await mailedAfter(() =>
      done(ask({ network: 'north-paddington', postcode: 'W10 4HU', adult: false })),
    );
    expect(to).toEqual(onDuty('north-paddington'));
    expect(subjects).toEqual(['A young person needs a call today']);
  });

  it('to the coordinators where nobody at all is on duty', async () => {
    await test.db.query('create table duties_kept as table duties');
    await test.db.query('delete from duties');
    const { to } = await mailedAfter(() => done(ask(today)));
    await test.db.query('insert into duties table duties_kept');
    await test.db.query('drop table duties_kept');
    expect(to).toEqual([coordinatorOf('westminster').email]);
  });

  it('to nobody: what can wait, and what is over by then', async () => {
    expect((await mailedAfter(() => done(ask({ categoryKey: 'prescription' })))).to).toEqual([]);
    const over = async () => {
      const { id } = await lead().taken(today);
      await done(lead().cancel(id));
    };
    expect((await mailedAfter(over)).to).toEqual([]);
  });

  it('in the outbox as verbs and ids alone', async () => {
    await test.db.query('delete from outbox');
    await done(ask(today));
    const { rows } = await test.db.query<{ payload: Record<string, string> }>('select payload from outbox');
    for (const { payload } of rows) expect(Object.keys(payload).sort()).toEqual(['requestId', 'staffId']);
    expect(JSON.stringify(rows)).toMatch(/^[[\]{}":,\w-]+$/);
  });
});

it('gives a request that a lead types a reference too, and never the same one twice', async () => {
  const { request } = await aCalledRequest(test);
  const { request: read } = await lead().ask<{ request: { reference: string; cameBy: string } }>(
    'query ($id: ID!) { request(id: $id) { reference cameBy } }',
    { id: request.id },
  );
  expect(read).toEqual({ reference: expect.stringMatching(/^VSQ-/), cameBy: 'TELEPHONE' });
});
