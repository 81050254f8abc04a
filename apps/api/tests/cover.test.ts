import { dayIn, TIME_ZONE } from '@wardwise/domain';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import { coordinatorOf, leadOf, type Person, safeguardingLeadOf, wardCalled } from './people.ts';
import { statementsOf } from './postgres-log.ts';
import { done } from './scenes.ts';
import { aVolunteer, type TestVolunteer, volunteers } from './volunteers.ts';

const test = openTestHouse();
type Cell = { wardCode: string; key: string; level: string; nextDoor: string; askedOften: boolean } & {
  volunteers: number;
  counted: number;
  full: number;
  notCounted: { reason: string; count: number }[];
};
const A_CALL = { categoryKey: 'check-in-call', way: 'BY_PHONE' };
const CELLS = '{ wardCode key level volunteers counted full notCounted { reason count } nextDoor askedOften }';
const day = (days: number) => dayIn(TIME_ZONE, new Date(Date.now() + days * 86_400_000));
const runsOut = (who: TestVolunteer, kind: string, days: number) =>
  test.db.query('update volunteer_credentials set valid_until = $3 where volunteer_id = $1 and kind = $2', [
    who.uuid,
    kind,
    day(days),
  ]);

async function coverTo(person: Person, said = '(by: CATEGORY)'): Promise<Cell[]> {
  return (await test.api.as(person).ask<{ cover: Cell[] }>(`{ cover${said} ${CELLS} }`)).cover;
}
const cellOf = (cells: Cell[], ward: string, key: string) =>
  cells.find((cell) => cell.wardCode === wardCalled(ward) && cell.key === key);
const [grace, amal] = [leadOf('Vincent Square'), leadOf('Church Street')];
const olivia = coordinatorOf('westminster');
const there = coordinatorOf('north-paddington');

