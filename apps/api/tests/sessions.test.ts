import { describe, expect, it } from 'vitest';
import { STAFF_COOKIE } from '../src/visit.ts';
import { openTestHouse } from './house.ts';
import { codesOf, documentOf, press } from './payload.ts';
import { leadOf } from './people.ts';
import { statementsOf } from './postgres-log.ts';
import { mailedTo } from './refusals/sign-in.cases.ts';
import { done } from './scenes.ts';
import { aMember } from './staff-rows.ts';

const test = openTestHouse();
type Seen = { id: string; browser: string; system: string; since: string; lastUsedAt: string; current: boolean };
const ANDROID = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36';

/** Asks as whoever holds this secret. */
const holding = (secret: string) => (query: string, variables?: object) =>
  test.api.post(JSON.stringify({ query, variables }), { cookie: `${STAFF_COOKIE}=${secret}` });
const sessionsOf = async (secret: string) =>
  (await holding(secret)('{ sessions { id browser system since lastUsedAt current } }')).data?.sessions as Seen[];
const isSomebody = async (secret: string) => (await holding(secret)('{ me { id } }')).data?.me !== null;

describe('somebody’s own sessions', () => {
  it('are told in coarse words, made when they signed in, with no address of the net', async () => {
    const person = await aMember(test, 'WARD_LEAD', { wards: ['Abbey Road'] });
    const { token } = await mailedTo(test, person);
    const { headers } = await test.api.post(JSON.stringify({ query: documentOf('signIn'), variables: { input: { token } } }), {
      'user-agent': ANDROID,
    });
    const secret = /=([\w-]{43});/.exec(headers.get('set-cookie') ?? '')?.[1] ?? '';
    await test.api.signedIn(person);
    const [other, mine] = await sessionsOf(secret);
    expect(mine).toMatchObject({ browser: 'CHROME', system: 'ANDROID', current: true });
    expect(other).toMatchObject({ browser: 'OTHER', system: 'OTHER', current: false });
    expect(mine?.lastUsedAt).toMatch(/:00:00\.000Z$/);
    const { rows } = await test.db.query('select s::text as row from sessions s');
    expect(rows.map(({ row }) => row).join()).not.toMatch(/Mozilla|127\.0\.0\.1|::1|142\.0/);
  });

  it('are told to nobody else: not to another lead, a coordinator, another network or nobody', async () => {
    const person = await aMember(test, 'WARD_LEAD', { wards: ['Abbey Road'] });
    const mine = await sessionsOf(await test.api.signedIn(person));
    for (const other of [
      leadOf('Abbey Road'),
      await aMember(test, 'COORDINATOR'),
      await aMember(test, 'COORDINATOR', { network: 'north-paddington' }),
    ]) {
      const theirs = await test.api.as(other).ask<{ sessions: Seen[] }>('{ sessions { id } }');
      expect(theirs.sessions.map(({ id }) => id)).not.toContain(mine[0]?.id);
      expect(codesOf(await test.api.as(other).press('endSession', { sessionId: mine[0]?.id }))).toEqual(['SESSION_NOT_FOUND']);
    }
    expect(await test.api.anyone().ask('{ sessions { id } }')).toEqual({ sessions: [] });
    expect(mine).toHaveLength(1);
  });

  it('end one by one, or all but this one, at once', async () => {
    const person = await aMember(test, 'SAFEGUARDING_LEAD');
    const [mine, lost, lent, old] = await Promise.all([1, 2, 3, 4].map(() => test.api.signedIn(person)));
    const [first] = (await sessionsOf(lost as string)).filter(({ current }) => current);
    await done(press(holding(mine as string), 'endSession', { sessionId: first?.id }));
    expect(await Promise.all([mine, lost, lent, old].map((secret) => isSomebody(secret as string)))).toEqual([
      true,
      false,
      true,
      true,
    ]);
    const { data } = await holding(mine as string)('mutation { endOtherSessions { ended } }');
    expect(data).toEqual({ endOtherSessions: { ended: 2 } });
    expect(await Promise.all([mine, lent, old].map((secret) => isSomebody(secret as string)))).toEqual([true, false, false]);
    expect(await sessionsOf(mine as string)).toHaveLength(1);
  });

  it('may not be ended by nobody', async () => {
    const answers = [
      await test.api.anyone().send('mutation { endOtherSessions { ended } }'),
      await test.api.anyone().send('mutation { endSession(input: { sessionId: "ses_x" }) { ended } }'),
    ];
    for (const { errors } of answers) expect(errors[0]?.extensions.code).toBe('NOT_SIGNED_IN');
  });
});

describe('a session', () => {
  const last = (secret: string, ago: string) =>
    test.db.query(
      `update sessions set last_used_at = now() - $2::interval where token_hash = sha256(convert_to($1, 'UTF8')) returning id`,
      [secret, ago],
    );

  it('is worth nothing when it lay idle for 36 hours, and is then in no list', async () => {
    const person = await aMember(test, 'WARD_LEAD', { wards: ['Abbey Road'] });
    const [idle, used] = [await test.api.signedIn(person), await test.api.signedIn(person)];
    expect((await last(idle, '35 hours 50 minutes')).rowCount).toBe(1);
    expect(await isSomebody(idle)).toBe(true);
    await last(idle, '36 hours');
    await test.house.afterwards.settled();
    await last(idle, '36 hours');
    expect(await isSomebody(idle)).toBe(false);
    expect(await sessionsOf(used)).toHaveLength(1);
  });

  it('costs one statement however often it asks; that it was used is written once, after an answer, to the hour', async () => {
    const secret = await test.api.signedIn(await aMember(test, 'WARD_LEAD', { wards: ['Abbey Road'] }));
    const ask = () => holding(secret)('{ me { id } }');
    await ask();
    await last(secret, '1 hour 50 minutes');
    expect(await statementsOf(test, ask)).toHaveLength(2);
    await last(secret, '5 hours');
    await ask();
    await test.house.afterwards.settled();
    const { rows } = await test.db.query(
      `select last_used_at = date_trunc('hour', now()) or last_used_at = date_trunc('hour', now()) - interval '1 hour' as noted
         from sessions where token_hash = sha256(convert_to($1, 'UTF8'))`,
      [secret],
    );
    expect(rows).toEqual([{ noted: true }]);
    expect(await statementsOf(test, async () => void (await Promise.all([ask(), ask(), ask()])))).toHaveLength(6);
  });
});
