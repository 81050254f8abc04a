import { randomUUID } from 'node:crypto';
import { MOST_SEGMENTS, segmentsOf } from '@wardwise/domain';
import { beforeEach, describe, expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import { openMailRoom } from './mail-room.ts';
import { leadOf } from './people.ts';
import { done, linkOf, look, raw } from './scenes.ts';
import { openTextRoom } from './text-room.ts';
import { aVolunteer, type VolunteerFacts } from './volunteers.ts';

const test = openTestHouse();
const mailRoom = openMailRoom(test);
const room = openTextRoom(test, mailRoom);
const lead = () => test.api.as(leadOf('Vincent Square'));
let count = 100;
/** A number that no other test's volunteer has. */
const aNumber = () => `+447700900${++count}`;

beforeEach(async () => {
  await test.db.query('update networks set quiet_from = 0, quiet_until = 0');
  await test.db.query('update call_outs set closed_at = now(), next_wave_at = null where closed_at is null');
  await mailRoom.startAfresh();
  room.empty();
  room.notify.faults.splice(0);
});

/** One volunteer of the ward, who wants texts, asked by a call-out. */
async function asked(facts: VolunteerFacts = {}, callOut: object = {}) {
  const phone = aNumber();
  const volunteer = await aVolunteer(test, { phone, ...facts });
  await room.wantedBy(volunteer);
  const request = await lead().taken();
  await done(lead().press('sendCallOut', { requestId: request.id, ...callOut }));
  return { phone, volunteer, request };
}

const offersOf = async (requestId: string) =>
  (
    await test.db.query<{ status: string }>('select status from offers where request_id = $1 order by offered_at', [
      raw(requestId),
    ])
  ).rows.map(({ status }) => status);
const texts = async () => (await room.sent()).map(({ text }) => text);
const WAVES = `query ($id: ID!) { request(id: $id) { callOuts { waves { asked texted } } } }`;
type Waves = { request: { callOuts: { waves: { asked: number; texted: number }[] }[] } };

describe('a text to a volunteer', () => {
  it('goes beside the mail to whoever wants texts, with their own link, and the lead reads how many were asked so', async () => {
    await aVolunteer(test, { phone: aNumber() });
    const { phone, volunteer, request } = await asked();
    const [text, ...more] = await room.sent();
    expect([text?.to, more]).toEqual([phone, []]);
    expect(text?.text).toContain(`/t/${await linkOf(test, request.id, volunteer)} `);
    expect(text?.text).toContain('Reply YES or NO');
    expect(segmentsOf(text?.text ?? '').segments).toBeLessThanOrEqual(MOST_SEGMENTS);
    expect(mailRoom.letters).toHaveLength(2);
    const waves = (await lead().ask<Waves>(WAVES, { id: request.id })).request.callOuts[0]?.waves;
    expect(waves).toEqual([{ asked: 2, texted: 1 }]);
  });

  it('is written in their language', async () => {
    await asked({ pageLanguage: 'ar' });
    expect(await texts()).toEqual([expect.stringMatching(/نعم أو لا/)]);
  });

  it.each(['the request has ended', 'they want no texts any more'])('is not sent once %s', async (why) => {
    const { request, volunteer } = await asked();
    if (why === 'the request has ended') await done(lead().cancel(request.id));
    else await test.db.query('update volunteers set texts = false where id = $1', [volunteer.uuid]);
    expect(await texts()).toEqual([]);
  });

  it('waits while it is quiet for them, as their mails do', async () => {
    const { rows } = await test.db.query<{ hour: number }>(
      `select extract(hour from now() at time zone 'Europe/London')::int as hour`,
    );
    const hour = rows[0]?.hour ?? 0;
    await asked({ quietHours: [(hour + 23) % 24, (hour + 3) % 24] });
    expect([await texts(), mailRoom.letters]).toEqual([[], []]);
    const waiting = await test.db.query('select from outbox where done_at is null and failed_at is null and attempts = 0');
    expect(waiting.rowCount).toBe(2);
  });

  it('says in the outbox nothing but ids', async () => {
    await asked();
    const { rows } = await test.db.query<{ payload: object }>(`select payload from outbox where type like '%.text'`);
    expect(rows.map(({ payload }) => Object.keys(payload))).toEqual([['linkId']]);
  });

  it('is not sent where no texts are: the row is done, the mail goes', async () => {
    const { volunteer } = await asked();
    expect(await mailRoom.sent()).toHaveLength(1);
    expect(mailRoom.letters[0]?.to).toBe(volunteer.email);
    expect([room.notify.texts, (await test.db.query('select from outbox where done_at is null')).rowCount]).toEqual([[], 0]);
  });

  it('is previewed to the lead in each language, with its alphabet and segments; where no texts are sent there is nothing', async () => {
    await aVolunteer(test);
    const { id } = await lead().taken();
    const PREVIEW = `query ($id: ID!) { callOutPreview(requestId: $id) { textMessages { language alphabet segments text } } }`;
    type Preview = { callOutPreview: { textMessages: { language: string; alphabet: string; segments: number; text: string }[] } };
    const preview = async () => (await lead().ask<Preview>(PREVIEW, { id })).callOutPreview.textMessages;
    const shown = await preview();
    expect(shown.find(({ language }) => language === 'en')).toMatchObject({ alphabet: 'GSM', segments: 2 });
    expect(shown.find(({ language }) => language === 'ar')).toMatchObject({ alphabet: 'UCS2', segments: 3 });
    const token = test.house.textsToken;
    test.house.textsToken = null;
    const absent = await preview();
    test.house.textsToken = token;
    expect(absent).toEqual([]);
  });
});

describe('what Notify will not take', () => {
  const first = async () =>
    (
      await test.db.query<{ attempts: number; failed: boolean; refused: string | null; done: boolean }>(
        `select attempts, failed_at is not null as failed, refused, done_at is not null as done from outbox where type like '%.text'`,
      )
    ).rows[0];

  it('a number that takes no texts is given up at once, the lead reads why, and no more are sent to it until it is another', async () => {
    const { volunteer } = await asked({ phone: '+442079460123' });
    await room.sent();
    expect(await first()).toMatchObject({ attempts: 1, failed: true, refused: 'NUMBER_TAKES_NO_TEXTS' });
    const trouble = () =>
      lead().ask(`query ($id: ID!) { node(id: $id) { ... on Volunteer { texts textTrouble } } }`, { id: volunteer.id });
    expect(await trouble()).toEqual({ node: { texts: true, textTrouble: 'NUMBER_TAKES_NO_TEXTS' } });
    const more = await test.db.query(`select from outbox where type = 'call-out.text'`);
    const request = await lead().taken();
    await done(lead().callOut(request.id));
    expect((await test.db.query(`select from outbox where type = 'call-out.text'`)).rowCount).toBe(more.rowCount);
    await done(lead().press('changeVolunteer', { volunteerId: volunteer.id, purpose: 'CHECK', phone: aNumber() }));
    expect(await trouble()).toEqual({ node: { texts: true, textTrouble: null } });
  });

  it.each([
    ['too many at once', { status: 429, error: 'RateLimitError', message: 'Exceeded rate limit for key type live of 3000' }, 40],
    ['a trial account', { status: 400, error: 'BadRequestError', message: 'Can’t send to this recipient' }, 50],
    ['a key that is revoked', { status: 403, error: 'AuthError', message: 'Invalid token: API key revoked' }, 50],
    ['a server out of order', { status: 500, error: 'Exception', message: 'Internal server error' }, 40],
    ['a line that is cut', 'HANGS_UP' as const, 40],
  ])('%s is tried again later, and a person is told where only a person can mend it', async (_, fault, level) => {
    const { phone } = await asked();
    room.notify.faults.push(fault);
    test.log.splice(0);
    await room.sent();
    expect(await first()).toEqual({ attempts: 1, failed: false, refused: null, done: false });
    const lines = test.log.map((line) => JSON.parse(line) as { level: number; msg: string });
    expect(lines.filter(({ msg }) => msg === 'will try again').map((line) => line.level)).toEqual([level]);
    expect(test.log.join('\n')).not.toContain(phone.slice(3));
    await test.db.query('update outbox set due_at = now() where done_at is null');
    expect((await room.sent()).map(({ to }) => to)).toEqual([phone]);
  });

  it('after eighteen tries it is given up, and a person is told', async () => {
    await asked();
    room.notify.faults.push({ status: 500, error: 'Exception', message: 'Internal server error' });
    await test.db.query(`update outbox set attempts = 17 where type like '%.text'`);
    await room.sent();
    expect(await first()).toMatchObject({ attempts: 18, failed: true, refused: 'NOT_SENT' });
  });
});

describe('an answer by text', () => {
  it('yes is the press of "I can", and is answered', async () => {
    const { phone, request } = await asked();
    await room.sent();
    room.empty();
    expect((await room.texted(phone, ' Yes. ')).status).toBe(204);
    expect(await offersOf(request.id)).toEqual(['OFFERED']);
    expect(await texts()).toEqual([expect.stringContaining('Your ward lead chooses')]);
  });

  it('told twice of the same text, we take it once and answer it once', async () => {
    const { phone, request } = await asked();
    const id = randomUUID();
    await Promise.all([room.texted(phone, 'yes', id), room.texted(phone, 'yes', id)]);
    await room.texted(phone, 'yes', id);
    expect(await offersOf(request.id)).toEqual(['OFFERED']);
    expect((await test.db.query(`select from outbox where type like 'answer.%'`)).rowCount).toBe(1);
  });

  it('yes where the first suitable one decides makes the task theirs, and says so once', async () => {
    const { phone, request } = await asked({}, { decides: 'FIRST_SUITABLE_YES' });
    await room.sent();
    room.empty();
    await room.texted(phone, 'نعم');
    expect((await look({ lead: lead(), request } as never)).request.status).toBe('ASSIGNED');
    expect(await texts()).toEqual([expect.stringContaining('the task is yours')]);
  });

  it('yes when the places are filled is told kindly, and nothing changes', async () => {
    const { phone, request } = await asked({}, { decides: 'FIRST_SUITABLE_YES' });
    const other = await aVolunteer(test);
    await done(lead().assign(request.id, other.id));
    await room.sent();
    room.empty();
    await room.texted(phone, 'YES');
    expect(await offersOf(request.id)).toEqual([]);
    expect(await texts()).toEqual([expect.stringContaining('Others were faster')]);
  });

  it('no takes an "I can" back, and is thanked', async () => {
    const { phone, request } = await asked();
    await room.texted(phone, 'yes');
    await room.sent();
    room.empty();
    await room.texted(phone, 'No, sorry');
    expect(await offersOf(request.id)).toEqual(['WITHDRAWN']);
    expect(await texts()).toEqual([expect.stringContaining('thank you for telling us')]);
  });

  it.each([
    ['YES', 'ACCEPTED', 'the task is yours'],
    ['NO', 'DECLINED', 'thank you for telling us'],
  ])('%s to what a lead asked of them by name: %s', async (answer, status, words) => {
    const phone = aNumber();
    const volunteer = await aVolunteer(test, { phone });
    await room.wantedBy(volunteer);
    const request = await lead().taken();
    await done(lead().assign(request.id, volunteer.id));
    expect(await texts()).toEqual([expect.stringContaining('Your ward lead asks if you can')]);
    room.empty();
    await room.texted(phone, answer);
    const { rows } = await test.db.query('select status from assignments where request_id = $1', [raw(request.id)]);
    expect(rows).toEqual([{ status }]);
    expect((await texts())[0]).toContain(words);
  });

  it('is to the latest that still asks, where several do', async () => {
    const { phone, volunteer, request: first } = await asked();
    const second = await lead().taken();
    await done(lead().callOut(second.id));
    await room.texted(phone, 'yes');
    expect([await offersOf(first.id), await offersOf(second.id)]).toEqual([[], ['OFFERED']]);
    await done(lead().cancel(second.id));
    await room.texted(phone, 'yes');
    expect([await offersOf(first.id), volunteer.firstName]).toEqual([['OFFERED'], volunteer.firstName]);
  });

  it('words that are neither are kept nowhere, and answered once', async () => {
    const { phone, request } = await asked();
    await room.sent();
    room.empty();
    test.log.splice(0);
    const words = 'My aunt at 12 Example Street is ill, ring me';
    await room.texted(phone, words);
    await room.texted(phone, 'Hello??');
    expect(await texts()).toEqual([expect.stringMatching(/^Westminster.*we read only YES, NO or STOP/)]);
    expect(await offersOf(request.id)).toEqual([]);
    expect(test.log.join('\n')).toContain('NEITHER');
    expect(test.log.join('\n')).not.toMatch(/aunt|Example Street|Hello|7700900/);
    const dump = await test.db.query<{ row: string }>(
      'select o::text as row from outbox o union all select r::text from idempotency_records r',
    );
    expect(dump.rows.map(({ row }) => row).join('\n')).not.toMatch(/aunt|Hello|7700900/);
  });

  it('stop turns texts off, in every network that has this number, and is confirmed once', async () => {
    const { phone, volunteer } = await asked();
    const elsewhere = await aVolunteer(test, { phone, network: 'north-paddington' });
    await room.wantedBy(elsewhere);
    await room.sent();
    room.empty();
    await room.texted(phone, 'Stop.');
    await room.texted(phone, 'STOP');
    const { rows } = await test.db.query('select texts from volunteers where id = any($1)', [[volunteer.uuid, elsewhere.uuid]]);
    expect(rows).toEqual([{ texts: false }, { texts: false }]);
    const confirmed = await texts();
    expect(confirmed.length).toBeGreaterThan(0);
    expect(confirmed.every((text) => text.includes('no more texts from us'))).toBe(true);
    const count = confirmed.length;
    await room.texted(phone, 'stop');
    expect(await texts()).toHaveLength(count);
  });

  it('a number of nobody gets nothing, and neither does one that was never texted', async () => {
    const phone = aNumber();
    await aVolunteer(test, { phone });
    for (const number of ['+447700900999', phone, '12345', 'HMRC'])
      for (const words of ['yes', 'no', 'stop', 'hello']) expect((await room.texted(number, words)).status).toBe(204);
    expect(await texts()).toEqual([]);
  });

  it('is of the network that asked, though another knows the same number', async () => {
    const { phone, request } = await asked();
    const twin = await aVolunteer(test, { phone, network: 'north-paddington' });
    await room.wantedBy(twin);
    await room.texted(phone, 'yes');
    const { rows } = await test.db.query('select network_id, volunteer_id from offers where request_id = $1', [raw(request.id)]);
    expect(rows).toEqual([{ network_id: test.networkId(), volunteer_id: expect.not.stringContaining(twin.uuid) }]);
  });

  it('of somebody suspended meanwhile changes nothing', async () => {
    const { phone, volunteer, request } = await asked();
    await test.db.query(
      `update volunteers set status = 'SUSPENDED', suspended_reason = 'CONDUCT', suspended_at = now() where id = $1`,
      [volunteer.uuid],
    );
    await room.texted(phone, 'yes');
    expect(await offersOf(request.id)).toEqual([]);
  });
});

describe('a receipt', () => {
  it.each([
    ['delivered', 'DELIVERED', null],
    ['permanent-failure', 'PERMANENT_FAILURE', 'NUMBER_TAKES_NO_TEXTS'],
    ['temporary-failure', 'TEMPORARY_FAILURE', 'PHONE_NOT_REACHED'],
    ['technical-failure', 'TECHNICAL_FAILURE', null],
  ])('%s is written beside what was sent', async (status, receipt, trouble) => {
    const { volunteer } = await asked();
    const [text] = await room.sent();
    expect((await room.told(text?.reference ?? '', status)).status).toBe(204);
    const { rows } = await test.db.query('select receipt, receipt_at is not null as at from outbox where id = $1', [
      text?.reference,
    ]);
    expect(rows).toEqual([{ receipt, at: true }]);
    const known = await test.db.query('select text_trouble from volunteers where id = $1', [volunteer.uuid]);
    expect(known.rows).toEqual([{ text_trouble: trouble }]);
  });

  it('of a mail, or of what is none of ours, changes nothing', async () => {
    await asked();
    const { rows } = await test.db.query<{ id: string }>(`select id from outbox where type = 'call-out.mail'`);
    for (const id of [rows[0]?.id ?? '', randomUUID()]) expect((await room.told(id, 'delivered')).status).toBe(204);
    expect((await test.db.query('select from outbox where receipt is not null')).rowCount).toBe(0);
  });
});

describe('the doors that Notify calls', () => {
  const text = { id: randomUUID(), source_number: '447700900123', message: 'yes' };

  it.each([
    ['no token', ''],
    ['another token', 'Bearer a-token-that-notify-shows-1f9d'],
    ['half of it', 'Bearer a-token-that-notify'],
    ['another scheme', 'Basic a-token-that-notify-shows-1f9c'],
  ])('are shut to %s', async (_, authorization) => {
    for (const door of ['received', 'receipts'] as const) expect((await room.call(door, text, authorization)).status).toBe(401);
  });

  it.each([
    ['no JSON', '{"id":'],
    ['a list', []],
    ['no id', { ...text, id: 'x' }],
    ['a message that is none', { ...text, message: { $gt: '' } }],
    ['a message too long', { ...text, message: 'x'.repeat(2001) }],
  ])('refuse %s and repeat nothing of it', async (_, body) => {
    const answer = await room.call('received', body);
    expect([answer.status, await answer.text()]).toEqual([400, 'Bad Request']);
  });

  it('read no more than 8 kB', async () => {
    expect((await room.call('received', { ...text, more: 'x'.repeat(9000) })).status).toBe(413);
  });

  it('refuse a receipt that says nothing we know', async () => {
    expect((await room.told(randomUUID(), 'sent')).status).toBe(400);
  });

  it('are not there where no texts are sent', async () => {
    const token = test.house.textsToken;
    test.house.textsToken = null;
    const { status } = await room.texted('+447700900123', 'yes');
    test.house.textsToken = token;
    expect(status).toBe(404);
  });
});
