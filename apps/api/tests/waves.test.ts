import { beforeEach, describe, expect, it } from 'vitest';
import { sendWaves } from '../src/worker/send-waves.ts';
import { openTestHouse } from './house.ts';
import { openMailRoom } from './mail-room.ts';
import { codesOf } from './payload.ts';
import { leadOf, secondLead } from './people.ts';
import { aCalledRequest, done, linkOf, raw } from './scenes.ts';
import { until } from './until.ts';
import { aVolunteer, NOT_TODAY, volunteers } from './volunteers.ts';

const test = openTestHouse();
const mailRoom = openMailRoom(test);
const lead = () => test.api.as(leadOf('Vincent Square'));
beforeEach(async () => {
  await test.db.query('update networks set quiet_from = 0, quiet_until = 0');
  await test.db.query('update call_outs set closed_at = now(), next_wave_at = null where closed_at is null');
  await mailRoom.startAfresh();
});

type Seen = { waitMinutes: number; waves: { number: number; group: string; asked: number }[] } & Record<
  'nextWaveAt' | 'pausedAt' | 'nobodyLeftAt' | 'closedAt',
  string | null
>;
const CALL_OUTS = `query ($id: ID!) { request(id: $id) { callOuts {
  waitMinutes nextWaveAt pausedAt nobodyLeftAt closedAt waves { number group asked } } } }`;
const callOutOf = async (id: string): Promise<Seen> =>
  (await lead().ask<{ request: { callOuts: Seen[] } }>(CALL_OUTS, { id })).request.callOuts.at(-1) as Seen;
type Preview = {
  nextWave: { group: string; volunteers: number; wardNames: string[] } | null;
  waitMinutes: number;
  quietUntil: string | null;
  enoughOffered: boolean;
};
const PREVIEW = `query ($id: ID!) { callOutPreview(requestId: $id) {
  nextWave { group volunteers wardNames } waitMinutes quietUntil enoughOffered } }`;
const preview = async (id: string) => (await lead().ask<{ callOutPreview: Preview }>(PREVIEW, { id })).callOutPreview;
const change = (requestId: string, said: object) => lead().press('changeWaves', { requestId, ...said });

/** The time of the next wave has come, by the database's clock. */
const timeHasCome = (id: string) =>
  test.db.query(
    `update call_outs set next_wave_at = now() - interval '1 second' where request_id = $1 and next_wave_at is not null`,
    [raw(id)],
  );
/** Minutes from now, a few seconds more or less. */
const minutesTo = (at: string | null) => (at === null ? null : Math.round((Date.parse(at) - Date.now()) / 60_000));
/** Whole hours of London around now, so that it is quiet whatever the clock says. */
async function quietAroundNow(): Promise<[from: number, until: number]> {
  const { rows } = await test.db.query<{ hour: number }>(
    `select extract(hour from now() at time zone 'Europe/London')::int as hour`,
  );
  const hour = rows[0]?.hour ?? 0;
  return [(hour + 23) % 24, (hour + 3) % 24];
}

/** One who speaks Arabic in the ward, two next door who do, one in the ward who does not. */
async function aWard() {
  const [here] = await volunteers(test, 1, { firstName: 'Here' });
  const next = await volunteers(test, 2, { ward: 'Pimlico South' });
  const [other] = await volunteers(test, 1, { languages: ['en'] });
  return { here, next, other };
}

