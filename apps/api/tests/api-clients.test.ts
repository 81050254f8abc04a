import { refusalSentence } from '@wardwise/domain';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isApiKey, newApiKey } from '../src/clients/api-key.ts';
import { findApiClient } from '../src/clients/index.ts';
import { STAFF_COOKIE } from '../src/visit.ts';
import { retire } from '../src/worker/retire.ts';
import { A_COUNCIL, aClient, anOrganization, aPartner, type TestClient, withKey } from './clients.ts';
import { openTestHouse } from './house.ts';
import { codesOf } from './payload.ts';
import { coordinatorOf, leadOf, safeguardingLeadOf, wardCalled } from './people.ts';
import { statementsOf } from './postgres-log.ts';
import { rowCounts } from './rows.ts';
import { aDeliveredTask, done, raw } from './scenes.ts';
import { until } from './until.ts';

const test = openTestHouse();
const olivia = () => test.api.as(coordinatorOf('westminster'));
const ME = '{ apiClient { id name kind scopes expiresAt wards { name } keys { id hint live lastUsedAt expiresAt revokedAt } } }';
type Me = {
  apiClient: {
    id: string;
    name: string;
    kind: string;
    scopes: string[];
    expiresAt: string | null;
    wards: { name: string }[];
    keys: { id: string; hint: string; live: boolean; lastUsedAt: string | null; expiresAt: string; revokedAt: string | null }[];
  } | null;
};
const meOf = async ({ key }: { key: string }) => (await withKey(test, key).ask<Me>(ME)).apiClient;
const answerTo = (key: string, more: Record<string, string> = {}) =>
  test.api.post(JSON.stringify({ query: ME }), { authorization: `Bearer ${key}`, ...more });
/** The clock of one client's keys, moved. */
const later = ({ id }: TestClient, interval: string) =>
  test.db.query(
    `update api_keys set made_at = made_at - $2::interval, expires_at = expires_at - $2::interval where client_id = $1`,
    [raw(id), interval],
  );

let council: TestClient;
let partner: TestClient;
beforeAll(async () => {
  council = await aClient(test);
  partner = await aClient(test, { kind: 'PARTNER', name: 'A food bank', wardCodes: [], scopes: [] });
});

