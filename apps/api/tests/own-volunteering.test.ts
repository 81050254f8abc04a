import { beforeEach, describe, expect, it } from 'vitest';
import { isBarred } from '../src/bars/index.ts';
import { dbOf } from '../src/platform/context.ts';
import { sixDigits } from '../src/platform/seal/index.ts';
import { eraseFarewells, listVolunteersByPhone } from '../src/volunteers/index.ts';
import { openTestHouse } from './house.ts';
import { openMailRoom } from './mail-room.ts';
import { codesOf, Refused } from './payload.ts';
import { coordinatorOf, leadOf, type Network, safeguardingLeadOf } from './people.ts';
import { orphanKeys, rowsOf } from './rows.ts';
import { aCalledRequest, anAcceptedTask, anOfferedRequest, done, look, type Scene } from './scenes.ts';
import { aVolunteer, type TestVolunteer } from './volunteers.ts';

const test = openTestHouse();
const mailRoom = openMailRoom(test);
beforeEach(mailRoom.startAfresh);
const lead = () => test.api.as(leadOf('Vincent Square'));
const asSystem = <T>(work: Parameters<ReturnType<typeof dbOf>['transaction']>[0], network: Network = 'westminster') =>
  dbOf(test.house, { kind: 'SYSTEM', networkId: test.networkId(network) }).transaction(work) as Promise<T>;
const foundBy = (phone: string) => asSystem<string[]>((tx) => listVolunteersByPhone(tx, phone));
const barred = (email: string) => asSystem<boolean>((tx) => isBarred(tx, { phone: null, email }));

/** The newest code for the link of a scene, as the mail says it. */
async function codeOf({ neighbour }: Scene): Promise<string> {
  await done(neighbour.askForCode());
  const { rows } = await test.db.query<{ id: string }>('select id from link_codes order by created_at desc limit 1');
  return sixDigits(test.house.ring, rows[0]?.id ?? '');
}

const rowOf = async ({ uuid }: TestVolunteer) =>
  (
    await test.db.query(
      `select status, display_name, first_name, ward_code, languages, category_keys, skill_keys, capacity, on_duty, page_language,
        (select count(*)::int from volunteer_contacts c where c.volunteer_id = v.id) as contacts,
        (select count(*)::int from volunteer_credentials c where c.volunteer_id = v.id) as checks from volunteers v where id = $1`,
      [uuid],
    )
  ).rows[0];
const GONE = {
  ...{ status: 'LEFT', display_name: '—', first_name: '—', ward_code: null, languages: [], category_keys: [] },
  ...{ skill_keys: [], capacity: 0, on_duty: false, contacts: 0, checks: 0 },
};

