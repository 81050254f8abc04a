import type { StaffId } from '@wardwise/domain';
import { describe, expect, it } from 'vitest';
import { dbOf } from '../src/platform/context.ts';
import { endSignInsOf } from '../src/sessions/index.ts';
import { STAFF_COOKIE } from '../src/visit.ts';
import { openTestHouse } from './house.ts';
import { codesOf, documentOf } from './payload.ts';
import { coordinatorOf, leadOf, type Person, safeguardingLeadOf } from './people.ts';
import { pressedWhileHeld } from './pressed-while-held.ts';
import { another, mailedTo } from './refusals/sign-in.cases.ts';
import { everything, rowCounts } from './rows.ts';
import { done } from './scenes.ts';
import { aMember } from './staff-rows.ts';
import { until } from './until.ts';

const test = openTestHouse();
const grace = leadOf('Vincent Square');
const ask = (person: Person, email = person.email) =>
  test.api.anyone().send(documentOf('requestSignIn'), { input: { network: person.network, email } });

/** Signs in and answers the cookie's secret. */
async function enter(input: object): Promise<string> {
  const { headers, data } = await test.api.anyone().send(documentOf('signIn'), { input });
  expect(data).toMatchObject({ answer: { userErrors: [] } });
  return /__Host-wardwise-staff=([\w-]+)/.exec(headers.get('set-cookie') ?? '')?.[1] ?? '';
}

const whoIs = async (secret: string, headers = {}) =>
  (
    await test.api.post(JSON.stringify({ query: '{ me { displayName roles wards { name } pageLanguage network { slug } } }' }), {
      cookie: `${STAFF_COOKIE}=${secret}`,
      ...headers,
    })
  ).data?.me;

