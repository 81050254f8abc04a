import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import { coordinatorOf, leadOf, type Network, type Person, wardCalled } from './people.ts';
import { aDeliveredTask, anAcceptedTask, done, raw } from './scenes.ts';

// What the runbook tells a network to ask after a breach, asked: its own text, by the owner, who passes no row-level policy.
const RUNBOOK = join(import.meta.dirname, '..', '..', '..', 'docs', 'data-protection', 'runbook-breach.md');
const QUERIES = new Map(
  [...readFileSync(RUNBOOK, 'utf8').matchAll(/```sql\n-- (.+)\n([\s\S]+?)```/g)].map(([, name = '', text = '']) => [name, text]),
);

const test = openTestHouse();
let owner: pg.Pool;
beforeAll(() => {
  owner = new pg.Pool({ connectionString: test.urls.migration, max: 1 });
});
afterAll(() => owner.end());

type Row = Record<string, unknown>;
type Asked = { network?: Network; who?: string; wards?: string; since?: Date; until?: Date };

/** As psql does it: `:'who'` is the value, quoted. */
async function ask(query: string, { network = 'westminster', who = '', wards = '', since = anHourAgo(), until = soon() }: Asked) {
  const values: Record<string, string> = { network, who, wards, since: since.toISOString(), until: until.toISOString() };
  const text = (QUERIES.get(query) as string).replace(/:'(\w+)'/g, (_, name: string) => pg.escapeLiteral(values[name] as string));
  return (await owner.query<Row>(text)).rows;
}
const anHourAgo = () => new Date(Date.now() - 3_600_000);
const soon = () => new Date(Date.now() + 60_000);
const idOf = async (person: Person) => (await test.api.find(person)).id;
const ids = (rows: Row[]) => rows.map(({ id }) => id);
const grace = leadOf('Vincent Square');
const wards = wardCalled('Vincent Square');

