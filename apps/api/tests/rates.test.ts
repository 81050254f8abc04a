import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { keyOf, openRates, senderOf, TRIES } from '../src/platform/limits/index.ts';
import { retire } from '../src/worker/retire.ts';
import { AN_APPLICATION } from './applicants.ts';
import { AN_ASK, anAsk } from './asking.ts';
import { openTestHouse } from './house.ts';
import { codesOf, documentOf } from './payload.ts';
import { coordinatorOf, leadOf } from './people.ts';
import { aPerson, aReferralIn, aReferrer, tokenOf } from './referrals-in.ts';
import { another, mailedTo } from './refusals/sign-in.cases.ts';
import { done } from './scenes.ts';
import type { Answer } from './wire.ts';

const test = openTestHouse();

/** Lets everybody ask and try only so much for the length of a test, and believes one proxy about where they are. */
function limit(points: number, tries: Partial<typeof TRIES> = {}): void {
  test.house.rates = openRates(test.house.pool, test.house.ring, points, { ...TRIES, ...tries });
  test.house.trustedProxies = 1;
}

afterEach(async () => {
  limit(Number.MAX_SAFE_INTEGER);
  test.house.trustedProxies = 0;
  await test.db.query('delete from sender_tries');
});

let homes = 0;
/** An address nobody has used yet. */
const newHome = () => `203.0.113.${++homes}`;
const from = (address: string, headers: Record<string, string> = {}) => ({ ...headers, 'x-forwarded-for': address });
const postFrom = (address: string, query: string, input?: unknown, headers: Record<string, string> = {}) =>
  test.api.post(JSON.stringify({ query, ...(input ? { variables: { input } } : {}) }), from(address, headers));
const cookieOf = async (ward: string) => ({ cookie: `__Host-wardwise-staff=${await test.api.session(leadOf(ward))}` });
/** The codes that the one mutation of an answer was refused with. */
const refusedWith = ({ data }: Answer): string[] => codesOf(data?.answer as Parameters<typeof codesOf>[0]);
const QUEUE = '{ requests(first: 50) { nodes { id status } } }'; // 151 points

