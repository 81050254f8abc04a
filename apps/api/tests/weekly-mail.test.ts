import { callOutText, PAGE_LANGUAGES } from '@wardwise/domain';
import { beforeEach, describe, expect, it } from 'vitest';
import { linkToken } from '../src/platform/seal/index.ts';
import { makeWeeklyMails } from '../src/weekly/index.ts';
import { anApplicant } from './applicants.ts';
import { ownLinkOf } from './handed-in.ts';
import { openTestHouse } from './house.ts';
import { TOLD } from './lead.ts';
import { openMailRoom } from './mail-room.ts';
import { leadOf } from './people.ts';
import { everything } from './rows.ts';
import { aCalledRequest, aDeliveredTask, anOfferedRequest, done } from './scenes.ts';
import { aVolunteer, type TestVolunteer, type VolunteerFacts } from './volunteers.ts';

const test = openTestHouse();
const mailRoom = openMailRoom(test);
const lead = () => test.api.as(leadOf('Vincent Square'));
const SUBJECT = 'Nothing near you this week: here is what else';

/** It is the hour of everybody's weekly mail, nobody wants it yet, and nothing is called out. */
beforeEach(async () => {
  await test.db.query(`update networks set quiet_from = 0, quiet_until = 0,
    weekly_weekday = extract(isodow from now() at time zone 'Europe/London'), weekly_hour = extract(hour from now() at time zone 'Europe/London')`);
  await test.db.query('update volunteers set weekly = false, on_duty = false');
  await test.db.query('update call_outs set closed_at = now(), next_wave_at = null where closed_at is null');
  await mailRoom.startAfresh();
});

/** A volunteer of a month who wants it. */
async function wanting(facts: VolunteerFacts = {}): Promise<TestVolunteer> {
  const volunteer = await aVolunteer(test, { categoryKeys: ['shopping'], ...facts });
  await test.db.query(`update volunteers set weekly = true, joined_at = now() - interval '30 days' where id = $1`, [
    volunteer.uuid,
  ]);
  return volunteer;
}
const aWeekPasses = () => test.db.query(`update weekly_mails set day = day - 7, made_at = made_at - interval '7 days'`);
const weekly = async ({ email }: TestVolunteer) => {
  await makeWeeklyMails(test.house);
  return (await mailRoom.sent()).filter(({ to, said }) => to === email && said['list-unsubscribe']);
};
const rowsIn = async (query: string) => (await test.db.query<Record<string, unknown>>(query)).rows;
const mailsOf = async ({ uuid }: TestVolunteer) => rowsIn(`select id from weekly_mails where volunteer_id = '${uuid}'`);
const wants = async (uuid: string) =>
  (await test.db.query<{ weekly: boolean }>('select weekly from volunteers where id = $1', [uuid])).rows[0]?.weekly;
const stopUrlOf = (letter: { said: Record<string, string> } | undefined) =>
  /^<(.+)>$/.exec(letter?.said['list-unsubscribe'] ?? '')?.[1] ?? '';

