import { beforeEach, describe, expect, it } from 'vitest';
import { nudge } from '../src/worker/nudge.ts';
import { anAsk } from './asking.ts';
import { openTestHouse } from './house.ts';
import { TOLD } from './lead.ts';
import { somebodyListed } from './listed.ts';
import { openMailRoom } from './mail-room.ts';
import { leadOf, secondLead } from './people.ts';
import type { Letter } from './post-office.ts';
import { openWardwise } from './processes.ts';
import {
  aCalledRequest,
  aClosedRequest,
  aDeliveredTask,
  anAcceptedTask,
  anOfferedRequest,
  aProposedTask,
  done,
  linkOf,
  offerOf,
  raw,
} from './scenes.ts';
import { aVolunteer } from './volunteers.ts';

const test = openTestHouse();
const _start = openWardwise(test);
const mailRoom = openMailRoom(test);
// What earlier tests left waiting is none of the next one's.
beforeEach(async () => {
  await test.db.query(
    `update help_requests set status = 'CANCELLED', ended_at = now(), delivered_at = null where ended_at is null`,
  );
  await mailRoom.startAfresh();
});

const TIMES = {
  help_requests: ['taken_at', 'delivered_at'],
  waves: ['sent_at'],
  offers: ['offered_at'],
  assignments: ['proposed_at', 'accepted_at', 'ended_at'],
  follow_ups: ['due_at'],
};

/** Moves all that has happened so far into the past, as the database's owner; the worker goes by the database's clock. */
async function later(interval: string): Promise<void> {
  for (const [table, columns] of Object.entries(TIMES))
    await test.db.query(`update ${table} set ${columns.map((column) => `${column} = ${column} - interval '${interval}'`)}`);
}

/** What the worker reminds of now: a round of nudges, and what comes of it in the post. */
async function nudged(): Promise<Letter[]> {
  await mailRoom.startAfresh();
  await nudge(test.house);
  return mailRoom.sent();
}
const LEADS = [leadOf('Vincent Square').email, secondLead.email].sort();
const readers = (letters: Letter[]) => letters.map(({ to }) => to).sort();
const written = (letter: Letter | undefined) => `${letter?.subject}\n${letter?.text}\n${letter?.html}`;

describe('a list that nobody rings about', () => {
  const [ofVincentSquare, ofChurchStreet] = [leadOf('Vincent Square').email, leadOf('Church Street').email];
  it('is told once to the leads of each ward, however many stand on it; who was rung is told of like anybody', async () => {
    const first = await somebodyListed(test);
    for (const postcode of ['SW1P 2PB', 'NW8 8BF']) await somebodyListed(test, { postcode });
    await test.db.query(
      `update referrals_in set list_id = (select max(list_id::text)::uuid from referrals_in) where list_id is not null`,
    );
    await later('23 hours 59 minutes');
    expect(await nudged()).toEqual([]);
    await later('1 minute');
    expect(readers(await nudged())).toEqual([...LEADS, ofChurchStreet].sort());
    await later('2 days');
    expect(await nudged()).toEqual([]);
    await done(test.api.as(leadOf('Vincent Square')).confirm(first));
    await later('1 day');
    const letters = await nudged();
    expect([readers(letters), ofVincentSquare]).toEqual([LEADS, expect.any(String)]);
    for (const { text } of letters) expect(text).toContain(first);
  });

  it('keeps nothing urgent waiting: a round begins with what is for today', async () => {
    const lead = test.api.as(leadOf('Vincent Square'));
    for (const [urgency, times] of [
      ['WHEN_POSSIBLE', 60],
      ['TODAY', 1],
      ['THIS_WEEK', 50],
    ] as const) {
      const { id } = await lead.taken({ urgency });
      if (times > 1) await copies(raw(id), times - 1);
    }
    await later('25 hours');
    await nudge(test.house);
    const { rows } = await test.db.query(
      `select urgency, count(*)::int from help_requests r join nudges n on n.request_id = r.id where r.ended_at is null group by urgency order by urgency`,
    );
    expect(rows).toEqual([
      { urgency: 'THIS_WEEK', count: 50 },
      { urgency: 'TODAY', count: 1 },
      { urgency: 'WHEN_POSSIBLE', count: 49 },
    ]);
  });
});

