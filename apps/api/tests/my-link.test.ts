import { beforeEach, describe, expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import { openMailRoom } from './mail-room.ts';
import { PageBrowser } from './page-browser.ts';
import { codesOf } from './payload.ts';
import { everything } from './rows.ts';
import { aCalledRequest, anOfferedRequest, done } from './scenes.ts';
import { aVolunteer } from './volunteers.ts';

const test = openTestHouse();
const mailRoom = openMailRoom(test);
beforeEach(mailRoom.startAfresh);

let people = 0;
/** Somebody with a number that nobody else has, who was asked once. */
async function asked() {
  const scene = await aCalledRequest(test);
  const phone = `07700 9005${String(people++).padStart(2, '0')}`;
  await done(scene.lead.changeVolunteer(scene.volunteer.id, { phone }));
  return { ...scene, phone };
}
const askFor = async (phone: string, network = 'westminster') => {
  const answer = await test.api.anyone().press('sendMyLink', { network, phone });
  await test.house.afterwards.settled();
  return answer;
};
/** The links that went to somebody by this mail, newest last. */
const linksTo = async (email: string) =>
  (await mailRoom.sent())
    .filter(({ to, text }) => to === email && text.includes('what we hold about you'))
    .map(({ text }) => /\/t\/([\w-]{22})\/yours/.exec(text)?.[1]);

describe('a volunteer without a link at hand', () => {
  it('gets one of theirs by mail, to the address we hold, for the number we hold', async () => {
    const { phone, volunteer, neighbour } = await asked();
    expect((await done(askFor(phone))).sent).toBe(true);
    expect(await linksTo(volunteer.email)).toEqual([neighbour.token]);
    const browser = await new PageBrowser(test.house.publicUrl).get(`/t/${neighbour.token}/yours`);
    await browser.press(`/t/${neighbour.token}/yours/show`);
    expect(browser.html).toContain(volunteer.email);
  });

  it('is answered like anybody whom we do not know, and nothing is kept of a number', async () => {
    const { phone, volunteer } = await asked();
    const known = await askFor(phone);
    await test.db.query('delete from outbox');
    const before = await everything(test);
    expect(await askFor('07700 900699')).toEqual(known);
    expect(await askFor(phone, 'north-paddington')).toEqual(known);
    const after = await everything(test);
    expect(after).toEqual(before);
    expect(await linksTo(volunteer.email)).toEqual([]);
  });

  it('gets one that hangs on no task where they were never asked, or all of theirs were ended', async () => {
    const never = await aVolunteer(test, { phone: '+447700900698' });
    const known = await askFor('07700 900698');
    expect(await askFor('07700 900695')).toEqual(known);
    const [token] = await linksTo(never.email);
    const own = test.api.behind(token ?? '');
    expect(await own.task()).toMatchObject({ state: 'NO_TASK', callOutText: '', bound: false });
    expect((await done(own.lookAtMyself())).contact?.email).toBe(never.email);
    await mailRoom.startAfresh();
    await done(askFor('07700 900698'));
    expect(await linksTo(never.email)).toEqual([token]);
  });

  it('gets no more than three in an hour', async () => {
    const { phone, volunteer } = await asked();
    for (let times = 0; times < 5; times += 1) await done(askFor(phone));
    expect(await linksTo(volunteer.email)).toHaveLength(3);
  });

  it('opens one that has run out by itself for another day, and another where theirs was ended', async () => {
    const [ended, old] = [await asked(), await asked()]; // a later call-out asks the earlier one again
    await test.db.query(
      `update task_links set created_at = created_at - interval '40 days', expires_at = expires_at - interval '40 days' where volunteer_id = $1`,
      [old.volunteer.uuid],
    );
    await test.db.query('update task_links set expires_at = now() where volunteer_id = $1', [ended.volunteer.uuid]);
    await expect(old.neighbour.task()).rejects.toThrow('LINK_EXPIRED');
    for (const { phone } of [old, ended]) await done(askFor(phone));
    expect(await linksTo(old.volunteer.email)).toEqual([old.neighbour.token]);
    const [another] = await linksTo(ended.volunteer.email);
    expect(another).not.toBe(ended.neighbour.token);
    await expect(ended.neighbour.task()).rejects.toThrow('LINK_EXPIRED');
    await done(old.neighbour.lookAtMyself());
    expect((await old.neighbour.volunteering())?.onDuty).toBe(true);
  });

  it('is sent none while they are paused, and none once they have left', async () => {
    const [paused, left] = [await asked(), await asked()];
    await done(paused.lead.suspend(paused.volunteer.id));
    await done(left.neighbour.leave());
    for (const { phone, volunteer } of [paused, left]) {
      await done(askFor(phone));
      expect(await linksTo(volunteer.email)).toEqual([]);
    }
  });

  it('still needs the code where another browser holds the link', async () => {
    const scene = await anOfferedRequest(test);
    await done(scene.lead.changeVolunteer(scene.volunteer.id, { phone: '07700 900697' }));
    await done(askFor('07700 900697'));
    expect(await linksTo(scene.volunteer.email)).toEqual([scene.neighbour.token]);
    expect(codesOf(await test.api.behind(scene.neighbour.token).lookAtMyself())).toEqual(['LINK_BOUND_ELSEWHERE']);
  });

  it('asks on a page without scripts, from the first page on, and reads the same whatever the number', async () => {
    const { phone, volunteer } = await asked();
    const browser = await new PageBrowser(test.house.publicUrl).get('/');
    expect(browser.html).toContain('href="/yours"');
    const headings: (string | undefined)[] = [];
    for (const typed of [phone, '07700 900696']) {
      await browser.get('/yours');
      await browser.press('/yours', { network: 'westminster', phone: typed });
      headings.push(/<h1>([^<]*)</.exec(browser.html)?.[1]);
    }
    expect(headings).toEqual(['Please look at your e-mail', 'Please look at your e-mail']);
    await test.house.afterwards.settled();
    expect(await linksTo(volunteer.email)).toHaveLength(1);
    await browser.get('/yours');
    await browser.press('/yours', { network: 'nowhere', phone: '12' });
    expect(browser.status).toBe(422);
    expect(browser.html).toContain('data-code="PHONE_MALFORMED"');
    expect((await browser.get('/yours/elsewhere')).status).toBe(404);
  });
});
