import { API_SCOPES } from '@wardwise/domain';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newApiKey } from '../src/clients/api-key.ts';
import { findApiClient } from '../src/clients/index.ts';
import { openRates } from '../src/platform/limits/index.ts';
import { retire } from '../src/worker/retire.ts';
import { aClient, aPartner, type TestClient } from './clients.ts';
import { openTestHouse } from './house.ts';
import { coordinatorOf } from './people.ts';
import { statementsOf } from './postgres-log.ts';
import { done, raw } from './scenes.ts';

const test = openTestHouse();
let keeper: pg.Pool;
beforeAll(() => {
  keeper = new pg.Pool({ connectionString: test.urls.keeper, max: 1 });
});
afterAll(() => keeper.end());
const olivia = () => test.api.as(coordinatorOf('westminster'));

type Told = {
  access_token?: string;
  token_type?: string;
  expires_in?: number;
  scope?: string;
  error?: string;
  error_description?: string;
};
/** Asks for a token as this form says, with these headers. */
async function ask(form: Record<string, string> | string, headers: Record<string, string> = {}, method = 'POST') {
  const response = await fetch(`${test.house.publicUrl}/oauth/token`, {
    method,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    ...(method === 'POST' ? { body: new URLSearchParams(form).toString() } : {}),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, told: JSON.parse(text) as Told };
}
const GRANT = { grant_type: 'client_credentials' };
const inBody = ({ id, key }: TestClient) => ({ ...GRANT, client_id: id, client_secret: key });
const basic = (id: string, key: string) => ({ authorization: `Basic ${Buffer.from(`${id}:${key}`).toString('base64')}` });
const tokenOf = async (client: TestClient, scope?: string) =>
  (await ask({ ...inBody(client), ...(scope === undefined ? {} : { scope }) })).told.access_token ?? '';
const ME = '{ apiClient { id scopes } }';
type Me = { apiClient: { id: string; scopes: string[] } | null };
const asks = (token: string) => test.api.post(JSON.stringify({ query: ME }), { authorization: `Bearer ${token}` });

describe('a token', () => {
  it.each([
    ['in the body', (client: TestClient) => ask(inBody(client))],
    ['by Basic', (client: TestClient) => ask(GRANT, basic(client.id, client.key))],
  ])('is given for a client’s id and key %s, for an hour, and asks as the key does', async (_how, get) => {
    const client = await aPartner(test);
    const { status, told, headers } = await get(client);
    expect(status).toBe(200);
    expect(told).toEqual({
      access_token: expect.stringMatching(/^ww_pass_[0-9A-Za-z]{49}$/),
      token_type: 'Bearer',
      expires_in: expect.any(Number),
      scope: 'REFERRALS_READ REFERRALS_WRITE',
    });
    expect(Math.abs((told.expires_in ?? 0) - 3600)).toBeLessThan(5);
    expect([headers.get('cache-control'), headers.get('pragma')]).toEqual(['no-store', 'no-cache']);
    expect(await findApiClient(test.house, told.access_token ?? '')).toEqual(await findApiClient(test.house, client.key));
    expect((await test.api.program(told.access_token ?? '').ask<Me>(ME)).apiClient?.id).toBe(client.id);
  });

  it('may as much as was asked for, and no more than its client may, now', async () => {
    const client = await aPartner(test);
    const token = await tokenOf(client, 'REFERRALS_READ');
    const scopes = async () => (await test.api.program(token).ask<Me>(ME)).apiClient?.scopes;
    const press = () => test.api.program(token).press('addWebhook', { url: 'https://hooks.example.org/' });
    expect((await findApiClient(test.house, token))?.scopes).toEqual(['REFERRALS_READ']);
    expect(await scopes()).toEqual(['REFERRALS_READ', 'REFERRALS_WRITE']); // the client's own, as a coordinator granted them
    await expect(press()).rejects.toMatchObject({ codes: ['NOT_ALLOWED'] });
    const whole = await tokenOf(client);
    await test.db.query(`update api_clients set scopes = '{REFERRALS_READ}' where id = $1`, [raw(client.id)]);
    expect((await findApiClient(test.house, whole))?.scopes).toEqual(['REFERRALS_READ']);
    for (const scope of ['REFERRALS_WRITE', 'REFERRALS_READ WARDS_READ', 'everything', '', '"'])
      expect(await ask({ ...inBody(client), scope })).toMatchObject({ status: 400, told: { error: 'invalid_scope' } });
  });

  it('ends when its hour is over, and at once with the key it was got by', async () => {
    const client = await aClient(test);
    const other = await aClient(test);
    const [token, others] = [await tokenOf(client), await tokenOf(other)];
    expect([(await asks(token)).status, (await asks(others)).status]).toEqual([200, 200]);
    const { key } = await done(olivia().press('rotateApiKey', { clientId: client.id, days: 1, overlapDays: 0 }));
    expect((await asks(token)).status).toBe(401);
    const next = await tokenOf({ ...client, key: key ?? '' });
    await done(olivia().press('revokeApiClient', { clientId: client.id }));
    expect((await asks(next)).status).toBe(401);
    await test.db.query(`update api_tokens set expires_at = now() where token_hash is not null`);
    const { status, headers, errors } = await asks(others);
    expect([status, headers.get('www-authenticate'), errors[0]?.extensions.code]).toEqual([401, 'Bearer', 'API_KEY_REFUSED']);
  });

  it('is never good for longer than its key', async () => {
    const client = await aClient(test);
    await test.db.query(`update api_keys set expires_at = now() + interval '5 minutes' where client_id = $1`, [raw(client.id)]);
    const { told } = await ask(inBody(client));
    expect(told.expires_in).toBeLessThanOrEqual(300);
  });

  it('stands in no row and no log, and goes when its time is over', async () => {
    const token = await tokenOf(await aClient(test));
    const { rows } = await test.db.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    for (const { name } of rows)
      expect([
        name,
        (await test.db.query(`select from ${name} t where strpos(t::text, $1) > 0`, [token.slice(8)])).rowCount,
      ]).toEqual([name, 0]);
    expect(test.log.join('\n')).not.toContain(token.slice(8));
    const count = async () => (await test.db.query('select from api_tokens')).rowCount ?? 0;
    await test.db.query(`update api_tokens set expires_at = now() + interval '1 minute'`);
    const before = await count();
    await retire(keeper);
    expect([before > 0, await count()]).toEqual([true, before]);
    await test.db.query(`update api_tokens set expires_at = now() - interval '1 second'`);
    await retire(keeper);
    expect(await count()).toBe(0);
  });

  it('costs who asks one statement, and none where it is mistyped', async () => {
    const client = await aClient(test);
    const token = await tokenOf(client);
    await asks(token);
    await test.house.afterwards.settled();
    expect((await statementsOf(test, () => asks(token))).length).toBe(2); // who asks, and what
    expect(await statementsOf(test, () => asks(`${token.slice(0, -1)}${token.endsWith('a') ? 'b' : 'a'}`))).toEqual([]);
  });
});

describe('what is wrong is said as RFC 6749 has it', () => {
  it('of a client: the same for whatever is wrong with it', async () => {
    const [client, other, revoked] = [await aClient(test), await aClient(test), await aClient(test)];
    await done(olivia().press('revokeApiClient', { clientId: revoked.id }));
    const elsewhere = await aClient(test, { wardCodes: ['E05013802'].slice(1), kind: 'PARTNER', scopes: [] }, 'north-paddington');
    const wrong: [string, string][] = [
      [client.id, other.key],
      [client.id, newApiKey()],
      [client.id, 'x'],
      [client.id, await tokenOf(other)],
      [other.id.replace('cli_', 'key_'), other.key],
      [raw(other.id), other.key],
      [client.id, elsewhere.key],
      [revoked.id, revoked.key],
      ["' or true --", client.key],
    ];
    for (const [id, key] of wrong) {
      const [body, header] = [await ask({ ...GRANT, client_id: id, client_secret: key }), await ask(GRANT, basic(id, key))];
      for (const answer of [body, header]) {
        expect([answer.status, answer.told.error, answer.headers.get('www-authenticate')]).toEqual([
          401,
          'invalid_client',
          'Basic realm="Wardwise"',
        ]);
        expect(answer.text).not.toContain(key);
        expect(answer.headers.get('cache-control')).toBe('no-store');
      }
      expect(body.told).toEqual(header.told);
    }
    expect(await ask(GRANT)).toMatchObject({ status: 401, told: { error: 'invalid_client' } });
  });

  it('of what was asked', async () => {
    const client = await aClient(test);
    const { client_id, client_secret } = inBody(client);
    const said = async (form: Record<string, string> | string, headers = {}, method = 'POST') => {
      const { status, told } = await ask(form, headers, method);
      return [status, told.error];
    };
    expect(await said({ client_id, client_secret })).toEqual([400, 'invalid_request']);
    expect(await said({ client_id, client_secret, grant_type: 'password', username: 'anna', password: 'x' })).toEqual([
      400,
      'unauthorized_client',
    ]);
    expect(await said({ client_id, client_secret, grant_type: 'authorization_code', code: 'x' })).toEqual([
      400,
      'unauthorized_client',
    ]);
    expect(await said({ client_id, client_secret, grant_type: 'toString' })).toEqual([400, 'unsupported_grant_type']);
    expect(await said(`${new URLSearchParams(inBody(client))}&scope=WARDS_READ&scope=WARDS_READ`)).toEqual([
      400,
      'invalid_request',
    ]);
    expect(await said(inBody(client), { 'content-type': 'application/json' })).toEqual([400, 'invalid_request']);
    expect(await said('', {}, 'GET')).toEqual([405, 'invalid_request']);
  });

  it('of a fault of ours: nothing', async () => {
    const client = await aClient(test);
    await test.db.query('alter table api_tokens rename to api_tokens_away');
    const { status, told, text } = await ask(inBody(client)).finally(() =>
      test.db.query('alter table api_tokens_away rename to api_tokens'),
    );
    expect([status, told.error]).toEqual([500, 'server_error']);
    expect(text).not.toMatch(/api_tokens|relation|select/i);
    expect((await ask(inBody(client))).status).toBe(200);
  });

  it('of asking too often: when to come again', async () => {
    const { rates } = test.house;
    test.house.rates = openRates(test.house.pool, test.house.ring, 200);
    const answers = await Promise.all(Array.from({ length: 5 }, () => ask(GRANT))).finally(() => {
      test.house.rates = rates;
    });
    const late = answers.find(({ status }) => status === 429);
    expect(late?.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(late?.told.access_token).toBeUndefined();
  });
});

it('says where and how a token is got', async () => {
  const response = await fetch(`${test.house.publicUrl}/.well-known/oauth-authorization-server`);
  expect(await response.json()).toEqual({
    issuer: test.house.publicUrl,
    token_endpoint: `${test.house.publicUrl}/oauth/token`,
    grant_types_supported: ['client_credentials'],
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
    response_types_supported: [],
    scopes_supported: [...API_SCOPES],
  });
});