describe('a volunteer, at the browser their link is bound to', () => {
  it('is told what we know them by, and who looked at how to reach them', async () => {
    const scene = await anOfferedRequest(test);
    const { id, email, firstName } = scene.volunteer;
    await done(scene.lead.lookAtVolunteer(id, 'ARRANGE'));
    expect((await done(scene.neighbour.lookAtMyself())).contact).toEqual({ email, phone: '+447700900811' });
    expect(await scene.neighbour.volunteering()).toMatchObject({
      ...{ name: `${firstName} V.`, wardName: 'Vincent Square', languages: ['en', 'ar'], capacity: 20, onDuty: true },
      selfIsolating: false,
      credentials: [
        { kind: 'DBS_BASIC', seenOn: '2025-01-01', validUntil: null },
        { kind: 'ID', seenOn: '2025-01-01', validUntil: null },
        { kind: 'TRAINING', seenOn: '2025-01-01', validUntil: null },
      ],
      tasks: [{ what: 'shopping', status: 'OFFERED' }],
      looks: [
        { role: 'WARD_LEAD', who: 'Lead', fields: ['email', 'phone'], purpose: 'ARRANGE' },
        { role: 'VOLUNTEER', who: null, fields: ['email', 'phone'], purpose: 'OWN_DATA' },
      ],
    });
  });

  it('is told nothing in another browser, and nobody else is told of them', async () => {
    const { neighbour } = await anOfferedRequest(test);
    const elsewhere = test.api.behind(neighbour.token);
    expect(await elsewhere.volunteering()).toBeNull();
    expect(codesOf(await elsewhere.lookAtMyself())).toEqual(['LINK_BOUND_ELSEWHERE']);
    expect(codesOf(await elsewhere.leave())).toEqual(['LINK_BOUND_ELSEWHERE']);
    expect(await lead().ask('{ myVolunteering { name } }')).toEqual({ myVolunteering: null });
    const other = await aCalledRequest(test);
    await done(other.neighbour.lookAtMyself());
    expect((await other.neighbour.volunteering())?.looks).toHaveLength(1);
  });

  it('binds their browser by looking, before they have answered any call', async () => {
    const { neighbour } = await aCalledRequest(test);
    expect(await neighbour.volunteering()).toBeNull();
    await done(neighbour.lookAtMyself());
    expect(await neighbour.volunteering()).toMatchObject({ onDuty: true });
    expect((await neighbour.task())?.state).toBe('CALLED');
  });

  it('corrects what we know them by, at once and in what the leads read', async () => {
    const { neighbour, volunteer } = await aCalledRequest(test);
    const said = { name: 'Amina Z.', languages: ['fr', 'ar'], categoryKeys: ['post'], skillKeys: ['driving'], capacity: 2 };
    const { myVolunteering } = await done(neighbour.press('changeMyVolunteering', { ...said, pageLanguage: 'ar' }));
    expect(myVolunteering).toMatchObject({ ...said, pageLanguage: 'ar', onDuty: true });
    expect(await rowOf(volunteer)).toMatchObject({ display_name: 'Amina Z.', first_name: 'Amina', page_language: 'ar' });
    const { node } = await lead().ask<{ node: object }>(
      'query ($id: ID!) { node(id: $id) { ... on Volunteer { displayName languages capacity } } }',
      { id: volunteer.id },
    );
    expect(node).toEqual({ displayName: 'Amina Z.', languages: ['fr', 'ar'], capacity: 2 });
    await done(neighbour.press('changeMyVolunteering', { skillKeys: [] }));
    expect(await neighbour.volunteering()).toMatchObject({ ...said, skillKeys: [] });
  });

  it('objects: is asked no more from that moment, until they say otherwise', async () => {
    const { neighbour, volunteer } = await aCalledRequest(test);
    const asked = async () => {
      const request = await lead().taken();
      await done(lead().callOut(request.id));
      const { rows } = await test.db.query('select from task_links where request_id = $1 and volunteer_id = $2', [
        request.id.slice(4),
        volunteer.uuid,
      ]);
      return rows.length;
    };
    expect(await asked()).toBe(1);
    await done(neighbour.press('changeMyVolunteering', { onDuty: false }));
    await aVolunteer(test);
    expect(await asked()).toBe(0);
    await done(neighbour.press('changeMyVolunteering', { onDuty: true }));
    expect(await asked()).toBe(1);
  });

  it('gives another number and address with the code that went to the old one; both are found anew and of the old nothing is left', async () => {
    const scene = await anOfferedRequest(test);
    const { neighbour, volunteer } = scene;
    const before = await foundBy('+447700900811');
    expect(before).toContain(volunteer.uuid);
    const code = await codeOf(scene);
    const wrong = await neighbour.press('changeMyContact', {
      code: code === '111111' ? '222222' : '111111',
      phone: '07700 900861',
    });
    expect(codesOf(wrong)).toEqual(['LINK_CODE_WRONG']);
    await done(neighbour.press('changeMyContact', { code, phone: '07700 900861', email: 'new@volunteers.example' }));
    expect((await done(neighbour.lookAtMyself())).contact).toEqual({ email: 'new@volunteers.example', phone: '+447700900861' });
    expect(await foundBy('+447700900861')).toEqual([volunteer.uuid]);
    expect(await foundBy('+447700900811')).not.toContain(volunteer.uuid);
    expect(await orphanKeys(test)).toBe(0);
    const again = await neighbour.press('changeMyContact', { code, phone: '07700 900862' });
    expect(codesOf(again)).toEqual(['LINK_CODE_EXPIRED']); // it works once
  });

  it('cannot be made somebody else by whoever was only handed their link', async () => {
    const { neighbour } = await aCalledRequest(test);
    const stranger = test.api.behind(neighbour.token);
    await done(stranger.lookAtMyself()); // the first to press is let in, as on the task itself
    for (const code of ['', '123456'])
      expect(codesOf(await stranger.press('changeMyContact', { code, email: 'mine@elsewhere.example' }))).toEqual([
        'LINK_CODE_EXPIRED',
      ]);
  });
});

