import { callOutText } from '@wardwise/domain';
import { beforeEach, describe, expect, it } from 'vitest';
import { dbOf } from '../src/platform/context.ts';
import { listPushes, openPushes, savePush } from '../src/pushes/index.ts';
import { deliverOutbox } from '../src/worker/deliver-outbox.ts';
import { openTestHouse } from './house.ts';
import { A_NEED } from './lead.ts';
import { openMailRoom } from './mail-room.ts';
import { codesOf } from './payload.ts';
import { leadOf } from './people.ts';
import { openPushRoom, type Told } from './push-room.ts';
import { everything, inClear, orphanKeys } from './rows.ts';
import { aCalledRequest, done, linkOf, raw } from './scenes.ts';
import { aVolunteer, type TestVolunteer } from './volunteers.ts';
import type { Variables } from './wire.ts';

const test = openTestHouse();
const mailRoom = openMailRoom(test);
const room = openPushRoom(test, mailRoom);
const lead = () => test.api.as(leadOf('Vincent Square'));

beforeEach(async () => {
  await test.db.query('update networks set quiet_from = 0, quiet_until = 0');
  await mailRoom.startAfresh();
  room.empty();
  room.service.faults.splice(0);
});

/** A new request, for which the next wave asks them. */
async function ask(facts: Variables = {}) {
  const request = await lead().taken(facts);
  await done(lead().callOut(request.id));
  return request;
}
const rowsOf = async ({ volunteer }: Pick<Told, 'volunteer'>) =>
  (await test.db.query<{ id: string }>('select id from volunteer_pushes where volunteer_id = $1 order by id', [volunteer.uuid]))
    .rows;
const outbox = async () =>
  (
    await test.db.query<{ attempts: number; done: boolean; failed: boolean }>(
      `select attempts, done_at is not null as done, failed_at is not null as failed from outbox where type = 'call-out.push'`,
    )
  ).rows;
const levels = (said: string) =>
  test.log
    .map((line) => JSON.parse(line) as { level: number; msg: string })
    .flatMap(({ level, msg }) => (msg === said ? [level] : []));

