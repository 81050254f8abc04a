import { afterEach, describe, expect, it } from 'vitest';
import { STAFF_COOKIE } from '../src/visit.ts';
import { openTestHouse } from './house.ts';
import { coordinatorOf, leadOf, type Person, safeguardingLeadOf, secondLead, WARD } from './people.ts';
import { handshake, openScreen, type Screen, socketOf } from './screens.ts';
import { until } from './until.ts';
import { aVolunteer } from './volunteers.ts';

const test = openTestHouse();
const open: Screen[] = [];
afterEach(async () => {
  for (const screen of open.splice(0)) await screen.close();
});

const grace = leadOf('Vincent Square');
const amal = leadOf('Church Street');

async function screenOf(person: Person, session?: string): Promise<Screen> {
  const screen = openScreen(test.house.publicUrl, session ?? (await test.api.session(person)));
  open.push(screen);
  await screen.hears(null);
  return screen;
}

describe('whoever looks at a screen', () => {
  it('hears of a request of their wards as it is written, and nobody else does', async () => {
    const [lead, second, coordinator] = [
      await screenOf(grace),
      await screenOf(secondLead),
      await screenOf(coordinatorOf('westminster')),
    ];
    const deaf = [
      await screenOf(amal),
      await screenOf(safeguardingLeadOf('westminster')),
      await screenOf(coordinatorOf('north-paddington')),
      await screenOf(leadOf("Queen's Park", 'north-paddington')),
    ];
    const { id } = await test.api.as(grace).taken();
    for (const screen of [lead, second, coordinator]) await screen.hears(id);
    const other = await test.api.as(leadOf("Queen's Park", 'north-paddington')).taken({ postcode: 'W10 4AA' });
    await deaf[3]?.hears(other.id);
    expect(deaf.slice(0, 2).map(({ told }) => told.filter(({ kind }) => kind !== 'EVERYTHING'))).toEqual([[], []]);
    expect([...deaf, lead, second, coordinator].filter(({ told }) => told.some((one) => one.id === other.id))).toHaveLength(2);
  });

  it('hears that a request has left for another ward, and its new lead that it has come', async () => {
    const { id } = await test.api.as(grace).taken();
    const [from, to] = [await screenOf(grace), await screenOf(amal)];
    await test.api.as(grace).place(id, WARD.churchStreet);
    await Promise.all([from.hears(id), to.hears(id)]);
    expect(from.told.at(-1)).toEqual({ kind: 'REQUEST', id });
  });

  it('hears of the volunteers of their wards alone', async () => {
    const [lead, other] = [await screenOf(grace), await screenOf(amal)];
    const volunteer = await aVolunteer(test);
    await lead.hears(volunteer.id);
    expect(other.told).toEqual([{ kind: 'EVERYTHING', id: null }]);
  });

  it('is told each thing once, whatever a press has written, and nothing of what was not kept', async () => {
    const lead = await screenOf(grace);
    const [kept, dropped] = [await test.api.as(grace).taken(), await test.api.as(grace).taken()];
    await Promise.all([lead.hears(kept.id), lead.hears(dropped.id)]);
    const before = lead.told.length;
    const write = 'update help_requests set places = places + 1 where id = $1';
    const client = await test.db.connect();
    for (const [{ id }, end] of [
      [dropped, 'rollback'],
      [kept, 'commit'],
    ] as const) {
      await client.query('begin');
      for (const _ of [1, 2, 3]) await client.query(write, [id.slice('req_'.length)]);
      await client.query(end);
    }
    client.release();
    await until(
      () => lead.told.length,
      (told) => told > before,
    );
    expect(lead.told.slice(before)).toEqual([{ kind: 'REQUEST', id: kept.id }]);
  });
});

describe('a page that was open before it listens', () => {
  const since = async (person: Person, seconds: number) => {
    const screen = openScreen(test.house.publicUrl, await test.api.session(person), { seconds });
    open.push(screen);
    return until(
      () => screen.lists,
      (lists) => lists.length > 0,
    );
  };

  it('is told what it has missed of that which it sees, and nothing else', async () => {
    const watching = await screenOf(grace);
    const hearing = Date.now();
    await until(
      () => Date.now() - hearing,
      (ms) => ms > 1000,
    ); // whole seconds are asked for
    const before = Date.now();
    const { id } = await test.api.as(grace).taken();
    await watching.hears(id);
    const seconds = () => Math.ceil((Date.now() - before) / 1000);
    const missed = { kind: 'REQUEST', id };
    expect((await since(secondLead, seconds()))[0]).toContainEqual(missed);
    const others = [await since(amal, seconds()), await since(coordinatorOf('north-paddington'), seconds())];
    expect(JSON.stringify(others)).not.toContain(id);
    expect(await since(amal, 0)).toEqual([[]]);
    expect(await since(amal, 61)).toEqual([[{ kind: 'EVERYTHING', id: null }]]);
  });
});

