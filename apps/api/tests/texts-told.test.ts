import { toldShortly } from '@wardwise/domain';
import { beforeEach, describe, expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import { TOLD } from './lead.ts';
import { openMailRoom } from './mail-room.ts';
import { leadOf } from './people.ts';
import { aDeliveredTask, anOfferedRequest, done, followUpOf } from './scenes.ts';
import { aService } from './services.ts';
import { openTextRoom } from './text-room.ts';

// What is told by a text, and answered by nobody: how it ended, a task that is theirs, and other support for who asked.

const test = openTestHouse();
const mailRoom = openMailRoom(test);
const room = openTextRoom(test, mailRoom);
const lead = () => test.api.as(leadOf('Vincent Square'));
const texts = async () => (await room.sent()).map(({ text }) => text);

beforeEach(async () => {
  await test.db.query('update networks set quiet_from = 0, quiet_until = 0');
  await mailRoom.startAfresh();
  room.empty();
  room.notify.faults.splice(0);
});

describe('how it ended', () => {
  it('reaches whoever helped once the person says that it went well: by mail, by text too, and naming nobody', async () => {
    const scene = await aDeliveredTask(test);
    await room.wantedBy(scene.volunteer);
    await room.sent();
    mailRoom.empty();
    room.empty();
    await done(scene.lead.followUp(followUpOf(scene.request, 'REQUESTER'), 'WENT_WELL'));
    expect(await texts()).toEqual([expect.stringContaining('whoever you helped says: well')]);
    expect(mailRoom.letters.map(({ to, subject }) => [to, subject])).toEqual([[scene.volunteer.email, 'It went well']]);
    for (const secret of TOLD) expect(mailRoom.letters[0]?.text).not.toContain(secret);
  });

  it.each(['PROBLEM', 'NO_ANSWER'])('is told by nobody’s machine where the answer is %s', async (answer) => {
    const scene = await aDeliveredTask(test);
    await room.sent();
    mailRoom.empty();
    const followUpId = followUpOf(scene.request, 'REQUESTER');
    await done(scene.lead.press('recordFollowUp', { followUpId, ...(answer === 'PROBLEM' && { answer }) }));
    await room.sent();
    expect(mailRoom.letters).toEqual([]);
  });
});

describe('a task that is theirs', () => {
  it('is told of by text, too: chosen, and off again', async () => {
    const scene = await anOfferedRequest(test);
    await room.wantedBy(scene.volunteer);
    await done(scene.lead.choose(scene.request.offers[0]?.id ?? ''));
    await done(scene.lead.cancel(scene.request.id));
    expect(await texts()).toEqual([expect.stringContaining('not yours any more')]);
  });
});

describe('other support, by a text to who asked', () => {
  const SIGNPOSTINGS = 'query ($id: ID!) { request(id: $id) { viewerCan { tellByText } signpostings { way mail } } }';
  type Read = { request: { viewerCan: { tellByText: boolean }; signpostings: { way: string; mail: string }[] } };
  const read = async (id: string) => (await lead().ask<Read>(SIGNPOSTINGS, { id })).request;
  const tell = (requestId: string, serviceIds: string[], more: object = {}) =>
    lead().press('tellOfServices', { requestId, serviceIds, way: 'SMS', safeByText: true, ...more });
  /** Somebody with a telephone that takes texts. */
  const asked = (more: object = {}) => lead().taken({ phone: '+447700900942', ...more });

  it('says in their language what the lead saw, to their own number, once, and names nobody', async () => {
    const service = await aService(test, { name: 'Pantry by text' });
    const { id } = await asked();
    const key = { idempotencyKey: `text of ${id}` };
    await done(tell(id, [service], key));
    await done(tell(id, [service], key));
    expect(await read(id)).toEqual({ viewerCan: { tellByText: true }, signpostings: [{ way: 'SMS', mail: 'WAITING' }] });
    const sent = await room.sent();
    const facts = { name: 'Pantry by text', organizationName: 'Friends of Pantry by text', description: '', phone: null };
    const [preview] = toldShortly(
      [{ ...facts, email: null, url: null, places: [], hours: [], eligibility: null, fees: null, alert: null, example: false }],
      'Westminster Neighbours',
      'ar',
    );
    expect(sent).toEqual([{ to: '+447700900942', text: preview, reference: expect.any(String) }]);
    for (const secret of TOLD) expect(sent[0]?.text).not.toContain(secret);
    expect(mailRoom.letters).toEqual([]);
    expect(await read(id)).toMatchObject({ signpostings: [{ mail: 'SENT' }] });
  });

  it('is held back when it is no longer safe, and is never sent once the request has ended', async () => {
    const service = await aService(test, { name: 'No text any more' });
    const [unsafe, over] = [await asked(), await asked()];
    for (const { id } of [unsafe, over]) await done(tell(id, [service]));
    await done(lead().changeDetails(unsafe.id, { safeContact: 'No texts, he reads them' }));
    await done(lead().press('cancelRequest', { requestId: over.id }));
    expect(await texts()).toEqual([]);
    expect(await read(unsafe.id)).toMatchObject({ signpostings: [{ mail: 'HELD_BACK' }] });
  });

  it('and a number that takes no texts is told of as such: it is no ending, and nobody’s card says anything', async () => {
    const service = await aService(test, { name: 'A landline' });
    const { id } = await lead().taken({ phone: '+442079460942' });
    await done(tell(id, [service]));
    expect(await texts()).toEqual([]);
    expect(await read(id)).toMatchObject({ signpostings: [{ mail: 'GIVEN_UP' }] });
    expect((await lead().press('signpostRequest', { requestId: id })).userErrors).toMatchObject([{ code: 'NOTHING_SIGNPOSTED' }]);
  });

  it('is no button where no texts are sent', async () => {
    const { id } = await asked();
    const token = test.house.textsToken;
    test.house.textsToken = null;
    expect(await read(id)).toMatchObject({ viewerCan: { tellByText: false } });
    test.house.textsToken = token;
  });
});