describe('the cover of a ward', () => {
  let offDuty: TestVolunteer;
  beforeAll(async () => {
    await test.db.query('delete from volunteer_credentials; update volunteers set status = $$DECLINED$$');
    await volunteers(test, 2, { categoryKeys: ['shopping', 'check-in-call'], languages: ['en', 'so'] });
    offDuty = await aVolunteer(test, { categoryKeys: ['shopping'], onDuty: false });
    await aVolunteer(test, { categoryKeys: ['shopping'], status: 'SUSPENDED' });
    await aVolunteer(test, { categoryKeys: ['shopping'], status: 'APPLIED' });
    await runsOut(await aVolunteer(test, { categoryKeys: ['prescription'], languages: ['en'] }), 'DBS_BASIC', -1);
    await volunteers(test, 4, { ward: 'Pimlico South', categoryKeys: ['prescription'], languages: ['fr'] });
    await volunteers(test, 5, {
      network: 'north-paddington',
      categoryKeys: ['shopping', 'dog-walking'],
      languages: ['en', 'cy'],
    });
  });

  beforeEach(() => test.db.query('update volunteers set on_duty = (id <> $1)', [offDuty.uuid])); // a house puts everybody off duty

  it('counts who may be asked, and says who is not counted and why', async () => {
    const cells = await coverTo(grace);
    expect(new Set(cells.map(({ wardCode }) => wardCode))).toEqual(new Set([wardCalled('Vincent Square')]));
    expect(cellOf(cells, 'Vincent Square', 'shopping')).toMatchObject({ volunteers: 4, counted: 2, level: 'FEW', full: 0 });
    expect(cellOf(cells, 'Vincent Square', 'shopping')?.notCounted).toEqual([
      { reason: 'PAUSED', count: 1 },
      { reason: 'OFF_DUTY', count: 1 },
    ]);
    expect(cellOf(cells, 'Vincent Square', 'prescription')).toMatchObject({
      ...{ volunteers: 1, counted: 0, level: 'NEXT_DOOR', nextDoor: 'ENOUGH' },
      notCounted: [{ reason: 'CHECK_MISSING', count: 1 }],
    });
    expect(cellOf(cells, 'Vincent Square', 'post')).toMatchObject({ volunteers: 0, level: 'NOBODY', nextDoor: 'NOBODY' });
  });

  it('is told of those who speak a language, and of languages by kind of help', async () => {
    expect(cellOf(await coverTo(grace, '(language: "so")'), 'Vincent Square', 'shopping')).toMatchObject({ volunteers: 2 });
    expect(cellOf(await coverTo(grace, '(language: "cy")'), 'Vincent Square', 'shopping')).toMatchObject({ volunteers: 0 });
    const spoken = await coverTo(grace, '(by: LANGUAGE)');
    expect(spoken.map(({ key, counted }) => [key, counted])).toEqual([
      ['en', 3],
      ['ar', 0],
      ['so', 2],
    ]);
    const toShop = await coverTo(grace, '(by: LANGUAGE, categoryKey: "prescription")');
    expect(toShop.map(({ key, volunteers, counted }) => [key, volunteers, counted])).toEqual([['en', 1, 0]]);
  });

  it('is a lead’s of their own wards, a coordinator’s of the network, and nobody else’s; another network is another house', async () => {
    expect((await coverTo(amal)).every(({ wardCode }) => wardCode === wardCalled('Church Street'))).toBe(true);
    const all = await coverTo(olivia);
    expect(new Set(all.map(({ wardCode }) => wardCode)).size).toBe(18);
    expect(all.reduce((so, { volunteers }) => so + volunteers, 0)).toBe(4 + 2 + 1 + 4);
    const theirs = await coverTo(there);
    expect(new Set(theirs.map(({ wardCode }) => wardCode)).size).toBe(3);
    expect(cellOf(theirs, "Queen's Park", 'dog-walking')).toMatchObject({ volunteers: 5, counted: 5, level: 'ENOUGH' });
    expect(cellOf(all, "Queen's Park", 'dog-walking')).toMatchObject({ volunteers: 0, level: 'NOBODY' });
    expect(await coverTo(safeguardingLeadOf('westminster'))).toEqual([]);
    expect((await test.api.anyone().ask<{ cover: Cell[] }>(`{ cover ${CELLS} }`)).cover).toEqual([]);
  });

  it('says that many asked from five on, and of nobody before; who has their hands full is still counted', async () => {
    const lead = test.api.as(grace);
    const asked = async () => cellOf(await coverTo(grace), 'Vincent Square', 'dog-walking')?.askedOften;
    for (let n = 0; n < 4; n++) await lead.taken({ categoryKey: 'dog-walking' });
    expect(await asked()).toBe(false);
    await lead.taken({ categoryKey: 'dog-walking' });
    expect(await asked()).toBe(true);
    await test.db.query('update volunteers set capacity = 1 where languages @> $1', [['so']]);
    const { rows } = await test.db.query<{ id: string }>('select id from volunteers where languages @> $1 order by id limit 1', [
      ['so'],
    ]);
    const request = await lead.taken({ preferredLanguage: 'so' });
    await done(lead.assign(request.id, `vol_${rows[0]?.id}`));
    expect(cellOf(await coverTo(grace), 'Vincent Square', 'shopping')).toMatchObject({ counted: 2, full: 1 });
  });

  it('costs one statement beside the one for who asks', async () => {
    const statements = await statementsOf(test, () => coverTo(olivia));
    expect(statements.map((one) => one.slice(0, 10))).toEqual([
      expect.stringMatching(/^select/),
      expect.stringMatching(/^with shown/),
    ]);
  });
});