describe('signing in', () => {
  it('works once by the link, and leaves a cookie for this host alone', async () => {
    const { token } = await mailedTo(test, grace);
    const { headers, data } = await test.api.anyone().send(documentOf('signIn'), { input: { token } });
    expect(data).toEqual({ answer: { me: { displayName: 'Lead of Vincent Square', pageLanguage: 'en' }, userErrors: [] } });
    expect(headers.get('set-cookie')).toMatch(
      /^__Host-wardwise-staff=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=604800$/,
    );
  });

  it.each(['123456', '123 456', ' 123-456 '])('works by the code, typed as %j would be', async (typed) => {
    const { code } = await mailedTo(test, leadOf('Abbey Road'));
    const written = typed.replace('123', code.slice(0, 3)).replace('456', code.slice(3));
    expect(
      await whoIs(await enter({ network: 'westminster', email: ' Lead-of-Abbey-Road@Westminster.example ', code: written })),
    ).toMatchObject({ displayName: 'Lead of Abbey Road' });
  });

  it('is not used up by anybody who opens the link, as mail scanners do', async () => {
    const { token } = await mailedTo(test, leadOf('Church Street'));
    const before = await everything(test);
    for (const method of ['GET', 'HEAD', 'GET']) await fetch(`${test.house.publicUrl}/n/westminster/sign-in`, { method });
    await test.api.post(JSON.stringify({ query: '{ me { id } }' }));
    expect(await everything(test)).toEqual(before);
    await enter({ token });
  });

  it('is worth nothing once it was ended, not even to whoever pressed before that', async () => {
    const person = await aMember(test, 'WARD_LEAD', { wards: ['Hyde Park'] });
    const staffId = person.id.slice(4);
    const { code } = await mailedTo(test, person);
    const ended = await pressedWhileHeld(
      test,
      ['staff', staffId],
      () => test.api.anyone().press('signIn', { network: 'westminster', email: person.email, code }),
      () =>
        dbOf(test.house, { kind: 'SYSTEM', networkId: test.networkId() }).transaction((tx) =>
          endSignInsOf(tx, staffId as StaffId),
        ),
    );
    expect(codesOf(ended)).toEqual(['SIGN_IN_EXPIRED']);
  });

  it('signs in the one it was sent to, in their network, and opens no other', async () => {
    const { code } = await mailedTo(test, leadOf('Bayswater'));
    const stranger = { network: 'westminster', email: leadOf('Hyde Park').email, code };
    expect(codesOf(await test.api.anyone().press('signIn', stranger))).toEqual(['SIGN_IN_CODE_WRONG']);
    expect(
      codesOf(await test.api.anyone().press('signIn', { network: 'north-paddington', email: leadOf('Bayswater').email, code })),
    ).toEqual(['SIGN_IN_CODE_WRONG']);
  });

  it('takes the newest code only', async () => {
    const [old, fresh] = [await mailedTo(test, leadOf('Maida Vale')), await mailedTo(test, leadOf('Maida Vale'))];
    const sign = (code: string) =>
      test.api.anyone().press('signIn', { network: 'westminster', email: leadOf('Maida Vale').email, code });
    expect(codesOf(await sign(old.code))).toEqual(['SIGN_IN_CODE_WRONG']);
    expect(codesOf(await sign(fresh.code))).toEqual([]);
  });

  it('lets five wrong codes be the last, and twenty an hour over all codes', async () => {
    const person = leadOf('Marylebone');
    const guess = (code: string) => test.api.anyone().press('signIn', { network: 'westminster', email: person.email, code });
    for (let mail = 0; mail < 4; mail++) {
      const { code, id } = await mailedTo(test, person);
      const wrong = await Promise.all(Array.from({ length: 8 }, () => guess(another(code))));
      expect(new Set(wrong.flatMap(codesOf))).toEqual(new Set(['SIGN_IN_CODE_WRONG']));
      const { rows } = await test.db.query('select wrong_codes from sign_ins where id = $1', [id]);
      expect(rows).toEqual([{ wrong_codes: 5 }]);
      expect(codesOf(await guess(code))).toEqual(['SIGN_IN_CODE_WRONG']);
    }
    const { code, token } = await mailedTo(test, person);
    expect(codesOf(await guess(code))).toEqual(['SIGN_IN_CODE_WRONG']); // the hour's guesses are used up
    expect(codesOf(await test.api.anyone().press('signIn', { token }))).toEqual([]); // the link is no guess
  });

  it('lasts ten minutes and keeps hashes only', async () => {
    const { token, code, id } = await mailedTo(test, leadOf('West End'));
    const { rows } = await test.db.query(
      `select expires_at - created_at = interval '10 minutes' as ten, s::text as row from sign_ins s where id = $1`,
      [id],
    );
    expect(rows[0].ten).toBe(true);
    for (const secret of [token, code, Buffer.from(token).toString('hex'), Buffer.from(code).toString('hex')])
      expect(rows[0].row).not.toContain(secret);
    const outbox = await test.db.query('select o::text as row from outbox o');
    expect(outbox.rows.map(({ row }) => row).join()).not.toMatch(new RegExp(`${token}|"${code}"|@westminster`));
  });
});

describe('asking for a mail', () => {
  it('answers the same for an address that nobody has, for another network’s and for no network', async () => {
    const answers = [
      await ask(grace),
      await ask(grace, 'nobody@nowhere.example'),
      await ask({ ...grace, network: 'north-paddington' }),
      await ask({ ...grace, network: 'atlantis' as never }),
    ];
    for (const { status, data, errors } of answers)
      expect({ status, data, errors }).toEqual({ status: 200, data: { answer: { sent: true, userErrors: [] } }, errors: [] });
    const headers = answers.map((answer) => [...answer.headers].filter(([name]) => name !== 'date' && name !== 'ratelimit'));
    for (const theirs of headers) expect(theirs).toEqual(headers[0]);
  });

  it('mails only whom we know, and five times in a quarter of an hour at most', async () => {
    const lead = leadOf('Pimlico North');
    const { id } = await test.api.find(lead);
    const mails = async () => (await test.db.query('select from sign_ins where staff_id = $1', [id])).rowCount ?? 0;
    const before = await mails();
    await Promise.all(Array.from({ length: 8 }, () => ask(lead)));
    await until(mails, (now) => now === before + 5);
    const all = (await rowCounts(test)).sign_ins;
    await ask(grace, 'nobody@nowhere.example');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await mails()).toBe(before + 5);
    expect((await rowCounts(test)).sign_ins).toBe(all);
  });
});