/** So many more of the same, as rows. */
async function copies(id: string, times: number): Promise<void> {
  const { rows } = await test.db.query<{ names: string }>(
    `select string_agg(column_name, ', ') as names from information_schema.columns
     where table_name = 'help_requests' and is_generated = 'NEVER' and column_name not in ('id', 'reference')`,
  );
  const names = rows[0]?.names;
  await test.db.query(
    `insert into help_requests (id, ${names}) select gen_random_uuid(), ${names} from help_requests, generate_series(1, $2) where id = $1`,
    [id, times],
  );
}

describe('an "I can" that no lead answers', () => {
  it('is told to the leads of the ward that handles it after a day, and not before, and once', async () => {
    const scene = await anOfferedRequest(test);
    await later('23 hours 59 minutes');
    expect(await nudged()).toEqual([]);
    await later('1 minute');
    const letters = await nudged();
    expect(readers(letters)).toEqual(LEADS);
    expect(letters.find(({ to }) => to !== secondLead.email)?.subject).toBe('Somebody said "I can" and waits for you');
    for (const { text } of letters) expect(text).toContain(`/n/westminster/requests/${scene.request.id}`);
    await later('30 days');
    expect(await nudged()).toEqual([]);
  });

  it('is told after two hours when it is for today', async () => {
    await anOfferedRequest(test, { urgency: 'TODAY' });
    await later('1 hour 59 minutes');
    expect(await nudged()).toEqual([]);
    await later('1 minute');
    expect(readers(await nudged())).toEqual(LEADS);
  });

  it('is told to nobody once it is answered, nor when the answer came before the mail was written', async () => {
    const [answered, meanwhile] = [await anOfferedRequest(test), await anOfferedRequest(test)];
    await done(answered.lead.choose(offerOf(answered).id));
    await test.db.query(`update offers set offered_at = offered_at - interval '25 hours'`);
    await nudge(test.house);
    await done(meanwhile.lead.choose(offerOf(meanwhile).id));
    expect((await mailRoom.sent()).map(({ subject }) => subject)).not.toContain('Somebody said "I can" and waits for you');
  });
});