describe('a socket', () => {
  it('is opened by a page of ours, and by no other', async () => {
    const address = socketOf(test.house.publicUrl);
    const cookie = `${STAFF_COOKIE}=${await test.api.session(grace)}`;
    const from = (origin: string) => handshake(address, { cookie, origin });
    expect(await from(test.house.publicUrl)).toBe(101);
    for (const origin of ['https://elsewhere.example', 'null', `${test.house.publicUrl}.elsewhere.example`])
      expect(await from(origin)).toBe(403);
    expect(await handshake(address, { cookie })).toBe(403);
    expect(await handshake(address.replace('/graphql', '/n/westminster'), { cookie, origin: test.house.publicUrl })).toBe(404);
  });

  it('is closed to whoever is not signed in, with a code that says so', async () => {
    for (const session of [null, 'nobodys-session-at-all-0000000000']) {
      const screen = openScreen(test.house.publicUrl, session);
      open.push(screen);
      expect(
        await until(
          () => screen.codes.closed,
          (codes) => codes.length > 0,
        ),
      ).toEqual([4401]);
      expect(screen.told).toEqual([]);
    }
  });

  it('is closed when its session ends, and when its person has lost a ward or a role', async () => {
    const sessions = [await test.api.signedIn(secondLead), await test.api.signedIn(secondLead)];
    const [one, other] = [await screenOf(secondLead, sessions[0]), await screenOf(secondLead, sessions[1])];
    await test.api.post(JSON.stringify({ query: 'mutation { signOut { signedOut } }' }), {
      cookie: `${STAFF_COOKIE}=${sessions[0]}`,
    });
    expect(
      await until(
        () => one.codes.closed,
        (codes) => codes.length > 0,
      ),
    ).toEqual([4401]);
    expect(other.codes.closed).toEqual([]);
    for (const table of ['duties', 'staff_wards'])
      await test.db.query(`delete from ${table} where staff_id = $1`, [(await test.api.find(secondLead)).id]);
    expect(
      await until(
        () => other.codes.closed,
        (codes) => codes.length > 0,
      ),
    ).toEqual([4403]);
  });

  it('listens and does nothing else', async () => {
    const session = await test.api.session(grace);
    for (const query of [
      '{ me { id } }',
      'mutation { signOut { signedOut } }',
      'subscription { changes { kind nothing } }',
      'subscription { changes',
      `subscription { ${Array.from({ length: 200 }, (_, n) => `a${n}: changes { id }`).join(' ')} }`,
    ]) {
      const screen = openScreen(test.house.publicUrl, session, { query });
      open.push(screen);
      expect(
        await until(
          () => screen.codes.errors,
          (codes) => codes.length > 0,
        ),
      ).toEqual(['QUERY_INVALID']);
      expect(screen.told).toEqual([]);
    }
  });

  it('is cut off by what is too long, and there are so many of one person', async () => {
    const session = await test.api.session(grace);
    const long = openScreen(test.house.publicUrl, session, { query: `subscription { changes { id } } # ${'x'.repeat(9000)}` });
    open.push(long);
    expect(
      await until(
        () => long.codes.closed,
        (codes) => codes.length > 0,
      ),
    ).toEqual([1009]);
    const tabs = await Promise.all(Array.from({ length: 12 }, () => screenOf(grace, session)));
    const oneMore = openScreen(test.house.publicUrl, session);
    open.push(oneMore);
    expect(
      await until(
        () => oneMore.codes.closed,
        (codes) => codes.length > 0,
      ),
    ).toEqual([4429]);
    expect(tabs.flatMap(({ codes }) => codes.closed)).toEqual([]);
  });

  it('is no way for an answer by HTTP', async () => {
    const { errors } = await test.api.as(grace).send('subscription { changes { id } }');
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['QUERY_INVALID']);
  });
});

describe('what the database says', () => {
  it('is ids and wards, and nothing of anybody', async () => {
    const said: string[] = [];
    const client = await test.db.connect();
    try {
      client.on('notification', ({ payload }) => said.push(payload ?? ''));
      await client.query('listen wardwise_changes');
      const { id } = await test.api.as(grace).taken();
      await test.api.as(grace).place(id, WARD.churchStreet);
      await aVolunteer(test);
      await until(
        () => said.map((payload) => JSON.parse(payload) as { kind: string; was: object | null }),
        (all) => all.some(({ was }) => was) && all.some(({ kind }) => kind === 'VOLUNTEER'),
      );
    } finally {
      client.release(true);
    }
    const ids = /^([0-9a-f-]{36}|E\d{8}|REQUEST|VOLUNTEER|STAFF)$/;
    const values = said.flatMap((payload) => [...payload.matchAll(/:\s*"([^"]*)"/g)].map(([, value]) => value as string));
    expect(values.length).toBeGreaterThan(8);
    expect(values.filter((value) => !ids.test(value))).toEqual([]);
  });
});
