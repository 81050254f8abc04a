import { PAGE_LANGUAGES } from '@wardwise/domain';
import { beforeEach, describe, expect, it } from 'vitest';
import { ownLinkOf } from './handed-in.ts';
import { openTestHouse } from './house.ts';
import { openMailRoom } from './mail-room.ts';
import { codesOf, WARD_MESSAGE } from './payload.ts';
import { coordinatorOf, leadOf, type Person, safeguardingLeadOf, wardCalled } from './people.ts';
import { everything } from './rows.ts';
import { done } from './scenes.ts';
import { aVolunteer, type TestVolunteer } from './volunteers.ts';
import { A_MESSAGE } from './ward-messages.ts';

const test = openTestHouse();
const mailRoom = openMailRoom(test);
const WARD = 'Vincent Square';
const wardCode = wardCalled(WARD);
const as = (person: Person) => test.api.as(person);
const lead = () => as(leadOf(WARD));
const ARABIC = { language: 'ar', subject: 'سائقون ليوم السبت', text: 'نبحث عن سائقين يوم السبت.' };

/** Nobody lives in the ward yet, nothing was written, and it is not quiet. */
beforeEach(async () => {
  await test.db.query('update networks set quiet_from = 0, quiet_until = 0');
  await test.db.query(`update volunteers set ward_code = $1 where ward_code = $2`, [wardCalled('Hyde Park'), wardCode]);
  await test.db.query('delete from ward_messages');
  await mailRoom.startAfresh();
});

const write = (texts: object[] = [A_MESSAGE], person = leadOf(WARD)) => as(person).press('sendWardMessage', { wardCode, texts });
const sent = async (texts?: object[]) => (await done(write(texts))).message;
/** The five minutes are over. */
const itGoes = async () => {
  await test.db.query(
    `update ward_messages set written_at = written_at - interval '6 minutes', goes_at = goes_at - interval '6 minutes' where taken_back_at is null`,
  );
  await test.db.query(`update outbox set due_at = due_at - interval '6 minutes' where type = 'ward-message.mail'`);
  return mailRoom.sent();
};
const aDayPasses = (days = 1) =>
  test.db.query(
    `update ward_messages set written_at = written_at - make_interval(days => $1), goes_at = goes_at - make_interval(days => $1)`,
    [days],
  );
const change = ({ uuid }: TestVolunteer, set: string) => test.db.query(`update volunteers set ${set} where id = $1`, [uuid]);
const wants = async ({ uuid }: TestVolunteer) =>
  (await test.db.query<{ wants: boolean }>('select ward_messages as wants from volunteers where id = $1', [uuid])).rows[0]?.wants;
const stopUrlOf = (letter: { said: Record<string, string> } | undefined) =>
  /^<(.+)>$/.exec(letter?.said['list-unsubscribe'] ?? '')?.[1] ?? '';

type Preview = {
  troubles: { field: string; kind: string }[];
  letters: { language: string; writtenIn: string; subject: string; text: string; volunteers: number }[];
  volunteers: number;
  leftOut: { reason: string; volunteers: number }[];
  againAt: string | null;
  quietUntil: string | null;
};
const preview = async (texts: object[] = [A_MESSAGE], person = leadOf(WARD)) =>
  (
    await as(person).ask<{ wardMessagePreview: Preview | null }>(
      `query ($wardCode: ID!, $texts: [WardMessageTextInput!]!) { wardMessagePreview(wardCode: $wardCode, texts: $texts) {
        troubles { field kind } letters { language writtenIn subject text volunteers } volunteers leftOut { reason volunteers } againAt quietUntil } }`,
      { wardCode, texts },
    )
  ).wardMessagePreview;
const history = async (person = leadOf(WARD)) =>
  (
    await as(person).ask<{ wardMessages: { by: string; takenBackAt: string | null; canTakeBack: boolean; readers: number }[] }>(
      `query ($wardCode: ID!) { wardMessages(wardCode: $wardCode) ${WARD_MESSAGE} }`,
      { wardCode },
    )
  ).wardMessages;