describe('a request that nobody answers', () => {
  it('is told to its leads a day after it was called out, and again only for the next call-out', async () => {
    await aCalledRequest(test);
    await later('23 hours 59 minutes');
    expect(await nudged()).toEqual([]);
    await later('1 minute');
    const letters = await nudged();
    expect(readers(letters)).toEqual(LEADS);
    expect(letters.find(({ to }) => to !== secondLead.email)?.subject).toBe('A request still waits for help');
    await later('10 days');
    expect(await nudged()).toEqual([]);
  });

  it('is told, too, when nobody was asked, and not while somebody is asked by name', async () => {
    await aProposedTask(test);
    await test.api.as(leadOf('Vincent Square')).taken();
    await later('25 hours');
    expect(readers(await nudged())).toEqual(LEADS);
  });

  it('is told anew each time somebody hands it back and nobody has been asked since', async () => {
    const scene = await aProposedTask(test);
    await done(scene.neighbour.accept());
    await done(scene.neighbour.handBack());
    await later('25 hours');
    expect(readers(await nudged())).toEqual(LEADS);
    expect(await nudged()).toEqual([]);
    const other = await aVolunteer(test);
    await done(scene.lead.assign(scene.request.id, other.id));
    const theirs = test.api.behind(await linkOf(test, scene.request.id, other));
    await done(theirs.accept());
    await done(theirs.handBack());
    expect(await nudged()).toEqual([]);
    await later('25 hours');
    expect(readers(await nudged())).toEqual(LEADS);
    await later('30 days');
    expect(await nudged()).toEqual([]);
  });

  it.each([
    ['a form that no lead has rung about', {}, /Nobody has rung them yet/, /لم يتصل بهم أحد بعد/],
    ['a young person', { adult: false }, /No volunteer can be sent/, /لا يمكن إرسال متطوع/],
  ])('is told of as what it is: %s', async (_what, facts, english, arabic) => {
    await anAsk(test, facts);
    await later('25 hours');
    const letters = await nudged();
    expect(readers(letters)).toEqual(LEADS);
    const [theirs, second] = [
      letters.find(({ to }) => to !== secondLead.email),
      letters.find(({ to }) => to === secondLead.email),
    ];
    expect([theirs?.text, second?.text]).toEqual([expect.stringMatching(english), expect.stringMatching(arabic)]);
    for (const letter of letters) expect(written(letter)).not.toMatch(/ask the next group|المجموعة التالية/);
  });

  it('is told of as what it is: one that nobody could place', async () => {
    await test.api.as(leadOf('Vincent Square')).take({ postcode: 'SW1P 9ZZ' });
    await later('25 hours');
    const [letter] = await nudged();
    expect([letter?.to, letter?.subject]).toEqual(['coordinator@westminster.example', 'A request still waits for its ward']);
  });

  it('waits for a day after the last round of its call-out', async () => {
    const scene = await aCalledRequest(test);
    await later('20 hours');
    await aVolunteer(test, { languages: ['fr'] });
    await done(scene.lead.callOut(scene.request.id));
    await later('10 hours');
    expect(await nudged()).toEqual([]);
    await later('14 hours');
    expect(readers(await nudged())).toEqual(LEADS);
  });

  it('goes to the coordinators where its ward has no lead', async () => {
    const scene = await aCalledRequest(test);
    const { rows } = await test.db.query<{ ward: string }>('select handled_by_ward as ward from help_requests where id = $1', [
      raw(scene.request.id),
    ]);
    const without = async (table: string) =>
      (await test.db.query(`delete from ${table} where ward_code = $1 returning *`, [rows[0]?.ward])).rows;
    const [duties, wards] = [await without('duties'), await without('staff_wards')];
    await later('25 hours');
    const letters = await nudged();
    for (const row of wards)
      await test.db.query('insert into staff_wards select $1, $2, $3', [row.network_id, row.staff_id, row.ward_code]);
    for (const row of duties)
      await test.db.query('insert into duties select $1, $2, $3, $4', [row.network_id, row.ward_code, row.weekday, row.staff_id]);
    expect(readers(letters)).toEqual(['coordinator@westminster.example']);
  });
});

describe('a task whose day is over', () => {
  it('reminds the volunteer, by their own link, and the leads; once', async () => {
    const scene = await anAcceptedTask(test);
    await later('3 days');
    expect(await nudged()).toEqual([]);
    await later('2 days');
    const letters = await nudged();
    expect(readers(letters)).toEqual([scene.volunteer.email, ...LEADS].sort());
    const theirs = letters.find(({ to }) => to === scene.volunteer.email);
    expect(theirs?.subject).toBe('Have you been able to help?');
    expect(theirs?.text).toContain(`/t/${await linkOf(test, scene.request.id, scene.volunteer)}`);
    await later('5 days');
    expect(await nudged()).toEqual([]);
  });

  it('goes by the day it is needed by, where it has one', async () => {
    const { rows } = await test.db.query<{ day: string }>(`select ((now() at time zone 'Europe/London')::date + 2)::text as day`);
    const scene = await anAcceptedTask(test, { neededBy: rows[0]?.day });
    const onDay = (shift: number) =>
      test.db.query(`update help_requests set needed_by = (now() at time zone 'Europe/London')::date + $2::int where id = $1`, [
        raw(scene.request.id),
        shift,
      ]);
    await later('3 days');
    await onDay(0);
    expect(await nudged()).toEqual([]);
    await onDay(-2);
    expect(readers(await nudged())).toEqual([scene.volunteer.email, ...LEADS].sort());
  });

  it('is no matter any more once it is delivered or handed back', async () => {
    const [delivered, back] = [await anAcceptedTask(test), await anAcceptedTask(test)];
    await later('20 days');
    await done(delivered.neighbour.deliver());
    await done(back.neighbour.handBack());
    expect(await nudged()).toEqual([]);
  });
});

