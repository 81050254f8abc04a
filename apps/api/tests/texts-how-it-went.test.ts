import { didItGoWell, segmentsOf } from '@wardwise/domain';
import { beforeEach, describe, expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import { TOLD } from './lead.ts';
import { openMailRoom } from './mail-room.ts';
import { leadOf } from './people.ts';
import { aDeliveredTask, done, followUpOf, raw } from './scenes.ts';
import { openTextRoom } from './text-room.ts';
import { aVolunteer } from './volunteers.ts';

// Whoever was helped is asked by one text how it went, only where a lead has read that it is safe, and answers by a word.

const test = openTestHouse();
const mailRoom = openMailRoom(test);
const room = openTextRoom(test, mailRoom);
let count = 500;

beforeEach(async () => {
  await test.db.query('update networks set quiet_from = 0, quiet_until = 0');
  await mailRoom.startAfresh();
  room.empty();
  room.notify.faults.splice(0);
});

const READ = `query ($id: ID!) { request(id: $id) { status viewerCan { askByText } followUps { party status answer textedAt textSaid } } }`;
type Asked = { party: string; status: string; answer: string | null; textedAt: string | null; textSaid: string | null };
type Read = { request: { status: string; viewerCan: { askByText: boolean }; followUps: Asked[] } };

/** Somebody with a telephone that takes texts, helped, and asked by a text. */
async function asked(more: object = {}) {
  const phone = `+447700900${++count}`;
  const scene = await aDeliveredTask(test, { phone });
  const followUpId = followUpOf(scene.request, 'REQUESTER');
  await room.sent();
  room.empty();
  mailRoom.empty();
  await done(scene.lead.press('askHowItWent', { followUpId, safeByText: true, ...more }));
  const read = async () => {
    const { request } = await scene.lead.ask<Read>(READ, { id: scene.request.id });
    const theirs = request.followUps.find(({ party }) => party === 'REQUESTER');
    return { ...request, theirs };
  };
  return { ...scene, phone, followUpId, read };
}
const texts = async () => (await room.sent()).map(({ to, text }) => [to, text]);

describe('asked by a text how it went', () => {
  it('they read one question in their language, which says neither what was needed nor who came', async () => {
    const { phone, read } = await asked();
    const question = didItGoWell('Westminster Neighbours', 'ar');
    expect(await texts()).toEqual([[phone, question]]);
    expect(segmentsOf(question).segments).toBe(2);
    for (const secret of TOLD) expect(question).not.toContain(secret);
    expect((await read()).theirs).toMatchObject({ status: 'DUE', textedAt: expect.any(String), textSaid: null });
  });

  it('waits while it is quiet in the network', async () => {
    await test.db.query(`update networks set quiet_from = (hour + 23) % 24, quiet_until = (hour + 3) % 24
      from (select extract(hour from now() at time zone 'Europe/London')::int as hour) now`);
    await asked();
    expect(await texts()).toEqual([]);
  });

  it('is no button where no texts are sent', async () => {
    const { read } = await asked();
    const token = test.house.textsToken;
    test.house.textsToken = null;
    const without = await read();
    test.house.textsToken = token;
    expect([without.viewerCan.askByText, (await read()).viewerCan.askByText]).toEqual([false, true]);
  });

  it('a yes is their answer, told twice or once, and whoever helped hears that it went well', async () => {
    const { phone, read, volunteer } = await asked();
    await texts();
    mailRoom.empty();
    for (const id of ['0a', '0a', '0b']) await room.texted(phone, 'نعم', `aaaaaaaa-0000-4000-8000-0000000000${id}`);
    expect((await read()).theirs).toMatchObject({ status: 'DONE', answer: 'WENT_WELL' });
    await room.sent();
    expect(mailRoom.letters.map(({ to, subject }) => [to, subject])).toEqual([[volunteer.email, 'It went well']]);
  });

  it('a no waits for a lead, who hears of it once; the card stays, and they are rung', async () => {
    const { phone, read, request } = await asked();
    await texts();
    mailRoom.empty();
    await room.texted(phone, 'No.');
    await room.texted(phone, 'No');
    expect(await read()).toMatchObject({ status: 'DELIVERED', theirs: { status: 'DUE', textSaid: 'NO' } });
    await room.sent();
    const letters = mailRoom.letters.filter(({ subject }) => subject === 'Somebody answered: it did not go well');
    expect(letters).toHaveLength(1);
    for (const secret of TOLD) expect(letters[0]?.text).not.toContain(secret);
    const { rows } = await test.db.query('select from contact_cards where request_id = $1', [raw(request.id)]);
    expect(rows).toHaveLength(1);
  });

  it('a stop is kept for the lead, and no mail says so', async () => {
    const { phone, read } = await asked();
    await texts();
    mailRoom.empty();
    await room.texted(phone, 'STOP');
    expect((await read()).theirs).toMatchObject({ status: 'DUE', textSaid: 'STOP' });
    expect(await texts()).toEqual([expect.anything()]);
    expect(mailRoom.letters).toEqual([]);
  });

  it('words that are neither are kept nowhere, and answered by nobody', async () => {
    const { phone, read } = await asked();
    await texts();
    room.empty();
    await room.texted(phone, 'He never came, my number is Quill 7');
    expect((await read()).theirs).toMatchObject({ status: 'DUE', textSaid: null });
    expect(await texts()).toEqual([]);
  });

  it('a yes from another number changes nothing', async () => {
    const { read } = await asked();
    await room.texted('+447700900499', 'Yes');
    expect((await read()).theirs).toMatchObject({ status: 'DUE', textSaid: null });
  });

  it('who was helped and helps, too, answers the newer of the two', async () => {
    const { phone, read } = await asked();
    const both = await aVolunteer(test, { phone });
    await room.wantedBy(both);
    await texts();
    const lead = test.api.as(leadOf('Vincent Square'));
    const request = await lead.taken();
    await done(lead.press('sendCallOut', { requestId: request.id }));
    await texts();
    await room.texted(phone, 'Yes');
    const { rows } = await test.db.query('select volunteer_id from offers where request_id = $1', [raw(request.id)]);
    expect(rows).toEqual([{ volunteer_id: both.uuid }]);
    expect((await read()).theirs).toMatchObject({ status: 'DUE', textSaid: null });
  });
});