describe('a session', () => {
  it('is kept as a hash, and ends everywhere at once on signing out', async () => {
    const secret = await enter({ token: (await mailedTo(test, coordinatorOf('westminster'))).token });
    const { rows } = await test.db.query('select s::text as row from sessions s');
    expect(rows.map(({ row }) => row).join()).not.toContain(secret);
    const answer = await test.api.post(JSON.stringify({ query: 'mutation { signOut { signedOut } }' }), {
      cookie: `${STAFF_COOKIE}=${secret}`,
    });
    expect([answer.data, answer.headers.get('set-cookie')]).toEqual([
      { signOut: { signedOut: true } },
      expect.stringContaining('Max-Age=0'),
    ]);
    expect(await whoIs(secret)).toBeNull();
  });

  it('ends on a shared phone when the next one signs in', async () => {
    const first = await enter({ token: (await mailedTo(test, leadOf('Westbourne'))).token });
    const { token } = await mailedTo(test, leadOf('Harrow Road'));
    await test.api.post(JSON.stringify({ query: documentOf('signIn'), variables: { input: { token } } }), {
      cookie: `${STAFF_COOKIE}=${first}`,
    });
    expect(await whoIs(first)).toBeNull();
  });

  it.each([
    ['revoked', 'revoked_at = now()'],
    ['over', 'expires_at = now()'],
  ])('is worth nothing once it is %s', async (_what, change) => {
    const person = leadOf('Lancaster Gate');
    const secret = await test.api.signedIn(person);
    expect(await whoIs(secret)).toMatchObject({ displayName: person.displayName });
    await test.db.query(`update sessions set ${change} where staff_id = $1`, [(await test.api.find(person)).id]);
    expect(await whoIs(secret)).toBeNull();
  });

  it('has on the next request the role and the wards that were changed meanwhile', async () => {
    const person = leadOf("Regent's Park");
    const secret = await test.api.signedIn(person);
    const { id } = await test.api.find(person);
    const request = await test.api.as(grace).taken();
    const sees = async () =>
      (
        await test.api.post(JSON.stringify({ query: `{ request(id: "${request.id}") { id } }` }), {
          cookie: `${STAFF_COOKIE}=${secret}`,
        })
      ).data?.request;
    expect(await sees()).toBeNull();
    await test.db.query(`insert into staff_wards select network_id, id, 'E05013807' from staff where id = $1`, [id]);
    expect(await sees()).toEqual({ id: request.id });
    await test.db.query(`delete from staff_wards where staff_id = $1 and ward_code = 'E05013807'`, [id]);
    expect(await sees()).toBeNull();
    await test.db.query(`update staff set roles = '{COORDINATOR}' where id = $1`, [id]);
    expect(await sees()).toEqual({ id: request.id });
    await test.db.query(`update staff set roles = '{SAFEGUARDING_LEAD}' where id = $1`, [id]);
    expect(await sees()).toBeNull();
  });

  it.each(['', 'short', 'x'.repeat(43), "' or true --aaaaaaaaaaaaaaaa", '%00%00%00%00%00%00%00%00%00%00'])(
    'is nobody’s with the cookie %j',
    async (secret) => {
      expect(await whoIs(secret)).toBeNull();
    },
  );

  it('speaks the language its person chose, over what the browser asks for', async () => {
    const lead = test.api.as(safeguardingLeadOf('westminster'), 'en');
    expect((await done(lead.press('changePageLanguage', { pageLanguage: 'ar' }))).me).toMatchObject({ pageLanguage: 'ar' });
    const { categories } = await lead.ask<{ categories: { label: string }[] }>('{ categories { label } }');
    expect(categories[0]?.label).toBe('التسوق');
  });
});