describe('a push to a volunteer', () => {
  it('goes beside the mail, and only their browser reads the words of the call-out and their link', async () => {
    const told = await room.told();
    const request = await ask();
    const [push, ...more] = await room.sent();
    expect([push?.browser, more]).toEqual([told.browser.id, []]);
    const link = `${test.house.publicUrl}/t/${await linkOf(test, request.id, told.volunteer)}`;
    const { rows } = await test.db.query<{ locality: string; when: string; language: string }>(
      'select locality, when_slot as when, language from call_outs where request_id = $1',
      [raw(request.id)],
    );
    const slots = { ...rows[0], byOrganization: false, publicLabel: { en: 'shopping' } } as never;
    expect(push?.shown).toEqual({
      title: 'Can you help a neighbour?',
      body: callOutText(slots, 'en'),
      url: link,
      ...{ tag: push?.headers.topic, lang: 'en', dir: 'ltr' },
    });
    expect(mailRoom.letters.map(({ to }) => to)).toEqual([told.volunteer.email]);
    expect(mailRoom.letters[0]?.text).toContain(push?.shown.body);
  });

  it('holds nothing of anybody, sealed or not', async () => {
    const told = await room.told();
    await ask();
    const [push] = await room.sent();
    const read = JSON.stringify(push?.shown);
    const { calledName, phone, note, postcode, address } = A_NEED as Record<string, unknown>;
    for (const said of [
      calledName,
      phone,
      note,
      postcode,
      address,
      told.volunteer.firstName,
      told.volunteer.email,
      told.volunteer.uuid,
    ])
      if (said) expect(read).not.toContain(String(said));
    const seen = [push?.sealed.toString('latin1'), JSON.stringify(push?.headers)].join();
    for (const said of [push?.shown.title, push?.shown.body, push?.shown.url, told.volunteer.uuid, told.volunteer.email])
      expect(seen).not.toContain(said);
  });

  it('says how long it is of use, how much it hurries, and what it takes the place of; and for whom it comes', async () => {
    await room.told();
    const request = await ask({ urgency: 'TODAY' });
    await ask({ urgency: 'WHEN_POSSIBLE' });
    const { rows } = await test.db.query<{ seconds: number }>(
      'select extract(epoch from next_wave_at - now())::float as seconds from call_outs where request_id = $1',
      [raw(request.id)],
    );
    const pushes = await room.sent();
    expect(pushes.map(({ headers }) => headers.urgency).sort()).toEqual(['high', 'normal']);
    const hurried = pushes.find(({ headers }) => headers.urgency === 'high');
    expect(Number(hurried?.headers.ttl)).toBeGreaterThan(60);
    expect(Number(hurried?.headers.ttl)).toBeLessThanOrEqual(rows[0]?.seconds ?? 0);
    expect(new Set(pushes.map(({ headers }) => headers.topic)).size).toBe(2);
    for (const { headers, claims } of pushes) {
      expect(headers.topic).toMatch(/^[\w-]{32}$/);
      expect(claims).toMatchObject({ aud: room.service.url, sub: 'mailto:tests@wardwise.example' });
    }
  });

  it('is told by another topic to each, so that nobody on the way sees who is asked for the same', async () => {
    await Promise.all([room.told(), room.told()]);
    await ask();
    const topics = (await room.sent()).map(({ headers }) => headers.topic);
    expect([topics.length, new Set(topics).size]).toEqual([2, 2]);
  });

  it('goes to each browser of theirs, in their language', async () => {
    const told = await room.told();
    await done(told.neighbour.press('startMyPush', room.service.browser().subscription));
    await test.db.query(`update volunteers set page_language = 'ar' where id = $1`, [told.volunteer.uuid]);
    await ask();
    const pushes = await room.sent();
    expect(pushes).toHaveLength(2);
    for (const { shown } of pushes)
      expect([shown.lang, shown.dir, shown.body]).toEqual(['ar', 'rtl', expect.stringMatching(/[ء-ي]/)]);
  });

  it('goes to nobody who has not let us, and to no other network’s volunteers', async () => {
    await aVolunteer(test);
    const told = await room.told();
    const theirs = await aVolunteer(test, { network: 'north-paddington', ward: 'Westbourne' });
    const { transaction } = dbOf(test.house, { kind: 'SYSTEM', networkId: test.networkId('north-paddington') });
    await transaction((tx) => savePush(tx, theirs.uuid, room.service.browser().subscription));
    const knownThere = ({ uuid }: TestVolunteer) => transaction((tx) => listPushes(tx, uuid));
    expect([(await knownThere(told.volunteer)).length, (await knownThere(theirs)).length]).toEqual([0, 1]);
    await ask();
    expect((await room.sent()).map(({ browser }) => browser)).toEqual([told.browser.id]);
  });

  it('waits while it is quiet for them, as their mails do', async () => {
    const told = await room.told();
    const { rows } = await test.db.query<{ hour: number }>(
      `select extract(hour from now() at time zone 'Europe/London')::int as hour`,
    );
    const hour = rows[0]?.hour ?? 0;
    await test.db.query('update volunteers set quiet_from = $2, quiet_until = $3 where id = $1', [
      told.volunteer.uuid,
      (hour + 23) % 24,
      (hour + 3) % 24,
    ]);
    await ask();
    expect([await room.sent(), mailRoom.letters, await outbox()]).toEqual([
      [],
      [],
      [{ attempts: 0, done: false, failed: false }],
    ]);
  });

  it('is not sent once the request has ended, or where nobody is told; the row is done and the mail goes', async () => {
    await room.told();
    const ended = await ask();
    await done(lead().cancel(ended.id));
    expect(await room.sent()).toEqual([]);
    await ask();
    await mailRoom.sent();
    expect([room.service.pushes, mailRoom.letters.length, (await outbox()).every((row) => row.done)]).toEqual([[], 1, true]);
  });

  it('stands in the outbox by ids alone, and where it goes stands nowhere in clear', async () => {
    const told = await room.told();
    await ask();
    const { rows } = await test.db.query<{ payload: object }>(`select payload from outbox where type = 'call-out.push'`);
    expect(rows.map(({ payload }) => Object.keys(payload).sort())).toEqual([['linkId', 'pushId']]);
    await room.sent();
    const { endpoint, p256dh, auth } = told.browser.subscription;
    const clear = [await inClear(test), test.log.join('\n')].join('\n');
    for (const said of [endpoint, told.browser.id, p256dh, auth]) expect(clear).not.toContain(said);
  });
});