describe('asking', () => {
  it('says in every answer what there is to spend and what is left of it', async () => {
    limit(100_000);
    const first = await postFrom(newHome(), QUEUE, undefined, await cookieOf('Vincent Square'));
    const second = await postFrom(newHome(), QUEUE, undefined, await cookieOf('Vincent Square'));
    expect(first.headers.get('ratelimit-policy')).toBe('"cost";q=100000;w=60');
    expect([first, second].map(({ headers }) => headers.get('ratelimit'))).toEqual([
      '"cost";r=99849;t=60',
      expect.stringMatching(/^"cost";r=99698;t=\d+$/),
    ]);
  });

  it('is refused once it is spent, whichever address they use; nobody else pays for it', async () => {
    limit(400);
    const grace = await cookieOf('Vincent Square');
    for (let times = 0; times < 2; times++) expect((await postFrom(newHome(), QUEUE, undefined, grace)).status).toBe(200);
    const over = await postFrom(newHome(), QUEUE, undefined, grace);
    expect([over.status, over.data, over.errors.map(({ extensions }) => extensions.code)]).toEqual([429, null, ['TOO_OFTEN']]);
    expect(Number(over.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await postFrom(newHome(), QUEUE, undefined, await cookieOf('Church Street'))).status).toBe(200);
  });

  it('is counted for strangers by where they send from, and by no more of it', async () => {
    limit(2000); // 400 points for strangers from one place
    const [here, there] = [newHome(), newHome()];
    const statuses: number[] = [];
    for (let times = 0; times < 4; times++) statuses.push((await postFrom(here, '{ __type(name: "Query") { name } }')).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    expect((await postFrom(there, '{ __typename }')).status).toBe(200);
    expect(test.log.join()).not.toContain(here);
  });

  it('that cannot even be read is counted too, before anything is looked up', async () => {
    limit(1000);
    const here = newHome();
    const statuses = [];
    for (let times = 0; times < 12; times++) statuses.push((await test.api.post('{', from(here))).status);
    expect(statuses).toEqual([...Array(10).fill(400), 429, 429]);
  });

  it('believes no proxy that it was not told of', async () => {
    limit(1000);
    test.house.trustedProxies = 0;
    const statuses = [];
    for (let times = 0; times < 12; times++) statuses.push((await test.api.post('{', from(newHome()))).status);
    expect(statuses.at(-1)).toBe(429);
  });
});

describe('where somebody sends from', () => {
  const req = (remoteAddress: string, forwarded?: string) =>
    ({ headers: forwarded ? { 'x-forwarded-for': forwarded } : {}, socket: { remoteAddress } }) as never;
  it.each([
    ['198.51.100.7', undefined, 0, '198.51.100.7'],
    ['::ffff:198.51.100.7', undefined, 0, '198.51.100.7'],
    ['2001:db8:0:12:aaaa::1', undefined, 0, '2001:db8:0:12'],
    ['2001:db8::1', undefined, 0, '2001:db8:0:0'],
    ['198.51.100.7', '203.0.113.9', 0, '198.51.100.7'],
    ['198.51.100.7', '203.0.113.9', 1, '203.0.113.9'],
    ['198.51.100.7', '1.1.1.1, 203.0.113.9', 1, '203.0.113.9'],
    ['198.51.100.7', '1.1.1.1, 203.0.113.9, 10.0.0.1', 2, '203.0.113.9'],
    ['198.51.100.7', '203.0.113.9', 2, '198.51.100.7'],
  ])('%s with %s behind %d proxies is %s', (remote, forwarded, proxies, sender) =>
    expect(senderOf(req(remote, forwarded), proxies)).toBe(sender),
  );
});

describe('guessing', () => {
  const signIn = (address: string, input: object) => postFrom(address, documentOf('signIn'), input);
  const byCode = (ward: string, code: string) => ({ network: 'westminster', email: leadOf(ward).email, code });
  const codeAskedFrom = async (address: string, ward: string) => {
    await test.db.query('delete from sign_ins');
    const { code, token, id } = await mailedTo(test, leadOf(ward));
    await test.db.query('update sign_ins set asked_from = $2 where id = $1', [id, await keyOf(test.house.ring, address)]);
    return { code, token };
  };

  it('by others, from however many places, does not lock out whoever asked for the code', async () => {
    limit(Number.MAX_SAFE_INTEGER);
    const home = newHome();
    const { code } = await codeAskedFrom(home, 'Vincent Square');
    for (let times = 0; times < 12; times++)
      expect(refusedWith(await signIn(newHome(), byCode('Vincent Square', another(code))))).toEqual(['SIGN_IN_CODE_WRONG']);
    expect(refusedWith(await signIn(newHome(), byCode('Vincent Square', code)))).toEqual(['SIGN_IN_CODE_WRONG']); // others have had their five
    expect(refusedWith(await signIn(home, byCode('Vincent Square', code)))).toEqual([]);
  });

  it('does not close the link in the mail, whatever was guessed', async () => {
    limit(Number.MAX_SAFE_INTEGER);
    const { code, token } = await codeAskedFrom(newHome(), 'Church Street');
    for (let times = 0; times < 7; times++) await signIn(newHome(), byCode('Church Street', another(code)));
    expect(refusedWith(await signIn(newHome(), { token }))).toEqual([]);
  });

  it('from one place ends for that place, whoever it was about, in words and by a code', async () => {
    limit(Number.MAX_SAFE_INTEGER, { WRONG_CODE: { points: 3, duration: 3600 } });
    const [here, home] = [newHome(), newHome()];
    const { code } = await codeAskedFrom(home, 'Bayswater');
    for (const ward of ['Hyde Park', 'Abbey Road', 'Regent’s Park'])
      await signIn(here, { network: 'westminster', email: `${ward}@nowhere.example`.replace(/\s/g, ''), code: '000000' });
    const over = await signIn(here, byCode('Bayswater', code));
    expect([over.status, over.errors.map(({ extensions }) => extensions.code), over.headers.get('retry-after')]).toEqual([
      429,
      ['TOO_OFTEN'],
      '60',
    ]);
    expect(refusedWith(await signIn(home, byCode('Bayswater', code)))).toEqual([]);
  });

  it('a sign-in mail may be asked for so often from one place', async () => {
    limit(Number.MAX_SAFE_INTEGER, { SIGN_IN_MAIL: { points: 2, duration: 900 } });
    const here = newHome();
    const statuses = [];
    for (let times = 0; times < 3; times++)
      statuses.push(
        (await postFrom(here, documentOf('requestSignIn'), { network: 'westminster', email: 'nobody@nowhere.example' })).status,
      );
    expect(statuses).toEqual([200, 200, 429]);
    expect(
      (await postFrom(newHome(), documentOf('requestSignIn'), { network: 'westminster', email: 'nobody@nowhere.example' }))
        .status,
    ).toBe(200);
  });
});

describe('the form', () => {
  it('is closed to one place that sends it too often, and open to everybody else', async () => {
    const asked = await anAsk(test); // as it is sent
    expect(asked).toBeDefined();
    limit(Number.MAX_SAFE_INTEGER, { FORM: { points: 2, duration: 900 } });
    const send = (address: string, n: number) =>
      postFrom(address, documentOf('askForHelp'), { ...AN_ASK, phone: `0770090010${n}` });
    const here = newHome();
    const codes = [];
    for (let n = 0; n < 3; n++) codes.push(refusedWith(await send(here, n)));
    expect(codes).toEqual([[], [], ['TOO_MANY_TRIES']]);
    expect(refusedWith(await send(newHome(), 3))).toEqual([]);
  });

  it('counts together with whoever asks for a volunteer’s link by a number', async () => {
    limit(Number.MAX_SAFE_INTEGER, { FORM: { points: 2, duration: 900 } });
    const here = newHome();
    const codes = [];
    for (let n = 0; n < 3; n++)
      codes.push(
        refusedWith(await postFrom(here, documentOf('sendMyLink'), { network: 'westminster', phone: `0770090020${n}` })),
      );
    expect(codes).toEqual([[], [], ['TOO_MANY_TRIES']]);
  });

  it('counts together with whoever refers somebody by a referrer’s link', async () => {
    limit(Number.MAX_SAFE_INTEGER, { FORM: { points: 2, duration: 900 } });
    const input = { organizationId: await aReferrer(test), days: 30 };
    const { link } = await done(test.api.as(coordinatorOf('westminster')).press('makeReferrerLink', input));
    const there = test.api.behind(tokenOf(test, (link as unknown as { id: string }).id));
    const codes = [];
    for (let n = 0; n < 3; n++) codes.push(codesOf(await there.press('createReferral', aPerson())));
    expect(codes).toEqual([[], [], ['TOO_MANY_TRIES']]);
    const { program } = await aReferralIn(test);
    expect(codesOf(await program.press('createReferral', aPerson()))).toEqual([]);
  });

  it('counts together with whoever signs up as a volunteer', async () => {
    const { networks } = await done(test.api.anyone().press('findHelp', { postcode: AN_APPLICATION.postcode }));
    limit(Number.MAX_SAFE_INTEGER, { FORM: { points: 2, duration: 900 } });
    const here = newHome();
    const codes = [];
    for (let n = 0; n < 3; n++) {
      const input = { ...AN_APPLICATION, guidanceId: networks?.[0]?.guidance?.id, email: `a${n}@applicants.example` };
      codes.push(refusedWith(await postFrom(here, documentOf('applyToVolunteer'), { ...input, phone: `0770090080${n}` })));
    }
    expect(codes).toEqual([[], [], ['TOO_MANY_TRIES']]);
  });

  it('is taken for a network however often it was sent, and the sixtieth in a quarter of an hour is told to whoever watches', async () => {
    limit(Number.MAX_SAFE_INTEGER);
    await test.db.query(`delete from form_sends`);
    await test.db.query(
      `insert into form_sends (network_id, id, phone_index, sent_at) select $1, gen_random_uuid(), decode('00', 'hex'), now() from generate_series(1, 59)`,
      [test.networkId()],
    );
    const alarms = () => test.log.filter((line) => line.includes('unusually often')).length;
    const before = alarms();
    await done(test.api.anyone().press('askForHelp', { ...AN_ASK, phone: '07700900111' }));
    await done(test.api.anyone().press('askForHelp', { ...AN_ASK, phone: '07700900112' }));
    expect(alarms() - before).toBe(1);
  });
});

it('keeps of an address a keyed hash that is another tomorrow', async () => {
  limit(Number.MAX_SAFE_INTEGER);
  const here = newHome();
  await postFrom(here, documentOf('requestSignIn'), { network: 'westminster', email: 'nobody@nowhere.example' });
  const { rows } = await test.db.query<{ key: string; points: number }>('select key, points from sender_tries');
  expect(rows).toEqual([{ key: expect.stringMatching(/^SIGN_IN_MAIL:[\w-]{22}$/), points: 1 }]);
  expect(JSON.stringify(rows)).not.toContain('203.0');
});

it('forgets where somebody tried from as soon as it counts no more', async () => {
  const at = (minutes: number) => Date.now() + minutes * 60_000;
  await test.db.query(`insert into sender_tries values ('FORM:over', 1, $1), ('FORM:running', 1, $2)`, [at(-1), at(1)]);
  const keeper = new pg.Pool({ connectionString: test.urls.keeper, max: 1 });
  await retire(keeper);
  await keeper.end();
  expect((await test.db.query('select key from sender_tries')).rows).toEqual([{ key: 'FORM:running' }]);
});
