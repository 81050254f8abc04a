import { afterEach, describe, expect, it } from 'vitest';
import { STAFF_COOKIE } from '../src/visit.ts';
import { openTestHouse } from './house.ts';
import { leadOf, secondLead } from './people.ts';
import { handshake, keepScreens, openScreen, socketOf } from './screens.ts';
import { until } from './until.ts';

const test = openTestHouse();
const { keep, screenOf, closeAll } = keepScreens(test);
afterEach(closeAll);

const grace = leadOf('Vincent Square');
const amal = leadOf('Church Street');

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
      const screen = keep(openScreen(test.house.publicUrl, session));
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

  it('keeps no session alive, nor does what a page asks by itself', async () => {
    const session = await test.api.signedIn(amal);
    const { id } = await test.api.find(amal);
    await test.db.query(`update sessions set last_used_at = now() - interval '5 hours' where staff_id = $1`, [id]);
    const used = async () => {
      await test.house.afterwards.settled();
      const sql = `select count(*)::int as n from sessions where staff_id = $1 and last_used_at > now() - interval '4 hours'`;
      return (await test.db.query<{ n: number }>(sql, [id])).rows[0]?.n;
    };
    await screenOf(amal, session);
    const asked = (headers: Record<string, string>) =>
      test.api.post(JSON.stringify({ query: '{ me { id } }' }), { cookie: `${STAFF_COOKIE}=${session}`, ...headers });
    expect((await asked({ 'x-wardwise-by-itself': '1' })).data?.me).toBeTruthy();
    expect(await used()).toBe(0);
    await asked({});
    expect(await used()).toBe(1);
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
      const screen = keep(openScreen(test.house.publicUrl, session, { query }));
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
    const long = keep(
      openScreen(test.house.publicUrl, session, { query: `subscription { changes { id } } # ${'x'.repeat(9000)}` }),
    );
    expect(
      await until(
        () => long.codes.closed,
        (codes) => codes.length > 0,
      ),
    ).toEqual([1009]);
    const tabs = await Promise.all(Array.from({ length: 12 }, () => screenOf(grace, session)));
    const oneMore = keep(openScreen(test.house.publicUrl, session));
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