describe('a message to the volunteers of a ward', () => {
  it('goes after five minutes to each of them, in their own language or in a frame of it that says which it is in', async () => {
    const readers = await Promise.all(PAGE_LANGUAGES.map((pageLanguage) => aVolunteer(test, { pageLanguage })));
    await aVolunteer(test, { ward: 'Pimlico North' });
    expect(await sent([A_MESSAGE, ARABIC])).toMatchObject({ readers: 10, canTakeBack: true, by: 'Lead of Vincent Square' });
    expect(await mailRoom.sent()).toEqual([]);
    const letters = await itGoes();
    expect(letters.map(({ to }) => to).sort()).toEqual(readers.map(({ email }) => email).sort());
    const to = (n: number) => letters.find((letter) => letter.to === readers[n]?.email);
    expect(to(0)?.subject).toBe(A_MESSAGE.subject);
    expect(to(0)?.text).toContain('A message to all volunteers of Vincent Square, from the leads of Westminster Neighbours:');
    expect(to(0)?.text).not.toContain('written in this language');
    expect([to(1)?.subject, to(1)?.html.includes('<blockquote lang="ar" dir="rtl"')]).toEqual([ARABIC.subject, true]);
    expect([to(2)?.subject, to(2)?.html.includes('<blockquote lang="en" dir="ltr"')]).toEqual([A_MESSAGE.subject, true]);
    expect(to(2)?.text).toContain('Le message est écrit dans cette langue : anglais.');
    for (const letter of letters) expect(letter.text).toContain(letter === to(1) ? ARABIC.text : A_MESSAGE.text);
  });

  it('is shown beforehand as it is mailed, with how many get it, and why the others do not', async () => {
    for (const onDuty of [true, false]) await aVolunteer(test, { onDuty });
    const [paused, stopped] = [await aVolunteer(test), await aVolunteer(test)];
    await change(paused, `status = 'SUSPENDED', suspended_at = now(), suspended_reason = 'OWN_WISH'`);
    await change(stopped, 'ward_messages = false');
    const [before, shown] = [await everything(test), await preview()];
    expect(await everything(test)).toEqual(before);
    expect(shown).toMatchObject({
      ...{ troubles: [], volunteers: 1, againAt: null, quietUntil: null },
      leftOut: ['PAUSED', 'OFF_DUTY', 'STOPPED'].map((reason) => ({ reason, volunteers: 1 })),
    });
    const message = await sent();
    const [letter, ...more] = await itGoes();
    expect([message?.readers, more]).toEqual([1, []]);
    const [seen] = shown?.letters ?? [];
    expect([seen?.language, seen?.writtenIn, seen?.volunteers, seen?.subject]).toEqual(['en', 'en', 1, letter?.subject]);
    const one = (text?: string) =>
      text
        ?.replace(/\/m\/[\w-]{22}/, '/m/…')
        .replace(/\s+/g, ' ')
        .trim();
    expect(one(seen?.text)).toBe(one(letter?.text));
    expect(await preview()).toMatchObject({ againAt: expect.any(String) });
  });

  it('is refused at each box that tells of somebody, and shown where', async () => {
    await aVolunteer(test);
    const telling = [
      { ...A_MESSAGE, text: 'Mr Fox, 14 Lupus Street, has cancer' },
      { ...ARABIC, subject: 'اتصلوا 07700 900123' },
    ];
    expect((await preview(telling))?.troubles).toEqual([
      { field: 'en.text', kind: 'NUMBER' },
      { field: 'en.text', kind: 'HEALTH_WORD' },
      { field: 'ar.subject', kind: 'PHONE' },
      { field: 'ar.subject', kind: 'NUMBER' },
    ]);
    expect((await preview(telling))?.letters).toEqual([]);
    expect((await preview([ARABIC]))?.troubles.map(({ field }) => field)).toEqual(['en.subject', 'en.text']);
    expect(codesOf(await write(telling))).toEqual(['MESSAGE_NOT_ANONYMOUS', 'MESSAGE_NOT_ANONYMOUS']);
    expect(await history()).toEqual([]);
  });

  it('is taken back within five minutes, by the other lead, too, and then nobody gets it', async () => {
    await aVolunteer(test);
    const message = await sent();
    const { message: back } = await done(
      as(coordinatorOf('westminster')).press('takeBackWardMessage', { messageId: message?.id }),
    );
    expect(back).toMatchObject({ takenBackAt: expect.any(String), canTakeBack: false });
    expect(await sent()).toMatchObject({ takenBackAt: null });
    expect(await itGoes()).toHaveLength(1);
    expect((await history()).map(({ takenBackAt }) => takenBackAt !== null).sort()).toEqual([false, true]);
    const [last] = await history();
    expect(last).toMatchObject({ by: 'Lead of Vincent Square', readers: 1, canTakeBack: false });
  });

  it('comes once a day to a ward, of two who press at once too, and twice a week to anybody', async () => {
    const volunteer = await aVolunteer(test);
    const both = await Promise.all([write(), write([A_MESSAGE], coordinatorOf('westminster'))]);
    expect(both.flatMap(codesOf)).toEqual(['MESSAGE_TOO_SOON']);
    await aDayPasses();
    await sent();
    await aDayPasses();
    expect(await preview()).toMatchObject({ volunteers: 0, leftOut: [{ reason: 'HAD_ENOUGH', volunteers: 1 }] });
    await aVolunteer(test);
    expect(await sent()).toMatchObject({ readers: 1 });
    await aDayPasses(6);
    expect(await preview()).toMatchObject({ volunteers: 2 });
    expect(await wants(volunteer)).toBe(true);
  });

  it('waits while it is quiet for its reader, and is not sent to whoever was paused meanwhile', async () => {
    const hour = Number(
      (await test.db.query(`select extract(hour from now() at time zone 'Europe/London')::int as hour`)).rows[0]?.hour,
    );
    const [, paused] = [await aVolunteer(test, { quietHours: [hour, (hour + 2) % 24] }), await aVolunteer(test)];
    await sent();
    await change(paused, `status = 'SUSPENDED', suspended_at = now(), suspended_reason = 'OWN_WISH'`);
    expect(await itGoes()).toEqual([]);
    expect((await test.db.query('select 1 from outbox where due_at > now()')).rowCount).toBe(1);
  });

  it('is written, read and taken back by its leads and by coordinators of the network alone', async () => {
    await aVolunteer(test);
    const message = await sent();
    const messageId = message?.id;
    for (const person of [leadOf('Abbey Road'), leadOf("Queen's Park", 'north-paddington'), coordinatorOf('north-paddington')]) {
      expect([await preview([A_MESSAGE], person), await history(person)]).toEqual([null, []]);
      expect(codesOf(await write([A_MESSAGE], person))).toEqual(['WARD_NOT_FOUND']);
      expect(codesOf(await as(person).press('takeBackWardMessage', { messageId }))).toEqual(['MESSAGE_ON_ITS_WAY']);
    }
    const none = safeguardingLeadOf('westminster');
    expect([await preview([A_MESSAGE], none), await history(none)]).toEqual([null, []]);
    await expect(write([A_MESSAGE], none)).rejects.toThrow('NOT_ALLOWED');
    expect(await history(coordinatorOf('westminster'))).toHaveLength(1);
  });

  it('leaves ids alone in the outbox, and its words in no log', async () => {
    await aVolunteer(test);
    await sent([{ ...A_MESSAGE, text: 'Umbrellas wanted' }]);
    const { rows } = await test.db.query<{ payload: object }>(`select payload from outbox where type = 'ward-message.mail'`);
    expect(rows.map(({ payload }) => Object.keys(payload))).toEqual([['wardMailId']]);
    await itGoes();
    expect(test.log.join('\n')).not.toContain('Umbrellas');
  });

  it('is written by the database for leads of that ward alone', async () => {
    const { networkId, id } = await test.api.find(leadOf('Abbey Road'));
    const client = await test.house.pool.connect();
    try {
      await client.query('begin');
      await client.query(
        `select set_config('wardwise.network', $1, true), set_config('wardwise.actor', 'WARD_LEAD', true), set_config('wardwise.staff', $2, true),
          set_config('wardwise.wards', $3, true)`,
        [networkId, id, wardCalled('Abbey Road')],
      );
      await expect(
        client.query(
          `insert into ward_messages (network_id, id, ward_code, written_by, written_at, goes_at, readers, texts)
            values ($1, gen_random_uuid(), $2, $3, now(), now() + interval '5 minutes', 1, '[{"language": "en"}]')`,
          [networkId, wardCode, id],
        ),
      ).rejects.toThrow('row-level security');
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});

describe('the link that stops messages to the ward', () => {
  it('stands in the headers that mail programs read, and stops them by one post, and no call-outs', async () => {
    const [volunteer, other] = [await aVolunteer(test), await aVolunteer(test)];
    await sent();
    const letter = (await itGoes()).find(({ to }) => to === volunteer.email);
    expect(letter?.said['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
    const url = stopUrlOf(letter);
    expect(url).toMatch(new RegExp(`^${test.house.publicUrl}/m/[\\w-]{22}$`));
    const before = await everything(test);
    const page = await (await fetch(url)).text();
    expect([page.match(/<form/g)?.length, await everything(test)]).toEqual([1, before]);
    for (const word of [volunteer.firstName, volunteer.email, volunteer.uuid]) expect(page).not.toContain(word);
    const pressed = await fetch(url, { method: 'POST', redirect: 'manual', headers: { 'sec-fetch-site': 'cross-site' } });
    expect([pressed.status, /<h1>([^<]*)/.exec(await pressed.text())?.[1]]).toEqual([200, 'Messages to the ward are stopped']);
    expect([await wants(volunteer), await wants(other)]).toEqual([false, true]);
    mailRoom.empty();
    await done(lead().callOut((await lead().taken()).id));
    expect((await mailRoom.sent()).map(({ to }) => to)).toContain(volunteer.email);
  });

  it('is taken back on their own page, and forgotten with whoever leaves', async () => {
    const volunteer = await aVolunteer(test, { phone: '+447700900877' });
    await sent();
    const url = stopUrlOf((await itGoes())[0]);
    await fetch(url, { method: 'POST' });
    await done(test.api.anyone().press('sendMyLink', { network: 'westminster', phone: '07700 900877' }));
    await test.house.afterwards.settled();
    const own = await ownLinkOf(test, volunteer.uuid);
    await done(own.lookAtMyself());
    expect(await own.volunteering()).toMatchObject({ wardMessages: false });
    await done(own.press('changeMyVolunteering', { wardMessages: true }));
    expect(await wants(volunteer)).toBe(true);
    await done(own.leave());
    expect([(await fetch(url)).status, (await test.db.query('select from ward_message_mails')).rowCount]).toEqual([404, 0]);
  });
});
