import { describe, expect, it } from 'vitest';
import { STAFF_COOKIE } from '../src/visit.ts';
import { Authenticator } from './authenticator.ts';
import { openTestHouse } from './house.ts';
import { openMailRoom } from './mail-room.ts';
import { codesOf, type Payload, press } from './payload.ts';
import { coordinatorOf, type Network, type Person } from './people.ts';
import { pressedWhileHeld } from './pressed-while-held.ts';
import { rowCounts } from './rows.ts';
import { done } from './scenes.ts';
import { aMember } from './staff-rows.ts';

const test = openTestHouse();
const room = openMailRoom(test);
const START = 'mutation { startPasskey { options userErrors { code } } }';

/** A browser that somebody is signed in to: it keeps the cookie it is given. */
async function browserOf(person: Person) {
  let secret = await test.api.signedIn(person);
  const send = async (query: string, variables?: object) => {
    const answer = await test.api.post(JSON.stringify({ query, variables }), { cookie: `${STAFF_COOKIE}=${secret}` });
    secret = /wardwise-staff=([\w-]{43});/.exec(answer.headers.get('set-cookie') ?? '')?.[1] ?? secret;
    return answer;
  };
  const options = async () => ((await send(START)).data as { startPasskey: { options: string } }).startPasskey.options;
  return {
    send,
    options,
    press: (mutation: string, input: object) => press(send as never, mutation, input as never),
    secret: () => secret,
  };
}

const phone = () => new Authenticator(new URL(test.house.publicUrl).origin);

/** Somebody with a passkey on a phone of theirs. */
async function withPasskey(network: Network = 'westminster', role: 'COORDINATOR' | 'WARD_LEAD' = 'WARD_LEAD') {
  const person = await aMember(test, role, { network, wards: role === 'WARD_LEAD' ? ['Harrow Road'] : [] });
  const [browser, authenticator] = [await browserOf(person), phone()];
  const { response, made } = authenticator.register(await browser.options());
  const { passkey } = await done(browser.press('addPasskey', { response, name: 'My phone' }));
  return { person, browser, authenticator, made, passkey: passkey as NonNullable<Payload['passkey']> };
}

const question = async (network: Network = 'westminster') =>
  (await done(test.api.anyone().press('startPasskeySignIn', { network }))).options as string;
const signIn = (response: string, network: Network = 'westminster') =>
  test.api.anyone().press('signInByPasskey', { network, response });
const REFUSED = ['PASSKEY_NOT_ACCEPTED'];