describe('a key', () => {
  it('is told by its looks: prefix, length, checksum, and 256 bits by chance', () => {
    const keys = Array.from({ length: 200 }, newApiKey);
    expect(new Set(keys).size).toBe(200);
    for (const key of keys) expect([isApiKey(key), /^ww_live_[0-9A-Za-z]{49}$/.test(key)]).toEqual([true, true]);
    const [key = ''] = keys;
    for (let at = 8; at < key.length; at++)
      expect(isApiKey(`${key.slice(0, at)}${key[at] === 'a' ? 'b' : 'a'}${key.slice(at + 1)}`)).toBe(false);
  });

  it('that is mistyped is refused without a look at the database', async () => {
    const mistyped = `${council.key.slice(0, -1)}${council.key.endsWith('a') ? 'b' : 'a'}`;
    const statements = await statementsOf(test, () => answerTo(mistyped));
    expect(statements).toEqual([]);
  });

  it('is refused with the same answer whatever is wrong with it', async () => {
    const [expired, revoked] = [await aClient(test), await aClient(test)];
    await test.db.query('update api_keys set expires_at = now() where client_id = $1', [raw(expired.id)]);
    await done(olivia().press('revokeApiClient', { clientId: revoked.id }));
    const mistyped = `${council.key.slice(0, -1)}${council.key.endsWith('a') ? 'b' : 'a'}`;
    for (const key of [mistyped, newApiKey(), expired.key, revoked.key, '', 'x', 'ww_live_', "' or true --"]) {
      const { status, data, errors, headers } = await answerTo(key);
      expect([status, data, headers.get('www-authenticate')]).toEqual([401, null, 'Bearer']);
      const message = refusalSentence('API_KEY_REFUSED', 'en');
      expect(errors).toEqual([{ message, extensions: { code: 'API_KEY_REFUSED' } }]);
    }
  });

  it('is taken from its header alone: not from the address, not from the body, not from a cookie', async () => {
    const { key } = council;
    const at = async (query: string, body: object, headers = {}) => {
      const response = await fetch(`${test.house.publicUrl}/graphql${query}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query: ME, ...body }),
      });
      return ((await response.json()) as { data?: Me }).data?.apiClient ?? null;
    };
    expect(await at('', {}, { authorization: `bearer ${key}` })).not.toBeNull();
    for (const name of ['access_token', 'key', 'api_key', 'authorization']) {
      expect(await at(`?${name}=${key}`, {})).toBeNull();
      expect(await at('', { [name]: key, extensions: { [name]: key }, variables: { [name]: key } })).toBeNull();
      expect(await at('', {}, { cookie: `${name}=${key}` })).toBeNull();
    }
    expect(await at('', {}, { cookie: `${STAFF_COOKIE}=${key}` })).toBeNull();
    expect(await at('', {}, { 'x-api-key': key })).toBeNull();
    const basic = `Basic ${Buffer.from(`${key}:${key}`).toString('base64')}`;
    expect(await at('', {}, { authorization: basic })).toBeNull();
  });

  it('beside the cookie of somebody signed in is refused: nobody is two at once', async () => {
    const cookie = `${STAFF_COOKIE}=${await test.api.session(leadOf('Vincent Square'))}`;
    expect((await answerTo(council.key, { cookie })).status).toBe(401);
    expect((await answerTo(council.key, { cookie: 'another=cookie' })).status).toBe(200);
  });

  it('stands in no row, and is told once: the same press again answers without it', async () => {
    const press = () => olivia().press('makeApiClient', { ...A_COUNCIL, name: 'Pressed twice', idempotencyKey: 'twice' });
    const [first, second] = [await done(press()), await done(press())];
    expect(isApiKey(first.key ?? '')).toBe(true);
    expect([second.key, second.client?.id]).toEqual([null, first.client?.id]);
    const secret = first.key?.slice(12) ?? '';
    const { rows: tables } = await test.db.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    for (const { name } of tables)
      for (const written of [secret, Buffer.from(secret).toString('hex'), Buffer.from(secret).toString('base64').slice(0, -4)]) {
        const { rowCount } = await test.db.query(`select from ${name} t where strpos(t::text, $1) > 0`, [written]);
        expect([name, rowCount]).toEqual([name, 0]);
      }
    expect(test.log.join('\n')).not.toContain(secret);
  });

  it('costs who asks one statement, as a cookie does', async () => {
    await meOf(council); // its hour is noted
    await test.house.afterwards.settled();
    const statements = await statementsOf(test, () => meOf(council));
    expect(statements.map((statement) => /from (api_keys|api_clients)\b/.exec(statement)?.[1])).toEqual([
      'api_keys',
      'api_clients',
    ]);
    expect(statements[0]).toMatch(/^select k\.network_id/);
  });

  it('notes its use by the hour, and once an hour', async () => {
    const fresh = await aClient(test);
    const { rows } = await test.db.query('select last_used_at from api_keys where client_id = $1', [raw(fresh.id)]);
    expect(rows).toEqual([{ last_used_at: null }]);
    await until(
      async () => (await meOf(fresh))?.keys[0]?.lastUsedAt,
      (at) => typeof at === 'string',
    );
    expect((await meOf(fresh))?.keys[0]?.lastUsedAt).toMatch(/:00:00\.000Z$/);
    const statements = await statementsOf(test, async () => {
      for (let asked = 0; asked < 3; asked++) await meOf(fresh);
      await test.house.afterwards.settled();
    });
    expect(statements.filter((statement) => /^update api_keys/.test(statement))).toEqual([]);
    await test.db.query(`update api_keys set last_used_at = last_used_at - interval '1 hour' where client_id = $1`, [
      raw(fresh.id),
    ]);
    const anHourLater = await statementsOf(test, async () => {
      await Promise.all([meOf(fresh), meOf(fresh)]);
      await test.house.afterwards.settled();
    });
    expect(anHourLater.some((statement) => /^update api_keys/.test(statement))).toBe(true);
  });
});

describe('a new key', () => {
  it('works beside the old one for as long as was chosen, and then alone', async () => {
    const client = await aClient(test);
    const { key } = await done(olivia().press('rotateApiKey', { clientId: client.id, days: 180, overlapDays: 7 }));
    const works = async () => [(await answerTo(client.key)).status, (await answerTo(key ?? '')).status];
    expect(await works()).toEqual([200, 200]);
    await later(client, '6 days 23 hours');
    expect(await works()).toEqual([200, 200]);
    await later(client, '1 hour');
    expect(await works()).toEqual([401, 200]);
    await later(client, '173 days');
    expect(await works()).toEqual([401, 401]);
  });

  it('ends the old one at once where nothing shall overlap, and lengthens none', async () => {
    const client = await aClient(test, { days: 2 });
    await done(olivia().press('rotateApiKey', { clientId: client.id, days: 30, overlapDays: 30 }));
    expect(
      (await meOf(client))?.keys.map(({ expiresAt }) => Math.round((Date.parse(expiresAt) - Date.now()) / 86_400_000)),
    ).toEqual([30, 2]);
    await done(olivia().press('rotateApiKey', { clientId: client.id, days: 30, overlapDays: 0 }));
    expect((await answerTo(client.key)).status).toBe(401);
  });

  it('may be revoked alone, from the next request on', async () => {
    const client = await aClient(test);
    const { key } = await done(olivia().press('rotateApiKey', { clientId: client.id, days: 90, overlapDays: 7 }));
    const old = (await meOf(client))?.keys.find(({ hint }) => client.key.startsWith(hint));
    await done(olivia().press('revokeApiKey', { keyId: old?.id }));
    expect([(await answerTo(client.key)).status, (await answerTo(key ?? '')).status]).toEqual([401, 200]);
  });
});

describe('a client', () => {
  it('learns who it is, what it may and until when', async () => {
    expect(await meOf(council)).toMatchObject({
      name: 'Office of an MP',
      kind: 'COUNCIL',
      scopes: ['WARDS_READ'],
      wards: [{ name: 'Church Street' }, { name: 'Vincent Square' }],
      keys: [{ hint: council.key.slice(0, 12), live: true }],
    });
    expect(await meOf(partner)).toMatchObject({ name: 'A food bank', kind: 'PARTNER', scopes: [], wards: [] });
    expect((await withKey(test, council.key).ask<{ apiClients: object[] }>('{ apiClients { id } }')).apiClients).toEqual([
      { id: council.id },
    ]);
  });

  it('speaks for an organisation of the directory, and works with referrals only so', async () => {
    const organizationId = await anOrganization(test, 'Paddington Food Bank');
    const food = await aPartner(test, { organizationId });
    const ORGANIZATION = '{ apiClient { scopes organizationId organizationName } }';
    expect(await withKey(test, food.key).ask(ORGANIZATION)).toEqual({
      apiClient: {
        scopes: ['REFERRALS_READ', 'REFERRALS_WRITE'],
        organizationId,
        organizationName: 'Paddington Food Bank',
      },
    });
    expect(await findApiClient(test.house, food.key)).toMatchObject({
      kind: 'PARTNER_CLIENT',
      organizationId: raw(organizationId),
    });
    expect(await withKey(test, partner.key).ask(ORGANIZATION)).toEqual({
      apiClient: { scopes: [], organizationId: null, organizationName: null },
    });
    await expect(
      test.db.query(`update api_clients set scopes = '{REFERRALS_READ}' where id = $1`, [raw(partner.id)]),
    ).rejects.toThrow('api_clients_referrals_are_an_organizations');
    await expect(
      test.db.query('update api_clients set organization_id = $2 where id = $1', [raw(council.id), raw(organizationId)]),
    ).rejects.toThrow('api_clients_organization_is_a_partners');
  });

  it('reads the wards it was granted, those beside them, and no other; of the network it belongs to', async () => {
    type Wards = { wards: { name: string; waiting: number | null; viewerLeads: boolean; neighbours: { name: string }[] }[] };
    const QUERY = '{ wards { name waiting viewerLeads neighbours { name } } }';
    const queensPark = wardCalled("Queen's Park");
    const here = await aClient(test, { wardCodes: [queensPark] });
    const there = await aClient(test, { wardCodes: [queensPark] }, 'north-paddington');
    const seenBy = async ({ key }: TestClient) => (await withKey(test, key).ask<Wards>(QUERY)).wards;
    const { rows } = await test.db.query<{ name: string }>(
      `select w.name from wards w where w.code = $1 or exists (select from ward_borders b where b.ward_code = $1 and b.neighbour_code = w.code) order by w.name`,
      [queensPark],
    );
    const names = (wards: { name: string }[]) => wards.map(({ name }) => name).sort();
    expect(names(await seenBy(here))).toEqual(names(rows));
    expect(names(await seenBy(there))).toEqual(
      names(rows).filter((name) => ["Queen's Park", 'Harrow Road', 'Westbourne'].includes(name)),
    );
    const all = (await olivia().ask<Wards>(QUERY)).wards;
    expect(all.length).toBeGreaterThan(rows.length);
    for (const ward of await seenBy(here)) {
      expect([ward.waiting, ward.viewerLeads]).toEqual([null, false]);
      for (const beside of ward.neighbours) expect(names(rows)).toContain(beside.name);
    }
  });

  it('reads no ward without the scope, nor without the grant, from the next request on', async () => {
    const client = await aClient(test);
    const wards = async () => (await withKey(test, client.key).ask<{ wards: object[] }>('{ wards { code } }')).wards.length;
    expect(await wards()).toBeGreaterThan(2);
    await test.db.query(`update api_clients set scopes = '{}' where id = $1`, [raw(client.id)]);
    expect(await wards()).toBe(0);
    await test.db.query(`update api_clients set scopes = '{WARDS_READ}' where id = $1`, [raw(client.id)]);
    await test.db.query('delete from api_client_wards where client_id = $1', [raw(client.id)]);
    expect(await wards()).toBe(0);
  });

  it.each(['council', 'partner'] as const)('finds nothing of anybody else: %s', async (kind) => {
    const { request, volunteer } = await aDeliveredTask(test);
    const { id: staffId } = await test.api.find(leadOf('Vincent Square'));
    const client = withKey(test, (kind === 'council' ? council : partner).key);
    const other = kind === 'council' ? partner : council;
    for (const id of [
      request.id,
      volunteer.id,
      `stf_${staffId}`,
      request.offers[0]?.id,
      request.assignments[0]?.id,
      request.followUps[0]?.id,
      other.id,
    ])
      expect(await client.ask('query ($id: ID!) { node(id: $id) { id } request(id: $id) { id } }', { id })).toEqual({
        node: null,
        request: null,
      });
    expect(
      await client.ask(
        '{ me { id } categories { key } skills { key } requests { totalCount nodes { id } } volunteers { totalCount nodes { id } } }',
      ),
    ).toEqual({
      me: null,
      categories: [],
      skills: [],
      requests: { totalCount: 0, nodes: [] },
      volunteers: { totalCount: 0, nodes: [] },
    });
  });
});

describe('a coordinator', () => {
  it('lists the clients of the network and no other’s; nobody else lists any or makes one', async () => {
    const elsewhere = await aClient(test, { wardCodes: [wardCalled("Queen's Park")] }, 'north-paddington');
    const LIST = '{ apiClients { id name kind keys { hint } } apiClient { id } }';
    type List = { apiClients: { id: string }[]; apiClient: null };
    const mine = await olivia().ask<List>(LIST);
    expect(mine.apiClient).toBeNull();
    expect(mine.apiClients.map(({ id }) => id)).toEqual(expect.arrayContaining([council.id, partner.id]));
    expect(mine.apiClients.map(({ id }) => id)).not.toContain(elsewhere.id);
    expect(codesOf(await olivia().press('rotateApiKey', { clientId: elsewhere.id, days: 1, overlapDays: 0 }))).toEqual([
      'API_CLIENT_NOT_FOUND',
    ]);
    expect(codesOf(await olivia().press('revokeApiClient', { clientId: elsewhere.id }))).toEqual(['API_CLIENT_NOT_FOUND']);
    expect((await answerTo(elsewhere.key)).status).toBe(200);
    for (const person of [leadOf('Vincent Square'), safeguardingLeadOf('westminster')]) {
      const other = test.api.as(person);
      expect((await other.ask<List>(LIST)).apiClients).toEqual([]);
      await expect(other.press('makeApiClient', A_COUNCIL)).rejects.toMatchObject({ codes: ['NOT_ALLOWED'] });
      await expect(other.press('revokeApiClient', { clientId: council.id })).rejects.toMatchObject({ codes: ['NOT_ALLOWED'] });
    }
    await expect(test.api.anyone().press('makeApiClient', A_COUNCIL)).rejects.toMatchObject({ codes: ['NOT_SIGNED_IN'] });
  });
});

describe('a key that has ended', () => {
  let keeper: pg.Pool;
  beforeAll(() => {
    keeper = new pg.Pool({ connectionString: test.urls.keeper, max: 1 });
  });
  afterAll(() => keeper.end());

  it('goes after four weeks, and its client with the last', async () => {
    const client = await aClient(test);
    const lives = async () => {
      const { rows } = await test.db.query(
        `select (select count(*)::int from api_keys where client_id = $1) as keys, (select count(*)::int from api_clients where id = $1) as clients,
           (select count(*)::int from api_client_wards where client_id = $1) as wards`,
        [raw(client.id)],
      );
      return rows[0];
    };
    await done(olivia().press('rotateApiKey', { clientId: client.id, days: 366, overlapDays: 0 }));
    const clock = (set: string) => test.db.query(`update api_keys set ${set} where client_id = $1`, [raw(client.id)]);
    await clock(`expires_at = expires_at - interval '27 days 23 hours', made_at = made_at - interval '28 days'`);
    await retire(keeper);
    expect(await lives()).toEqual({ keys: 2, clients: 1, wards: 2 });
    await clock(`expires_at = expires_at - interval '2 hours'`);
    await retire(keeper);
    expect(await lives()).toEqual({ keys: 1, clients: 1, wards: 2 });
    await clock(`revoked_at = now() - interval '28 days 1 hour'`);
    const before = await rowCounts(test);
    await retire(keeper);
    expect(await lives()).toEqual({ keys: 0, clients: 0, wards: 0 });
    expect((await rowCounts(test)).api_clients).toBe((before.api_clients ?? 0) - 1);
  });
});