describe('a volunteer who leaves', () => {
  it.each([
    ['had accepted', anAcceptedTask],
    ['had offered', anOfferedRequest],
  ])('is off what they %s, forgotten, on no list, and told so once', async (_how, stage) => {
    const scene = await stage(test);
    const { volunteer, neighbour } = scene;
    expect((await done(neighbour.leave())).left).toBe(true);
    expect(await rowOf(volunteer)).toMatchObject(GONE);
    const { request } = await look(scene);
    expect(request.status).toBe('OPEN');
    expect([...request.assignments, ...request.offers].map(({ status }) => status)).toEqual(
      stage === anAcceptedTask ? ['CANCELLED', 'ACCEPTED'] : ['WITHDRAWN'],
    );
    for (const press of [() => neighbour.task(), neighbour.look, neighbour.lookAtMyself, neighbour.leave])
      await expect(press()).rejects.toThrow('LINK_LEFT');
    expect(await barred(volunteer.email)).toBe(false);
    expect(await foundBy('+447700900811')).not.toContain(volunteer.uuid);

    const letters = (await mailRoom.sent()).filter(({ to }) => to === volunteer.email);
    expect(letters.at(-1)?.text).toContain('You do not volunteer with Westminster Neighbours any more.');
    expect(letters.filter(({ text }) => text.includes('not yours any more'))).toEqual([]);
    expect(await eraseFarewells(test.house)).toBeGreaterThan(0);
    expect(await orphanKeys(test)).toBe(0);
    const { rows } = await test.db.query('select rule, fields from erasure_receipts where volunteer_id = $1', [volunteer.uuid]);
    expect(rows).toMatchObject([{ rule: 'volunteer-left' }]);
    const another = await aVolunteer(test);
    await done(lead().assign(request.id, another.id));
  });

  it('is told in their own language', async () => {
    const scene = await aCalledRequest(test);
    await test.db.query(`update volunteers set page_language = 'ar' where id = $1`, [scene.volunteer.uuid]);
    await done(scene.neighbour.leave());
    const letter = (await mailRoom.sent()).filter(({ to }) => to === scene.volunteer.email).at(-1);
    expect(letter?.html).toContain('dir="rtl"');
    expect(letter?.text).toContain('لم تعد متطوعًا');
  });

  it('leaves once, however often the button is pressed', async () => {
    const { neighbour, volunteer } = await anAcceptedTask(test);
    const press = () => neighbour.press('leaveNetwork', { idempotencyKey: 'I leave' }).catch((error: Refused) => error);
    for (const answer of await Promise.all([press(), press(), press()]))
      expect(answer instanceof Refused ? answer.codes : codesOf(answer)).toEqual(answer instanceof Refused ? ['LINK_LEFT'] : []);
    const { rows } = await test.db.query('select count(*)::int as receipts from erasure_receipts where volunteer_id = $1', [
      volunteer.uuid,
    ]);
    expect(rows).toEqual([{ receipts: 1 }]);
  });

  it('leaves by telephone through a lead of their ward or a coordinator, paused or not, and through nobody else', async () => {
    const others = [leadOf('Abbey Road'), coordinatorOf('north-paddington'), safeguardingLeadOf('westminster')];
    for (const person of others)
      expect(codesOf(await test.api.as(person).letLeave((await aVolunteer(test)).id))).toEqual(['VOLUNTEER_NOT_FOUND']);
    for (const [person, status] of [
      [leadOf('Vincent Square'), 'APPROVED'],
      [leadOf('Vincent Square'), 'SUSPENDED'],
      [coordinatorOf('westminster'), 'SUSPENDED'],
    ] as const) {
      const volunteer = await aVolunteer(test, { status });
      await done(test.api.as(person).letLeave(volunteer.id));
      expect(await rowOf(volunteer)).toMatchObject(GONE);
      expect(codesOf(await test.api.as(person).letLeave(volunteer.id))).toEqual(['VOLUNTEER_NOT_FOUND']);
      expect(await barred(volunteer.email)).toBe(false);
    }
  });

  it('frees each of their tasks in the same step, and the other network’s volunteer with the same number stays', async () => {
    const scene = await anAcceptedTask(test);
    const second = await lead().taken();
    await done(lead().assign(second.id, scene.volunteer.id));
    const theirs = await aVolunteer(test, { network: 'north-paddington' });
    await done(lead().letLeave(scene.volunteer.id));
    for (const id of [scene.request.id, second.id])
      expect(await rowsOf(test, id)).toMatchObject({ status: 'OPEN', assignments: [{ status: 'CANCELLED' }] });
    expect(await rowOf(theirs)).toMatchObject({ status: 'APPROVED', contacts: 1 });
  });
});

describe('what a lead corrects by telephone', () => {
  it('is shown where it is how to reach them, on record, and told to the volunteer among who looked', async () => {
    const scene = await anOfferedRequest(test);
    const said = { name: 'Amina Z.', phone: '07700 900871', languages: ['fr'], capacity: 3 };
    const { contact, volunteer } = await done(lead().changeVolunteer(scene.volunteer.id, said));
    expect(contact).toEqual({ email: scene.volunteer.email, phone: '+447700900871' });
    expect(volunteer).toMatchObject({ id: scene.volunteer.id });
    expect(await foundBy('+447700900871')).toEqual([scene.volunteer.uuid]);
    expect(await scene.neighbour.volunteering()).toMatchObject({
      ...{ name: 'Amina Z.', languages: ['fr'], capacity: 3 },
      looks: [{ role: 'WARD_LEAD', fields: ['email', 'phone'], purpose: 'CHECK' }],
    });
  });

  it('is no look where nothing of it was how to reach them', async () => {
    const { id, uuid } = await aVolunteer(test, { status: 'SUSPENDED' });
    expect((await done(lead().changeVolunteer(id, { onDuty: false, phone: ' ' }))).contact).toBeNull();
    expect((await test.db.query('select from looks where volunteer_id = $1', [uuid])).rowCount).toBe(0);
  });

  it('is kept once under its key, and its second answer shows nothing', async () => {
    const { id } = await aVolunteer(test);
    const said = { email: 'once@volunteers.example', idempotencyKey: 'a correction' };
    expect((await done(lead().changeVolunteer(id, said))).contact?.email).toBe('once@volunteers.example');
    expect((await done(lead().changeVolunteer(id, said))).contact).toBeNull();
  });
});