describe('after a breach, whoever runs the server', () => {
  it('finds every query of the runbook', () => {
    expect([...QUERIES.keys()]).toEqual([
      'who',
      'which volunteer',
      'seen',
      'requests in reach',
      'volunteers in reach',
      'tasks in reach',
      'held at a moment',
    ]);
  });

  it('learns who it was and which wards they lead, of one network', async () => {
    const rows = await ask('who', {});
    expect(rows).toContainEqual(
      expect.objectContaining({
        id: await idOf(grace),
        display_name: grace.displayName,
        roles: ['WARD_LEAD'],
        wards,
        left_at: null,
      }),
    );
    expect(ids(rows)).not.toContain(await idOf(leadOf('Westbourne', 'north-paddington')));
  });

  it('learns whose data was shown, which parts, and whether they can be told', async () => {
    const { request, lead, volunteer } = await anAcceptedTask(test);
    const closed = await aDeliveredTask(test);
    const cancelled = await lead.taken();
    for (const { id } of [request, cancelled]) await done(lead.lookAtDetails(id));
    await done(lead.lookAtDetails(request.id, 'ARRANGE'));
    await done(closed.lead.lookAtCard(closed.request.id));
    await done(lead.lookAtVolunteer(volunteer.id));
    await done(lead.cancel(cancelled.id));
    const other = await test.api.as(coordinatorOf('westminster')).taken();
    await done(test.api.as(coordinatorOf('westminster')).lookAtDetails(other.id));

    const rows = await ask('seen', { who: await idOf(grace) });
    const of = (id: string) => rows.find((row) => row.id === id);
    expect(of(raw(request.id))).toMatchObject({ whose: 'request', looks: 3, can_be_told: 'by the request' });
    expect(of(raw(request.id))?.fields).toEqual(expect.arrayContaining(['address', 'calledName', 'codeWord', 'phone']));
    expect(of(raw(closed.request.id))).toMatchObject({ whose: 'request', can_be_told: 'by the card, if it is still held' });
    expect(of(raw(cancelled.id))).toMatchObject({ can_be_told: 'no: erased' });
    expect(of(volunteer.uuid)).toMatchObject({ whose: 'volunteer', looks: 1, can_be_told: 'by their page', reference: null });
    expect(of(raw(other.id))).toBeUndefined();
    expect(await ask('seen', { who: await idOf(grace), until: anHourAgo() })).toEqual([]);
    expect(await ask('seen', { who: await idOf(grace), network: 'north-paddington' })).toEqual([]);
  });

  it('learns which requests were in reach besides, and which of them were seen', async () => {
    const lead = test.api.as(grace);
    const [unseen, next, unplaced] = [await lead.taken(), await lead.taken(), await lead.taken({ postcode: 'SW1P 9ZZ' })];
    // Whoever takes a call is told its code word, which is a look: a moment later begins what they did not see.
    const since = await clock();
    await done(lead.lookAtDetails(next.id));
    const elsewhere = await test.api.as(leadOf("Queen's Park", 'north-paddington')).taken({ postcode: 'W10 4HU' });
    const who = await idOf(grace);
    const rows = await ask('requests in reach', { who, wards, since });
    const of = (id: string) => rows.find((row) => row.id === raw(id))?.seen;
    expect([unseen, next, unplaced, elsewhere].map(({ id }) => of(id))).toEqual([false, true, false, undefined]);

    await done(lead.cancel(unseen.id));
    const after = await ask('requests in reach', { who, wards, since: await clock() });
    expect(ids(after)).not.toContain(raw(unseen.id));
    expect(ids(await ask('requests in reach', { who, wards: '*', since }))).toEqual(expect.arrayContaining(ids(rows)));
  });

  it('learns which volunteers and tasks were in reach', async () => {
    const { request, volunteer, neighbour, lead } = await anAcceptedTask(test);
    await done(neighbour.look());
    const volunteers = await ask('volunteers in reach', { who: await idOf(grace), wards });
    expect(volunteers.find(({ id }) => id === volunteer.uuid)).toMatchObject({ seen: false, status: 'APPROVED' });
    expect(ids(await ask('which volunteer', {}))).toContain(volunteer.uuid);
    expect(ids(await ask('which volunteer', { network: 'north-paddington' }))).not.toContain(volunteer.uuid);
    await done(lead.lookAtVolunteer(volunteer.id));
    const again = await ask('volunteers in reach', { who: await idOf(grace), wards });
    expect(again.find(({ id }) => id === volunteer.uuid)).toMatchObject({ seen: true });

    const tasks = { who: volunteer.uuid };
    expect(await ask('tasks in reach', tasks)).toEqual([
      { id: raw(request.id), reference: expect.any(String), status: 'ACCEPTED', seen: true },
    ]);
    await done(neighbour.deliver());
    expect(await ask('tasks in reach', { ...tasks, since: await clock() })).toEqual([]);
  });

  it('learns how much was held at a moment', async () => {
    const held = async (at: Date) => (await ask('held at a moment', { until: at }))[0] as Record<string, number>;
    const before = await clock();
    const { neighbour } = await anAcceptedTask(test);
    const between = await clock();
    await done(neighbour.deliver());
    const now = await clock();
    const [first, second, third] = [await held(before), await held(between), await held(now)];
    expect(Number(second?.with_details) - Number(first?.with_details)).toBe(1);
    expect([third?.with_details, Number(third?.with_a_card_at_most) - Number(second?.with_a_card_at_most)]).toEqual([
      first?.with_details,
      1,
    ]);
    expect(Number(third?.requests) - Number(first?.requests)).toBe(1);
    expect(Number(third?.volunteers) - Number(first?.volunteers)).toBe(1);
    expect(third?.staff).toBe(22);
    expect((await ask('held at a moment', { network: 'north-paddington', until: now }))[0]).toMatchObject({ staff: 6 });
  });
});

/** The database's own time, a moment after whatever came before. */
async function clock(): Promise<Date> {
  await new Promise((resolve) => setTimeout(resolve, 5));
  const { rows } = await owner.query<{ now: Date }>('select clock_timestamp() as now');
  await new Promise((resolve) => setTimeout(resolve, 5));
  return rows[0]?.now as Date;
}