describe('volunteers', () => {
  type Listed = { id: string; displayName: string; lastAskedOn: string | null; joinedOn: string };
  const listed = async (person: Person, filter: string, order = 'NAME', page = 'first: 100') =>
    (
      await test.api
        .as(person)
        .ask<{ volunteers: { nodes: Listed[]; totalCount: number; pageInfo: { endCursor: string } } }>(
          `{ volunteers(${page}, order: ${order}, filter: ${filter}) { nodes { id displayName lastAskedOn joinedOn } totalCount pageInfo { endCursor } } }`,
        )
    ).volunteers;
  const idsOf = async (person: Person, filter: string, order?: string) =>
    (await listed(person, filter, order)).nodes.map(({ id }) => id);

  it('are found by what runs out within thirty days, or has', async () => {
    const [out, last, soon, later] = (await volunteers(test, 4, { ward: 'Abbey Road' })) as [
      ...[TestVolunteer, TestVolunteer, TestVolunteer, TestVolunteer],
    ];
    for (const [who, days] of [
      [out, -1],
      [last, 0],
      [soon, 30],
      [later, 31],
    ] as const)
      await runsOut(who, 'TRAINING', days);
    const found = (states: string) => idsOf(olivia, `{ wardCodes: ["${wardCalled('Abbey Road')}"], checks: [${states}] }`);
    expect(await found('RAN_OUT')).toEqual([out.id]);
    expect(new Set(await found('RUNS_OUT_SOON'))).toEqual(new Set([last.id, soon.id]));
    expect(new Set(await found('RAN_OUT, RUNS_OUT_SOON'))).toEqual(new Set([out.id, last.id, soon.id]));
    expect(
      (await listed(olivia, `{ wardCodes: ["${wardCalled('Abbey Road')}"], checks: [RAN_OUT], unaskedDays: 0, hasRoom: true }`))
        .totalCount,
    ).toBe(1);
    expect(await found('COUNTS')).toHaveLength(4); // each has shown something else, too
    expect(await idsOf(grace, '{ checks: [RUNS_OUT_SOON] }')).toEqual([]);
    expect(await idsOf(there, '{ checks: [RAN_OUT, RUNS_OUT_SOON] }')).toEqual([]);
  });

  it('are listed by whom nobody asked for longest; a mail of the week asks nobody', async () => {
    const [ward, facts] = [wardCalled('Bayswater'), { ward: 'Bayswater' }];
    const [newer, older, asked, lately] = (await volunteers(test, 4, facts)) as [
      ...[TestVolunteer, TestVolunteer, TestVolunteer, TestVolunteer],
    ];
    await test.db.query(`update volunteers set joined_at = now() - interval '90 days' where id = $1`, [older.uuid]);
    await test.db.query(
      `insert into weekly_mails (network_id, id, volunteer_id, day, token_hash, made_at)
       select network_id, gen_random_uuid(), id, current_date, sha256('a'), now() from volunteers where id = $1`,
      [older.uuid],
    );
    const lead = test.api.as(olivia);
    for (const [who, days] of [
      [asked, 20],
      [lately, 2],
    ] as const) {
      const request = await lead.taken(A_CALL);
      await done(lead.assign(request.id, who.id));
      await test.db.query('update task_links set created_at = now() - make_interval(days => $2) where volunteer_id = $1', [
        who.uuid,
        days,
      ]);
      await test.db.query('update assignments set proposed_at = now() - make_interval(days => $2) where volunteer_id = $1', [
        who.uuid,
        days,
      ]);
    }
    const filter = `{ wardCodes: ["${ward}"] }`;
    expect(await idsOf(olivia, filter, 'LONGEST_UNASKED')).toEqual([older.id, newer.id, asked.id, lately.id]);
    const first = await listed(olivia, filter, 'LONGEST_UNASKED', 'first: 3');
    expect(first.nodes.map(({ lastAskedOn }) => lastAskedOn)).toEqual([null, null, day(-20)]);
    expect(first.nodes.map(({ joinedOn }) => joinedOn)).toEqual([day(-90), day(0), day(0)]);
    const rest = await listed(olivia, filter, 'LONGEST_UNASKED', `first: 3, after: "${first.pageInfo.endCursor}"`);
    expect(rest.nodes.map(({ id }) => id)).toEqual([lately.id]);
    const unasked = async (days: number) => (await idsOf(olivia, `{ wardCodes: ["${ward}"], unaskedDays: ${days} }`)).sort();
    expect(await unasked(14)).toEqual([older.id, newer.id, asked.id].sort());
    expect(await unasked(28)).toEqual([older.id, newer.id].sort());
    expect(await unasked(-5)).toHaveLength(4);
  });

  it('are found by whether they are on duty, and whether they would take another task', async () => {
    const ward = wardCalled('Hyde Park');
    const [on] = await volunteers(test, 1, { ward: 'Hyde Park', capacity: 1 });
    const [off] = await volunteers(test, 1, { ward: 'Hyde Park', onDuty: false });
    const lead = test.api.as(olivia);
    await done(lead.assign((await lead.taken(A_CALL)).id, on?.id as string));
    const found = (said: string) => idsOf(olivia, `{ wardCodes: ["${ward}"], ${said} }`);
    expect([await found('onDuty: true'), await found('onDuty: false')]).toEqual([[on?.id], [off?.id]]);
    expect([await found('hasRoom: false'), await found('hasRoom: true')]).toEqual([[on?.id], [off?.id]]);
  });
});
