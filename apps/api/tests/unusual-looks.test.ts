import { weekToReport } from '@wardwise/domain';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { reportEveryNetwork } from '../src/worker/report-looks.ts';
import { retire } from '../src/worker/retire.ts';
import { openTestHouse } from './house.ts';
import { openMailRoom } from './mail-room.ts';
import { coordinatorOf, leadOf, type Network, type Person, safeguardingLeadOf, secondLead } from './people.ts';
import { raw } from './scenes.ts';

const test = openTestHouse();
const mailRoom = openMailRoom(test);
const westminster = [coordinatorOf('westminster'), safeguardingLeadOf('westminster')];
const LIST = '{ unusualLooks { week who reason looks records } }';
type List = { unusualLooks: { week: string; who: string; reason: string; looks: number; records: number }[] };
const listOf = async (person: Person) => (await test.api.as(person).ask<List>(LIST)).unusualLooks;

/** So many looks of somebody's last week, at a record each unless told which, at noon of its Tuesday. */
async function looks(person: Person, count: number, more: { record?: string; day?: number; purpose?: string } = {}) {
  const { id, networkId } = await test.api.find(person);
  await test.db.query(
    `insert into looks (network_id, id, at, staff_id, request_id, role, fields, purpose)
     select $1, gen_random_uuid(), (($2::date + $3::int) + interval '12 hours') at time zone 'Europe/London', $4, coalesce($5, gen_random_uuid()), $6, '{phone}', $7
       from generate_series(1, $8)`,
    [
      networkId,
      weekToReport(new Date()),
      more.day ?? 1,
      id,
      more.record ?? null,
      person.role,
      more.purpose ?? 'CALL_BACK',
      count,
    ],
  );
}

beforeEach(async () => {
  await mailRoom.startAfresh();
  await test.db.query('delete from unusual_looks');
  await test.db.query('delete from look_reports');
  await test.db.query('delete from looks');
});

/** One round of the report, and the mails that came of it. */
async function reported() {
  await reportEveryNetwork(test.house);
  mailRoom.empty();
  return (await mailRoom.sent()).filter(({ text }) => text.includes('/unusual-looks'));
}
const addressees = (letters: { to: string }[]) => letters.map(({ to }) => to).sort();
const emails = (people: Person[]) => people.map(({ email }) => email).sort();

describe('the weekly report on looks', () => {
  it('tells coordinators and safeguarding leads of the network, once, and names nobody in the mail', async () => {
    await looks(leadOf('Vincent Square'), 21);
    const letters = await reported();
    expect(addressees(letters)).toEqual(emails(westminster));
    for (const { text, html, subject } of letters)
      for (const said of [text, html, subject]) expect(said).not.toContain('Lead of Vincent Square');
    expect(letters[0]?.text).toContain('/n/westminster/unusual-looks');
    expect(await reported()).toEqual([]);
    for (const person of westminster)
      expect(await listOf(person)).toEqual([
        { week: weekToReport(new Date()), who: 'Lead of Vincent Square', reason: 'MANY_IN_A_DAY', looks: 21, records: 21 },
      ]);
  });

  it('says nothing of an ordinary week', async () => {
    await looks(leadOf('Vincent Square'), 12);
    expect(await reported()).toEqual([]);
    expect(await listOf(coordinatorOf('westminster'))).toEqual([]);
  });

  it('counts no look at one’s own address', async () => {
    const { id, networkId } = await test.api.find(leadOf('Vincent Square'));
    await test.db.query(
      `insert into looks (network_id, id, at, staff_id, of_staff_id, role, fields, purpose)
       select $1, gen_random_uuid(), ($2::date + 1)::timestamp at time zone 'Europe/London', $3, $3, 'WARD_LEAD', '{email}', 'OWN_DATA'
         from generate_series(1, 30)`,
      [networkId, weekToReport(new Date()), id],
    );
    expect(await reported()).toEqual([]);
  });

  it.each(westminster)('is never told to the one it is about: $role', async (person) => {
    await looks(person, 25);
    const others = westminster.filter(({ key }) => key !== person.key);
    expect(addressees(await reported())).toEqual(emails(others));
    expect(await listOf(person)).toEqual([]);
    for (const other of others) expect((await listOf(other)).map(({ who }) => who)).toEqual([person.displayName]);
  });

  it('counts only the others where the reader’s week was unusual as well', async () => {
    await looks(coordinatorOf('westminster'), 25);
    await looks(leadOf('Vincent Square'), 25);
    const letters = await reported();
    const toCoordinator = letters.find(({ to }) => to === coordinatorOf('westminster').email);
    const toSafeguarding = letters.find(({ to }) => to === safeguardingLeadOf('westminster').email);
    expect([toCoordinator?.text, toSafeguarding?.text]).toEqual([
      expect.stringContaining('of one person'),
      expect.stringContaining('of 2 people'),
    ]);
  });

  it('stays in its network, and with its readers', async () => {
    await looks(leadOf("Queen's Park", 'north-paddington'), 25);
    expect(addressees(await reported())).toEqual(
      emails([coordinatorOf('north-paddington'), safeguardingLeadOf('north-paddington')]),
    );
    for (const person of [
      ...westminster,
      leadOf('Vincent Square'),
      secondLead,
      leadOf('Harrow Road', 'north-paddington' as Network),
    ])
      expect(await listOf(person)).toEqual([]);
    expect((await test.api.anyone().ask<List>(LIST)).unusualLooks).toEqual([]);
  });

  it('is told to a ward lead who is safeguarding lead besides, by their roles', async () => {
    await looks(leadOf('Vincent Square'), 25);
    await reported();
    const { id } = await test.api.find(leadOf('Abbey Road'));
    expect(await listOf(leadOf('Abbey Road'))).toEqual([]);
    await test.db.query(`update staff set roles = '{WARD_LEAD,SAFEGUARDING_LEAD}' where id = $1`, [id]);
    expect(await listOf(leadOf('Abbey Road'))).toHaveLength(1);
    await test.db.query(`update staff set roles = '{WARD_LEAD}' where id = $1`, [id]);
  });

  it('knows looks at closed work, and off duty, from the rows', async () => {
    const lead = leadOf('Vincent Square');
    const request = await test.api.as(lead).taken();
    await test.db.query('delete from looks');
    const monday = weekToReport(new Date());
    await test.db.query(
      `update help_requests set status = 'CANCELLED', taken_at = $2::date - 1, ended_at = $2::date where id = $1`,
      [raw(request.id), monday],
    );
    await looks(lead, 1, { record: raw(request.id) });
    const { id } = await test.api.find(lead);
    await test.db.query('delete from duties where staff_id = $1 and weekday = 4', [id]);
    await looks(lead, 6, { day: 3 });
    await looks(secondLead, 11, { record: raw(request.id), day: -7 }); // the week before
    await reportEveryNetwork(test.house);
    expect((await listOf(coordinatorOf('westminster'))).map(({ who, reason, looks: count }) => [who, reason, count])).toEqual(
      expect.arrayContaining([
        ['Lead of Vincent Square', 'CLOSED_WORK', 1],
        ['Lead of Vincent Square', 'OFF_DUTY', 6],
      ]),
    );
    expect(await listOf(coordinatorOf('westminster'))).toHaveLength(2);
  });
});