describe('what a push service answers', () => {
  it.each([404, 410])('%i: the browser is gone, and is erased with its key', async (status) => {
    const told = await room.told();
    await ask();
    room.service.faults.push(status);
    await room.sent();
    expect([await rowsOf(told), await outbox(), await orphanKeys(test)]).toEqual([
      [],
      [{ attempts: 1, done: true, failed: false }],
      0,
    ]);
    const { rows } = await test.db.query<{ fields: string[] }>(`select fields from erasure_receipts where rule = 'push-gone'`);
    expect(rows[0]?.fields).toEqual(['endpoint', 'p256dh', 'auth']);
    await ask();
    expect(await room.sent()).toEqual([]);
  });

  it.each([
    [500, 40],
    [429, 40],
    [0, 40],
    [403, 50],
  ])('%i: it is tried again later, once more and no oftener', async (status, level) => {
    const told = await room.told();
    await ask();
    room.service.faults.push(status);
    test.log.splice(0);
    await room.sent();
    expect([await outbox(), levels('will try again')]).toEqual([[{ attempts: 1, done: false, failed: false }], [level]]);
    await test.db.query(`update outbox set due_at = now() where done_at is null`);
    expect((await room.sent()).map(({ browser }) => browser)).toEqual([told.browser.id]);
    await test.db.query(`update outbox set due_at = now() where done_at is null`);
    expect([await room.sent(), (await rowsOf(told)).length]).toEqual([[expect.anything()], 1]);
  });

  it('never like this: it is given up at once, and the browser stays', async () => {
    const told = await room.told();
    await ask();
    room.service.faults.push(413);
    await room.sent();
    expect([await outbox(), (await rowsOf(told)).length]).toEqual([[{ attempts: 1, done: false, failed: true }], 1]);
  });

  it('an address that is no public one is called by nobody, and is erased', async () => {
    const told = await room.told();
    await ask();
    const vapid = test.house.vapid as NonNullable<typeof test.house.vapid>;
    const guarded = openPushes(vapid, { toLoopback: false });
    const asked = room.service.asked;
    while ((await deliverOutbox(test.house, { ...room.postman, pushes: guarded })) > 0);
    guarded.close();
    expect([room.service.asked, await rowsOf(told)]).toEqual([asked, []]);
  });
});

describe('on their own page', () => {
  it('they read on which day each was added, and stop each there', async () => {
    const told = await room.told();
    await done(told.neighbour.press('startMyPush', room.service.browser().subscription));
    const [first, second] = (await told.neighbour.volunteering())?.pushes ?? [];
    expect(first?.since).toBe(new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date()));
    await done(told.neighbour.press('stopMyPush', { pushId: first?.id }));
    expect((await told.neighbour.volunteering())?.pushes).toEqual([second]);
    await ask();
    expect(await room.sent()).toHaveLength(1);
    expect(await orphanKeys(test)).toBe(0);
  });

  it('the same browser pressed again is one, with its newest keys; two presses at once too', async () => {
    const told = await room.told();
    await done(told.neighbour.press('startMyPush', told.browser.subscription));
    const before = await rowsOf(told);
    const { endpoint } = told.browser.subscription;
    const other = room.service.browser();
    await done(told.neighbour.press('startMyPush', { ...other.subscription, endpoint }));
    expect([await rowsOf(told), before.length]).toEqual([before, 1]);
    const twice = room.service.browser().subscription;
    await Promise.all([1, 2].map(() => done(told.neighbour.press('startMyPush', twice))));
    expect([(await rowsOf(told)).length, await orphanKeys(test)]).toEqual([2, 0]);
  });

  it('a sixth is one too many, also at once', async () => {
    const told = await room.told();
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => told.neighbour.press('startMyPush', room.service.browser().subscription)),
    );
    expect(answers.flatMap(codesOf)).toEqual(['PUSHES_TOO_MANY', 'PUSHES_TOO_MANY']);
    expect(await rowsOf(told)).toHaveLength(5);
  });

  it('another’s is not theirs to stop, and is told as if it were none; a browser that two share tells both', async () => {
    const [told, other] = [await room.told(), await aCalledRequest(test)];
    await done(other.neighbour.press('startMyPush', told.browser.subscription));
    const [theirs] = (await told.neighbour.volunteering())?.pushes ?? [];
    const before = await everything(test);
    expect(codesOf(await other.neighbour.press('stopMyPush', { pushId: theirs?.id }))).toEqual(['PUSH_NOT_FOUND']);
    expect(await everything(test)).toEqual(before);
    await mailRoom.startAfresh();
    await ask();
    expect((await room.sent()).map(({ browser }) => browser)).toEqual([told.browser.id, told.browser.id]);
  });

  it('there is no key to let us by where nobody is told, and the press is refused', async () => {
    const { neighbour, volunteer } = await aCalledRequest(test);
    await done(neighbour.lookAtMyself());
    const { vapid } = test.house;
    test.house.vapid = null;
    const [known, pressed] = [
      await neighbour.volunteering(),
      await neighbour.press('startMyPush', room.service.browser().subscription),
    ];
    test.house.vapid = vapid;
    expect([known?.pushKey, codesOf(pressed), await rowsOf({ volunteer })]).toEqual([null, ['PUSH_NOT_POSSIBLE'], []]);
  });

  it('whoever leaves is told nowhere any more, and nothing of where is left', async () => {
    const told = await room.told();
    await ask();
    await done(told.neighbour.leave());
    expect([await rowsOf(told), await orphanKeys(test)]).toEqual([[], 0]);
    expect(await room.sent()).toEqual([]);
  });
});