describe('a volunteer who wants the weekly mail, and whom nobody has asked for anything', () => {
  it('hears what is looked for near them, in a mail that names nobody', async () => {
    const volunteer = await wanting();
    const [letter, ...more] = await weekly(volunteer);
    expect([letter?.subject, more]).toEqual([SUBJECT, []]);
    expect(letter?.text).toContain('In the last seven days nobody near you has needed you. Westminster Neighbours thanks you');
    expect(letter?.text.match(/Few people near you/g)).toHaveLength(3);
    expect(letter?.text).not.toContain('Few people near you do this kind of help: Shopping.');
    expect(letter?.text).toContain(`${test.house.publicUrl}/volunteer?lang=en`);
    for (const word of [volunteer.firstName, volunteer.email, volunteer.uuid, ...TOLD])
      expect(letter?.text.concat(letter.html)).not.toContain(word);
    const own = /\/t\/([\w-]{22})\/yours/.exec(letter?.text ?? '')?.[1] ?? '';
    const browser = test.api.behind(own);
    await done(browser.lookAtMyself());
    expect(await browser.volunteering()).toMatchObject({ weekly: true });
  });

  it('has one a week, however many workers look and however often', async () => {
    const volunteer = await wanting();
    await Promise.all(Array.from({ length: 5 }, () => makeWeeklyMails(test.house)));
    expect(await weekly(volunteer)).toHaveLength(1);
    expect(await mailsOf(volunteer)).toHaveLength(1);
    await aWeekPasses();
    expect(await weekly(volunteer)).toHaveLength(2);
    expect(new Set(mailRoom.letters.map(stopUrlOf)).size).toBe(2);
  });

  it('has it in their own language, whichever that is', async () => {
    for (const pageLanguage of PAGE_LANGUAGES) {
      const [letter] = await weekly(await wanting({ pageLanguage }));
      expect(letter?.html).toContain(`?lang=${pageLanguage}`);
      expect(letter?.subject === SUBJECT).toBe(pageLanguage === 'en');
    }
  });

  it('hears of call-outs elsewhere that suit them, in the words of the call-out, by the link that anybody may have', async () => {
    const near = await wanting({ ward: 'Pimlico North' });
    const { request, volunteer } = await aCalledRequest(test);
    const [letter] = await weekly(near);
    const slots = { locality: 'Vincent Square', when: 'THIS_WEEK', language: 'ar', publicLabel: { en: 'shopping' } } as const;
    expect(letter?.text.replaceAll('\n', ' ')).toContain(callOutText(slots as never, 'en'));
    expect(letter?.text).not.toContain('Few people');
    const path = /(\/c\/[\w-]{22})\?lang=en/.exec(letter?.text ?? '')?.[1] ?? '';
    const page = await (await fetch(test.house.publicUrl + path)).text();
    expect(page).toContain('Vincent Square');
    expect(
      (await rowsIn(`select id from task_links where volunteer_id = '${near.uuid}' and request_id is not null`)).length,
    ).toBe(0);
    expect([await weekly(volunteer), request.status]).toEqual([[], 'OPEN']);
  });

  it('hears of no call-out whose language is so rare that it would name somebody', async () => {
    const speaker = await wanting({ ward: 'Pimlico North', languages: ['en', 'am'] });
    await aVolunteer(test, { languages: ['en', 'am'] });
    const request = await lead().taken({ preferredLanguage: 'am' });
    await done(lead().callOut(request.id));
    const [letter] = await weekly(speaker);
    expect(letter?.text).toContain('Few people near you');
    expect(letter?.text).not.toMatch(/\/c\/|Amharic/);
  });

  it('hears that a language is looked for once five people have asked for it, and not before', async () => {
    const volunteer = await wanting({ languages: ['en'] });
    const ask = (n: number) => lead().taken({ preferredLanguage: 'pt', phone: `07700 90052${n}` });
    for (const n of [1, 2, 3, 4]) await ask(n);
    const says = 'Somebody who speaks this language is looked for: Portuguese.';
    expect((await weekly(volunteer))[0]?.text).not.toContain(says);
    await ask(5);
    await aWeekPasses();
    expect((await weekly(volunteer))[1]?.text).toContain(says);
  });

  it('hears nothing where there is nothing to say', async () => {
    const volunteer = await wanting();
    const skills = (await test.db.query<{ key: string }>('select distinct key from skills')).rows.map(({ key }) => key);
    for (let n = 0; n < 3; n += 1) await aVolunteer(test, { skillKeys: skills, languages: ['en', 'ar', 'pt', 'am'] });
    expect(await weekly(volunteer)).toEqual([]);
    expect(await mailsOf(volunteer)).toHaveLength(1);
  });

  it('has it when it is not quiet for them', async () => {
    const hour = Number((await rowsIn(`select extract(hour from now() at time zone 'Europe/London')::int as hour`))[0]?.hour);
    const volunteer = await wanting({ quietHours: [hour, (hour + 2) % 24] });
    expect(await weekly(volunteer)).toEqual([]);
    expect((await test.db.query('select 1 from outbox where due_at > now()')).rowCount).toBe(1);
  });
});

describe('nobody has the weekly mail', () => {
  const nothingCame = async (volunteer: TestVolunteer) => expect(await weekly(volunteer)).toEqual([]);

  it('who did not tick it, is paused, does not want to be asked, or came this week', async () => {
    const [plain, paused, off, fresh] = [
      await aVolunteer(test),
      await wanting(),
      await wanting({ onDuty: false }),
      await wanting(),
    ];
    await test.db.query(`update volunteers set joined_at = now() - interval '30 days' where id = $1`, [plain.uuid]);
    await test.db.query(
      `update volunteers set status = 'SUSPENDED', suspended_at = now(), suspended_reason = 'OWN_WISH' where id = $1`,
      [paused.uuid],
    );
    await test.db.query(`update volunteers set joined_at = now() - interval '6 days' where id = $1`, [fresh.uuid]);
    for (const volunteer of [plain, paused, off, fresh]) await nothingCame(volunteer);
    expect(
      await rowsIn(
        `select id from weekly_mails where made_at > now() - interval '5 seconds' and volunteer_id in ('${plain.uuid}', '${paused.uuid}', '${off.uuid}', '${fresh.uuid}')`,
      ),
    ).toEqual([]);
  });

  it.each([
    ['was asked', aCalledRequest],
    ['has offered', anOfferedRequest],
    ['has done something', aDeliveredTask],
  ])('who %s within the week', async (_what, scene) => {
    const { volunteer } = await scene(test);
    await test.db.query(`update volunteers set weekly = true, joined_at = now() - interval '30 days' where id = $1`, [
      volunteer.uuid,
    ]);
    await makeWeeklyMails(test.house);
    expect(await mailsOf(volunteer)).toEqual([]);
  });

  it('who is asked while it waits', async () => {
    const volunteer = await wanting();
    await makeWeeklyMails(test.house);
    expect(await mailsOf(volunteer)).toHaveLength(1);
    await done(lead().callOut((await lead().taken()).id));
    expect((await mailRoom.sent()).filter(({ to, subject }) => to === volunteer.email && subject === SUBJECT)).toEqual([]);
  });

  it('on another day, or at another hour', async () => {
    const volunteer = await wanting();
    await test.db.query('update networks set weekly_weekday = weekly_weekday % 7 + 1');
    await nothingCame(volunteer);
    expect(await mailsOf(volunteer)).toEqual([]);
  });
});