describe('a passkey', () => {
  it('is added by whoever is signed in, named, and signs in without an address being typed', async () => {
    const { person, browser, authenticator, made, passkey } = await withPasskey();
    expect(passkey.name).toBe('My phone');
    const { me } = await done(signIn(authenticator.answer(await question(), made)));
    expect(me?.displayName).toBe(person.displayName);
    const { data } = await browser.send('{ passkeys { name addedAt lastUsedAt } }');
    expect(data?.passkeys).toEqual([
      { name: 'My phone', addedAt: expect.any(String), lastUsedAt: expect.stringMatching(/:00:00\.000Z$/) },
    ]);
    const renamed = await done(browser.press('renamePasskey', { passkeyId: passkey.id, name: ' Old phone ' }));
    expect(renamed.passkey?.name).toBe('Old phone');
  });

  it('gives the browser a fresh secret when it is added, and a mail says so', async () => {
    const person = await aMember(test, 'WARD_LEAD', { wards: ['Harrow Road'] });
    const browser = await browserOf(person);
    const before = browser.secret();
    await room.startAfresh();
    await done(browser.press('addPasskey', { response: phone().register(await browser.options()).response, name: 'A' }));
    expect(browser.secret()).not.toBe(before);
    const { data } = await test.api.post(JSON.stringify({ query: '{ me { id } }' }), { cookie: `${STAFF_COOKIE}=${before}` });
    expect(data).toEqual({ me: null });
    expect((await room.sent()).map(({ to, subject }) => [to, subject])).toEqual([[person.email, 'A passkey was added']]);
  });

  it('is not kept where the session that adds it is ended at that moment', async () => {
    const person = await aMember(test, 'WARD_LEAD', { wards: ['Harrow Road'] });
    const browser = await browserOf(person);
    const { response } = phone().register(await browser.options());
    const staffId = person.id.slice(4);
    const answer = await pressedWhileHeld(
      test,
      ['staff', staffId],
      () =>
        browser.send('mutation ($i: AddPasskeyInput!) { addPasskey(input: $i) { passkey { id } } }', {
          i: { response, name: 'A' },
        }),
      (by) => by.query('update sessions set revoked_at = now() where staff_id = $1', [staffId]),
    );
    expect(answer.errors[0]?.extensions.code).toBe('NOT_SIGNED_IN');
    expect((await test.db.query('select from passkeys where staff_id = $1', [staffId])).rowCount).toBe(0);
  });

  it('asks for a key that needs no name typed, checks who holds it, and tells the device a random handle', async () => {
    const person = await aMember(test, 'WARD_LEAD', { wards: ['Harrow Road'] });
    const options = JSON.parse(await (await browserOf(person)).options());
    expect(options).toMatchObject({
      rp: { id: 'localhost' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      excludeCredentials: [],
    });
    const handle = Buffer.from(options.user.id, 'base64url');
    expect(handle).toHaveLength(16);
    for (const personal of [person.id.slice(4).replaceAll('-', ''), Buffer.from(person.email).toString('hex')])
      expect(handle.toString('hex')).not.toContain(personal);
    const sign = JSON.parse(await question());
    expect(sign.allowCredentials ?? []).toEqual([]);
    expect(sign.userVerification).toBe('required');
  });

  it('is told to and kept by nobody but its person', async () => {
    const { passkey } = await withPasskey();
    for (const other of [await aMember(test, 'COORDINATOR'), coordinatorOf('north-paddington')]) {
      expect(await test.api.as(other).ask('{ passkeys { id } }')).toEqual({ passkeys: [] });
      expect(codesOf(await test.api.as(other).press('removePasskey', { passkeyId: passkey.id }))).toEqual(['PASSKEY_NOT_FOUND']);
      expect(codesOf(await test.api.as(other).press('renamePasskey', { passkeyId: passkey.id, name: 'Mine' }))).toEqual([
        'PASSKEY_NOT_FOUND',
      ]);
    }
    const { errors } = await test.api.anyone().send(START);
    expect(errors[0]?.extensions.code).toBe('NOT_SIGNED_IN');
  });
});

describe('signing in by a passkey is refused', () => {
  it('when the answer is given again', async () => {
    const { authenticator, made } = await withPasskey();
    const response = authenticator.answer(await question(), made);
    await done(signIn(response));
    expect(codesOf(await signIn(response))).toEqual(REFUSED);
  });

  it('once, of two with one answer at the same moment', async () => {
    const { authenticator, made } = await withPasskey();
    const response = authenticator.answer(await question(), made);
    expect((await Promise.all([signIn(response), signIn(response), signIn(response)])).flatMap(codesOf)).toEqual([
      ...REFUSED,
      ...REFUSED,
    ]);
  });

  it('when the question was another’s, is five minutes old, or was used up by a wrong answer', async () => {
    const { browser, authenticator, made } = await withPasskey();
    expect(codesOf(await signIn(authenticator.answer(await question(), made, { challenge: 'bm90IG91cnM' })))).toEqual(REFUSED);
    expect(codesOf(await signIn(authenticator.answer(await browser.options(), made, { rpID: 'localhost' })))).toEqual(REFUSED);
    expect(codesOf(await signIn(authenticator.answer(await question('north-paddington'), made)))).toEqual(REFUSED);
    const old = await question();
    await test.db.query(`update passkey_questions set expires_at = expires_at - interval '5 minutes'`);
    expect(codesOf(await signIn(authenticator.answer(old, made)))).toEqual(REFUSED);
    const used = await question();
    expect(codesOf(await signIn(authenticator.answer(used, made, { origin: 'https://evil.example' })))).toEqual(REFUSED);
    expect(codesOf(await signIn(authenticator.answer(used, made)))).toEqual(REFUSED);
  });

  it.each([
    ['another origin', { origin: 'https://wardwise.evil.example' }],
    ['another site’s key', { rpID: 'evil.example' }],
    ['nobody’s handle', { userHandle: Buffer.alloc(16, 7).toString('base64url') }],
    ['no handle', { userHandle: null }],
    ['nobody present', { flags: 0x04 }],
    ['nobody verified', { flags: 0x01 }],
  ])('from %s', async (_what, lie) => {
    const { authenticator, made } = await withPasskey();
    expect(codesOf(await signIn(authenticator.answer(await question(), made, lie)))).toEqual(REFUSED);
    expect(codesOf(await signIn(authenticator.answer(await question(), made)))).toEqual([]);
  });

  it('with a colleague’s handle', async () => {
    const [one, other] = [await withPasskey(), await withPasskey()];
    const lie = { userHandle: other.made.userHandle };
    expect(codesOf(await signIn(one.authenticator.answer(await question(), one.made, lie)))).toEqual(REFUSED);
  });

  it('with another key under the same name', async () => {
    const [one, other] = [await withPasskey(), await withPasskey()];
    const forged = { ...one.made, key: other.made.key };
    expect(codesOf(await signIn(one.authenticator.answer(await question(), forged)))).toEqual(REFUSED);
  });

  it('when the counter did not go up: the key was copied', async () => {
    const { authenticator, made } = await withPasskey();
    await done(signIn(authenticator.answer(await question(), made, { counter: 7 })));
    for (const counter of [7, 3])
      expect(codesOf(await signIn(authenticator.answer(await question(), made, { counter })))).toEqual(REFUSED);
    expect(codesOf(await signIn(authenticator.answer(await question(), made, { counter: 8 })))).toEqual([]);
  });

  it('in a network that is not the passkey’s', async () => {
    const { authenticator, made } = await withPasskey('north-paddington');
    expect(codesOf(await signIn(authenticator.answer(await question(), made)))).toEqual(REFUSED);
    expect(codesOf(await signIn(authenticator.answer(await question('north-paddington'), made), 'north-paddington'))).toEqual([]);
  });

  it('once it was removed, and a mail says that it was', async () => {
    const { person, browser, authenticator, made, passkey } = await withPasskey();
    await room.startAfresh();
    await done(browser.press('removePasskey', { passkeyId: passkey.id }));
    expect(codesOf(await signIn(authenticator.answer(await question(), made)))).toEqual(REFUSED);
    expect((await room.sent()).map(({ to, subject }) => [to, subject])).toEqual([[person.email, 'A passkey was removed']]);
  });

  it('once the person’s access was stopped', async () => {
    const { person, authenticator, made } = await withPasskey();
    const asked = await question();
    await done(test.api.as(coordinatorOf('westminster')).press('stopStaff', { staffId: person.id }));
    expect(codesOf(await signIn(authenticator.answer(asked, made)))).toEqual(REFUSED);
    // Even where the row were left behind.
    const back = await withPasskey();
    await test.db.query('update staff set left_at = now() where id = $1', [back.person.id.slice(4)]);
    expect(codesOf(await signIn(back.authenticator.answer(await question(), back.made)))).toEqual(REFUSED);
  });

  it.each(['', 'null', '{}', '[]', '{"id":1}', '{"id":"x","response":{"clientDataJSON":"e30"}}', 'x'.repeat(20_000)])(
    'for %.40j, without a fault',
    async (response) => {
      const sessions = (await rowCounts(test)).sessions;
      expect(codesOf(await signIn(response))).toEqual(REFUSED);
      expect((await rowCounts(test)).sessions).toBe(sessions);
      expect(test.log.filter((line) => line.includes('"level":50'))).toEqual([]);
    },
  );
});

describe('adding a passkey is refused', () => {
  const tried = async (lie: object, whose?: 'another’s question') => {
    const browser = await browserOf(await aMember(test, 'WARD_LEAD', { wards: ['Harrow Road'] }));
    const asking = whose ? await browserOf(await aMember(test, 'WARD_LEAD', { wards: ['Harrow Road'] })) : browser;
    const { response } = phone().register(await asking.options(), lie);
    return codesOf(await browser.press('addPasskey', { response, name: 'A' }));
  };
  it.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['another site', { rpID: 'evil.example' }],
    ['nobody verified', { flags: 0x41 }],
    ['a question of nobody’s', { challenge: 'bm90IG91cnM' }],
  ])('from %s', async (_what, lie) => {
    expect(await tried(lie)).toEqual(REFUSED);
  });

  it('with a question that somebody else was asked, or one for signing in, or for the second time', async () => {
    expect(await tried({}, 'another’s question')).toEqual(REFUSED);
    const browser = await browserOf(await aMember(test, 'WARD_LEAD', { wards: ['Harrow Road'] }));
    const forAnybody = JSON.parse(await question());
    const { response: wrong } = phone().register(
      JSON.stringify({ ...forAnybody, rp: { id: 'localhost' }, user: { id: 'AAAA' } }),
    );
    expect(codesOf(await browser.press('addPasskey', { response: wrong, name: 'A' }))).toEqual(REFUSED);
    const { response } = phone().register(await browser.options());
    await done(browser.press('addPasskey', { response, name: 'A' }));
    expect(codesOf(await browser.press('addPasskey', { response, name: 'A' }))).toEqual(REFUSED);
  });

  it('where a colleague has that credential already', async () => {
    const { made } = await withPasskey();
    expect(await tried({ id: made.id })).toEqual(REFUSED);
  });
});