describe('a call-out that goes on by itself', () => {
  it('asks the next group when the wait is over, and not before; the lead reads when and whom', async () => {
    await aWard();
    const { id } = await lead().taken();
    expect(await preview(id)).toMatchObject({ waitMinutes: 120, quietUntil: null, enoughOffered: false });
    await done(lead().callOut(id));
    expect(minutesTo((await callOutOf(id)).nextWaveAt)).toBe(120);
    expect((await preview(id)).nextWave).toEqual({
      group: 'NEIGHBOURS_WITH_LANGUAGE',
      volunteers: 2,
      wardNames: ['Pimlico South'],
    });
    expect(await sendWaves(test.house)).toBe(0);
    await timeHasCome(id);
    expect(await sendWaves(test.house)).toBe(1);
    const after = await callOutOf(id);
    expect(after.waves.map(({ group, asked }) => [group, asked])).toEqual([
      ['WARD_WITH_LANGUAGE', 1],
      ['NEIGHBOURS_WITH_LANGUAGE', 2],
    ]);
    expect(minutesTo(after.nextWaveAt)).toBe(120);
    expect((await mailRoom.sent()).length).toBe(3);
  });

  it('waits half an hour for what is needed today', async () => {
    const { request } = await aCalledRequest(test, { urgency: 'TODAY' });
    expect(await callOutOf(request.id)).toMatchObject({ waitMinutes: 30 });
    expect(minutesTo((await callOutOf(request.id)).nextWaveAt)).toBe(30);
  });

  it('asks nobody twice when two workers and the lead come at once', async () => {
    await aWard();
    const { id } = await lead().taken();
    await done(lead().callOut(id));
    await timeHasCome(id);
    await Promise.all([sendWaves(test.house), sendWaves(test.house), sendWaves(test.house), lead().callOut(id)]);
    const { waves } = await callOutOf(id);
    expect(waves.map(({ number }) => number)).toEqual([1, 2, 3].slice(0, waves.length));
    const { rows } = await test.db.query(
      `select count(*)::int as mails, count(distinct payload->>'linkId')::int as links from outbox where type = 'call-out.mail'`,
    );
    expect(rows[0].mails).toBe(rows[0].links);
    expect(rows[0].mails).toBe(waves.reduce((sum, { asked }) => sum + asked, 0));
  });

  it('is whole or not at all: a worker that dies within a wave leaves it to the next', async () => {
    await aWard();
    const { id } = await lead().taken();
    await done(lead().callOut(id));
    await timeHasCome(id);
    await test.db.query(`create function dies() returns trigger language plpgsql as $$ begin raise exception 'killed'; end $$`);
    await test.db.query(`create trigger dies before insert on outbox for each row execute function dies()`);
    expect(await sendWaves(test.house)).toBe(1);
    await test.db.query('drop function dies cascade');
    expect((await callOutOf(id)).waves).toHaveLength(1);
    await sendWaves(test.house);
    expect((await callOutOf(id)).waves).toHaveLength(2);
  });

  it('lets the lead choose while enough have said "I can", and goes on when that is taken back', async () => {
    await volunteers(test, 1, { ward: 'Pimlico South' });
    const { request, neighbour } = await aCalledRequest(test);
    await done(neighbour.offer());
    await timeHasCome(request.id);
    expect((await preview(request.id)).enoughOffered).toBe(true);
    expect(await sendWaves(test.house)).toBe(0);
    await done(neighbour.withdraw());
    expect(await sendWaves(test.house)).toBe(1);
    expect((await callOutOf(request.id)).waves).toHaveLength(2);
  });

  it('ends when the places are filled', async () => {
    await volunteers(test, 1, { ward: 'Pimlico South' });
    const volunteer = await aVolunteer(test);
    const { id } = await lead().taken();
    await done(lead().callOut(id, 'FIRST_SUITABLE_YES'));
    await done(test.api.behind(await linkOf(test, id, volunteer)).offer());
    expect(await callOutOf(id)).toMatchObject({ nextWaveAt: null, closedAt: expect.any(String) });
    expect(await sendWaves(test.house)).toBe(0);
    expect(codesOf(await change(id, { paused: true }))).toEqual(['CALL_OUT_OVER']);
  });

  it('tells the leads, once, when nobody is left; whoever comes later is asked by a press', async () => {
    const { request } = await aCalledRequest(test);
    await mailRoom.startAfresh();
    await timeHasCome(request.id);
    await Promise.all([sendWaves(test.house), sendWaves(test.house)]);
    expect(await callOutOf(request.id)).toMatchObject({ nextWaveAt: null, nobodyLeftAt: expect.any(String) });
    const letters = await mailRoom.sent();
    expect(letters.map(({ to }) => to).sort()).toEqual([leadOf('Vincent Square').email, secondLead.email].sort());
    expect(letters.find(({ to }) => to !== secondLead.email)?.subject).toBe('Everybody who suits has been asked');
    expect(await sendWaves(test.house)).toBe(0);
    await aVolunteer(test);
    await done(lead().callOut(request.id));
    expect(minutesTo((await callOutOf(request.id)).nextWaveAt)).toBe(120);
  });
});

describe('a lead', () => {
  it('changes the wait, which counts from the last wave', async () => {
    const { request } = await aCalledRequest(test);
    await done(change(request.id, { waitMinutes: 60 }));
    expect(minutesTo((await callOutOf(request.id)).nextWaveAt)).toBe(60);
    expect(codesOf(await change(request.id, { waitMinutes: 5 }))).toEqual(['WAIT_OUT_OF_RANGE']);
  });

  it('stops the waves and has them go on, after a whole wait', async () => {
    const { request } = await aCalledRequest(test);
    await done(change(request.id, { paused: true }));
    expect(await callOutOf(request.id)).toMatchObject({ nextWaveAt: null, pausedAt: expect.any(String) });
    await timeHasCome(request.id);
    expect(await sendWaves(test.house)).toBe(0);
    await done(change(request.id, { paused: false }));
    expect(minutesTo((await callOutOf(request.id)).nextWaveAt)).toBe(120);
  });
});