describe('a follow-up that is due', () => {
  it('reminds the volunteer, and the leads of the requester; after half a day, once', async () => {
    const scene = await aDeliveredTask(test);
    await later('11 hours 59 minutes');
    expect(await nudged()).toEqual([]);
    await later('1 minute');
    const letters = await nudged();
    expect(readers(letters)).toEqual([scene.volunteer.email, ...LEADS].sort());
    expect(letters.find(({ to }) => to === scene.volunteer.email)?.subject).toBe('How did it go?');
    expect(letters.find(({ to }) => to === leadOf('Vincent Square').email)?.subject).toBe('Please ask how it went');
    await later('1 day');
    expect(await nudged()).toEqual([]);
  });

  it('reminds nobody who has said, and nobody of a closed request', async () => {
    const scene = await aDeliveredTask(test);
    await done(scene.neighbour.answer('WENT_WELL'));
    await aClosedRequest(test);
    await later('2 days');
    expect(readers(await nudged())).toEqual(LEADS);
  });
});

it('says it in the reader’s language, and no word about the person', async () => {
  await anOfferedRequest(test);
  await anAcceptedTask(test);
  await aDeliveredTask(test);
  await aCalledRequest(test);
  await later('8 days');
  const letters = await nudged();
  expect(new Set(letters.map(({ subject }) => subject)).size).toBe(10); // four to a lead in each language, two to volunteers
  for (const letter of letters) {
    for (const word of [...TOLD, 'SW1P']) expect(written(letter)).not.toContain(word);
    expect(letter.html).toContain(letter.to === secondLead.email ? 'dir="rtl"' : 'dir="ltr"');
  }
});

it('writes verbs and ids into the outbox, and no nudge without its mails', async () => {
  await anOfferedRequest(test);
  await later('2 days');
  await test.db.query('delete from outbox');
  await test.db.query(`create function no_mail() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$`);
  await test.db.query('create trigger no_mail before insert on outbox execute function no_mail()');
  const count = async () => (await test.db.query('select count(*)::int as n from nudges')).rows[0]?.n as number;
  const before = await count();
  await nudge(test.house);
  expect(await count()).toBe(before);
  await test.db.query('drop trigger no_mail on outbox');
  await test.db.query('drop function no_mail()');
  await nudge(test.house);
  expect(await count()).toBe(before + 1);
  const { rows } = await test.db.query<{ type: string; payload: Record<string, string> }>('select type, payload from outbox');
  expect(rows.map(({ type, payload }) => [type, Object.keys(payload).sort()])).toEqual(
    Array(2).fill(['nudge.offer-waiting.mail', ['requestId', 'staffId']]),
  );
  for (const { payload } of rows) for (const value of Object.values(payload)) expect(value).toMatch(/^[0-9a-f-]{36}$/);
});

it('nudges once when several are at it together', async () => {
  for (let left = 6; left > 0; left -= 1) await anOfferedRequest(test);
  await later('2 days');
  await test.db.query('delete from outbox');
  await Promise.all(Array.from({ length: 6 }, () => nudge(test.house)));
  const { rows } = await test.db.query<{ type: string }>('select type from outbox');
  expect(rows).toEqual(Array(6 * LEADS.length).fill({ type: 'nudge.offer-waiting.mail' }));
});