describe('a look after twelve months', () => {
  let keeper: pg.Pool;
  beforeAll(() => {
    keeper = new pg.Pool({ connectionString: test.urls.keeper, max: 1 });
  });
  afterAll(() => keeper.end());

  it('is a number by month, role and purpose, and no row; one that is younger stays', async () => {
    await looks(leadOf('Vincent Square'), 3);
    await looks(leadOf('Vincent Square'), 2, { purpose: 'MATCH' });
    await looks(leadOf("Queen's Park", 'north-paddington'), 4);
    const at = (moment: string, purpose: string) =>
      test.db.query('update looks set at = $1 where purpose = $2', [moment, purpose]);
    const kept = async () => (await test.db.query<{ count: number }>('select count(*)::int from looks')).rows[0]?.count;
    await test.db.query(`update looks set at = now() - interval '12 months' + interval '1 minute'`);
    await retire(keeper);
    expect(await kept()).toBe(9);
    await at('2025-03-31T22:59:00Z', 'CALL_BACK'); // a minute to midnight in London
    await at('2025-03-31T23:00:00Z', 'MATCH'); // April there
    expect(await retire(keeper)).toBe(9);
    expect(await kept()).toBe(0);
    await looks(leadOf('Vincent Square'), 5);
    await at('2025-03-02T12:00:00Z', 'CALL_BACK');
    await retire(keeper);
    const { rows } = await test.db.query(
      `select n.slug, to_char(c.month, 'YYYY-MM-DD') as month, c.role, c.purpose, c.looks from look_counts c join networks n on n.id = c.network_id order by 1, 2, 3, 4`,
    );
    expect(rows).toEqual([
      { slug: 'north-paddington', month: '2025-03-01', role: 'WARD_LEAD', purpose: 'CALL_BACK', looks: 4 },
      { slug: 'westminster', month: '2025-03-01', role: 'WARD_LEAD', purpose: 'CALL_BACK', looks: 8 },
      { slug: 'westminster', month: '2025-04-01', role: 'WARD_LEAD', purpose: 'MATCH', looks: 2 },
    ]);
  });

  it('leaves nobody in the weeks that were reported either', async () => {
    await looks(leadOf('Vincent Square'), 25);
    await reportEveryNetwork(test.house);
    await retire(keeper);
    expect(await listOf(coordinatorOf('westminster'))).toHaveLength(1);
    const aYearAgo = `date_trunc('week', now() - interval '13 months')::date`;
    await test.db.query(
      `insert into look_reports (network_id, week, made_at) select distinct network_id, ${aYearAgo}, now() from unusual_looks`,
    );
    await test.db.query(`update unusual_looks set week = ${aYearAgo}`);
    await retire(keeper);
    expect(await listOf(coordinatorOf('westminster'))).toEqual([]);
  });
});