describe('in quiet hours', () => {
  it('no wave goes by itself: it waits for their end, also where nobody came to send it in time', async () => {
    await volunteers(test, 1, { ward: 'Pimlico South' });
    const { request } = await aCalledRequest(test);
    const [from, untilHour] = await quietAroundNow();
    await test.db.query('update networks set quiet_from = $1, quiet_until = $2', [from, untilHour]);
    await timeHasCome(request.id);
    await sendWaves(test.house);
    const after = await callOutOf(request.id);
    expect(after.waves).toHaveLength(1);
    const { rows } = await test.db.query<{ hour: number; minute: number }>(
      `select extract(hour from $1::timestamptz at time zone 'Europe/London')::int as hour, extract(minute from $1::timestamptz)::int as minute`,
      [after.nextWaveAt],
    );
    expect(rows[0]).toEqual({ hour: untilHour, minute: 0 });
    expect((await preview(request.id)).quietUntil).toBe(after.nextWaveAt);
  });

  it('nobody is written to who has said so, and what waited goes after them', async () => {
    const quiet = await aVolunteer(test, { quietHours: await quietAroundNow() });
    const { volunteer, request } = await aCalledRequest(test);
    expect((await mailRoom.sent()).map(({ to }) => to)).toEqual([volunteer.email]);
    const waiting = await test.db.query<{ attempts: number; later: boolean }>(
      `select attempts, due_at > now() as later from outbox where done_at is null`,
    );
    expect(waiting.rows).toEqual([{ attempts: 0, later: true }]);
    await test.db.query(`update volunteers set quiet_from = null, quiet_until = null where id = $1`, [quiet.uuid]);
    await test.db.query('update outbox set due_at = now() where done_at is null');
    await until(
      async () => (await mailRoom.sent()).map(({ to }) => to),
      (to) => to.includes(quiet.email),
    );
    expect(await linkOf(test, request.id, quiet)).toMatch(/^[\w-]{22}$/);
  });

  it('news of a task of their own still comes, and so does a code they asked for', async () => {
    const { neighbour, volunteer, request } = await aCalledRequest(test);
    await done(neighbour.offer());
    const [from, untilHour] = await quietAroundNow();
    await test.db.query('update volunteers set quiet_from = $1, quiet_until = $2 where id = $3', [
      from,
      untilHour,
      volunteer.uuid,
    ]);
    await mailRoom.startAfresh();
    await done(test.api.behind(neighbour.token).askForCode());
    await done(lead().choose((await lead().request(request.id))?.offers[0]?.id ?? ''));
    await test.house.afterwards.settled();
    expect((await mailRoom.sent()).map(({ subject }) => subject).sort()).toEqual(['Yes please: the task is yours', 'Your code']);
  });
});

describe('whoever says "I can" too late', () => {
  it('is shown another call-out that suits them, by mail and on their page, and goes on to it by a link of their own', async () => {
    const [late, faster] = await Promise.all([aVolunteer(test), aVolunteer(test)]);
    const first = await lead().taken();
    await done(lead().callOut(first.id));
    const page = test.api.behind(await linkOf(test, first.id, late));
    await done(page.offer());
    await done(test.api.behind(await linkOf(test, first.id, faster)).offer());
    const second = await lead().taken({ categoryKey: 'post' });
    await done(lead().callOut(second.id));
    await mailRoom.startAfresh();
    const offers = (await lead().request(first.id))?.offers ?? [];
    await done(lead().choose(offers.find(({ volunteerFirstName }) => volunteerFirstName === faster.firstName)?.id ?? ''));
    const letter = (await mailRoom.sent()).find(({ to }) => to === late.email);
    expect(letter?.subject).toBe('Others were faster; here is another');
    expect(letter?.text).toContain('help with post in Vincent Square area');
    const { data } = await page.send('{ task { state anotherText } }');
    expect(data).toEqual({ task: { state: 'TAKEN', anotherText: expect.stringContaining('post') } });
    const { token } = (await done(page.press('openAnother'))) as unknown as { token: string };
    expect(letter?.text).toContain(`/t/${token}`);
    expect(await test.api.behind(token).task()).toMatchObject({ state: 'CALLED' });
  });

  it('is shown none that does not suit them, or that they have a part in', async () => {
    const [late, faster] = await Promise.all([aVolunteer(test, { categoryKeys: ['shopping'] }), aVolunteer(test)]);
    const first = await lead().taken();
    await done(lead().callOut(first.id));
    const page = test.api.behind(await linkOf(test, first.id, late));
    const second = await lead().taken({ categoryKey: 'post' });
    await done(lead().callOut(second.id));
    await done(test.api.behind(await linkOf(test, first.id, faster)).offer());
    await done(lead().choose((await lead().request(first.id))?.offers[0]?.id ?? ''));
    expect((await page.send('{ task { anotherText } }')).data).toEqual({ task: { anotherText: null } });
    expect(codesOf(await page.press('openAnother'))).toEqual(['CALL_OUT_OVER']);
  });
});

it('names NOT_FREE where a request has a day on which they are not, and a lead may ask all the same', async () => {
  const busy = await aVolunteer(test, { freeTimes: NOT_TODAY });
  const { id } = await lead().taken({ urgency: 'TODAY' });
  type Found = { candidates: { unsuitable: { volunteerId: string; reasons: string[]; overridable: boolean }[] } };
  const { candidates } = await lead().ask<Found>(
    'query ($id: ID!) { candidates(requestId: $id) { unsuitable { volunteerId reasons overridable } } }',
    { id },
  );
  expect(candidates.unsuitable).toContainEqual({ volunteerId: busy.id, reasons: ['NOT_FREE'], overridable: true });
  expect(codesOf(await lead().assign(id, busy.id))).toEqual(['NOT_FREE']);
  expect((await done(lead().assign(id, busy.id, ['NOT_FREE']))).assignment?.status).toBe('PROPOSED');
});