describe('the link that stops the weekly mail', () => {
  /** As a mail program posts it: no cookie, no page before it, and its own words in a body of several parts. */
  const oneClick = (url: string) => {
    const body = new FormData();
    body.set('List-Unsubscribe', 'One-Click');
    return fetch(url, {
      method: 'POST',
      body,
      redirect: 'manual',
      headers: { origin: 'https://mail.example', 'sec-fetch-site': 'cross-site' },
    });
  };

  it('stands in the headers that mail programs read, and stops it by one post', async () => {
    const [volunteer, other] = [await wanting(), await wanting()];
    await makeWeeklyMails(test.house);
    const letters = await mailRoom.sent();
    const letter = letters.find(({ to }) => to === volunteer.email);
    expect(letter?.said['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
    expect(stopUrlOf(letter)).toMatch(new RegExp(`^${test.house.publicUrl}/w/[\\w-]{22}$`));
    const answer = await oneClick(stopUrlOf(letter));
    expect([answer.status, answer.headers.get('location'), answer.headers.get('set-cookie')]).toEqual([200, null, null]);
    expect([await wants(volunteer.uuid), await wants(other.uuid)]).toEqual([false, true]);
    expect((await oneClick(stopUrlOf(letter))).status).toBe(200);
    await aWeekPasses();
    mailRoom.empty();
    await makeWeeklyMails(test.house);
    expect((await mailRoom.sent()).map(({ to }) => to)).toEqual([other.email]);
    expect(test.log.join('\n')).not.toContain(stopUrlOf(letter).slice(-22));
  });

  it('changes nothing by being opened, and has one button for people', async () => {
    const volunteer = await wanting();
    const url = stopUrlOf((await weekly(volunteer))[0]);
    const before = await everything(test);
    const page = await (await fetch(url, { headers: { 'user-agent': 'A mail scanner' } })).text();
    await fetch(url, { method: 'HEAD' });
    expect(await everything(test)).toEqual(before);
    expect(page.match(/<form/g)).toHaveLength(1);
    for (const word of [volunteer.firstName, volunteer.email, volunteer.uuid]) expect(page).not.toContain(word);
    expect(await wants(volunteer.uuid)).toBe(true);
    const pressed = await fetch(url, { method: 'POST', body: new URLSearchParams(), redirect: 'manual' });
    expect([pressed.status, /<h1>([^<]*)/.exec(await pressed.text())?.[1]]).toEqual([200, 'The weekly mail is stopped']);
    expect(await (await fetch(url)).text()).toContain('The weekly mail is stopped');
  });

  it.each(['GET', 'POST'])(
    'says by a page of its own that it stops nothing, to a %s of one that is mistyped or forgotten',
    async (method) => {
      const volunteer = await wanting();
      const url = stopUrlOf((await weekly(volunteer))[0]);
      const forgotten = `${test.house.publicUrl}/w/${linkToken(test.house.ring, 'nobody')}`;
      for (const wrong of [url.slice(0, -1), `${url}x`, `${test.house.publicUrl}/w`, forgotten]) {
        const answer = await fetch(wrong, { method, redirect: 'manual' });
        expect([answer.status, /<h1>([^<]*)/.exec(await answer.text())?.[1]]).toEqual([404, 'This link stops nothing']);
      }
      expect(await wants(volunteer.uuid)).toBe(true);
    },
  );

  it('stops that of its own network alone, though somebody of the other has the same ward', async () => {
    const ours = await wanting({ ward: "Queen's Park" });
    const theirs = await wanting({ network: 'north-paddington' });
    await makeWeeklyMails(test.house);
    const letters = await mailRoom.sent();
    const letterTo = ({ email }: TestVolunteer) => letters.find(({ to }) => to === email);
    expect(letterTo(theirs)?.text).toContain('North Paddington Helpers');
    expect(letterTo(ours)?.text).toContain('Westminster Neighbours');
    await oneClick(stopUrlOf(letterTo(theirs)));
    expect([await wants(ours.uuid), await wants(theirs.uuid)]).toEqual([true, false]);
  });

  it('is forgotten with whoever leaves', async () => {
    const volunteer = await wanting();
    const url = stopUrlOf((await weekly(volunteer))[0]);
    await done((await ownLinkOf(test, volunteer.uuid)).leave());
    expect([await mailsOf(volunteer), await wants(volunteer.uuid), (await fetch(url)).status]).toEqual([[], false, 404]);
  });
});

describe('wanting it', () => {
  it('is ticked at sign-up by whoever wants it, and by nobody else', async () => {
    const [asked, not] = [await anApplicant(test, { weekly: true }), await anApplicant(test)];
    expect([await wants(asked.uuid), await wants(not.uuid)]).toEqual([true, false]);
  });
});
