import { hashSecret, linkToken, sixDigits } from '../../src/platform/seal/index.ts';
import type { TestHouse } from '../house.ts';
import { leadOf, type Person } from '../people.ts';
import { aCalledRequest, done } from '../scenes.ts';
import { until } from '../until.ts';
import { type RefusalCase, refusalsOf } from './refusal-case.ts';

const signIn = refusalsOf('signIn');
const showCode = refusalsOf('confirmLinkCode');
const vincentSquare = leadOf('Vincent Square');

/** Asks for a mail and answers what is in it: the link's token and the six digits. */
export async function mailedTo(
  { api, db, house }: TestHouse,
  person: Person,
): Promise<{ token: string; code: string; id: string }> {
  const { id: staffId } = await api.find(person);
  const newest = async () => {
    const { rows } = await db.query<{ id: string }>(
      'select id from sign_ins where staff_id = $1 order by created_at desc limit 1',
      [staffId],
    );
    return rows[0]?.id ?? '';
  };
  const before = await newest();
  await done(api.anyone().press('requestSignIn', { network: person.network, email: person.email }));
  const id = await until(newest, (found) => found !== before); // it is made ready after the answer
  return { token: linkToken(house.ring, id), code: sixDigits(house.ring, id), id };
}

/** A code of six digits that is not this one. */
export const another = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

const byCode = ({ network, email }: Person, code: string) => ({ network, email, code });

/** A second browser behind a bound link, after asking for a code; and the code that was mailed. */
export async function secondBrowser(test: TestHouse) {
  const { neighbour } = await aCalledRequest(test);
  await done(neighbour.offer());
  const second = test.api.behind(neighbour.token);
  await done(second.askForCode());
  const { rows } = await test.db.query<{ id: string }>(
    'select c.id from link_codes c join task_links l on l.id = c.link_id where l.token_hash = $1 order by c.created_at desc limit 1',
    [hashSecret(neighbour.token)],
  );
  const id = rows[0]?.id ?? '';
  return { second, id, code: sixDigits(test.house.ring, id) };
}

export const SIGN_IN: RefusalCase[] = [
  refusalsOf('requestSignIn')(
    'EMAIL_MALFORMED',
    'it is no address',
    async ({ api }) =>
      () =>
        api.anyone().press('requestSignIn', { network: 'westminster', email: 'me at home' }),
    { field: 'email' },
  ),
  signIn('SIGN_IN_EXPIRED', 'the link is older than ten minutes', async (test) => {
    const { token, id } = await mailedTo(test, vincentSquare);
    await test.db.query(`update sign_ins set expires_at = created_at + interval '0 minutes' where id = $1`, [id]);
    return () => test.api.anyone().press('signIn', { token });
  }),
  signIn(
    'SIGN_IN_EXPIRED',
    'the link is nobody’s',
    async ({ api }) =>
      () =>
        api.anyone().press('signIn', { token: 'a-token-of-nobody-22ch' }),
  ),
  signIn('SIGN_IN_USED', 'the link has been used', async (test) => {
    const { token } = await mailedTo(test, leadOf('Church Street'));
    await done(test.api.anyone().press('signIn', { token }));
    return () => test.api.anyone().press('signIn', { token });
  }),
  signIn(
    'SIGN_IN_CODE_WRONG',
    'the code is another',
    async (test) => {
      const { code } = await mailedTo(test, leadOf('Bayswater'));
      return () => test.api.anyone().press('signIn', byCode(leadOf('Bayswater'), another(code)));
    },
    { writes: ['sign_ins'] },
  ),
  signIn(
    'SIGN_IN_CODE_WRONG',
    'nobody has this address',
    async ({ api }) =>
      () =>
        api.anyone().press('signIn', { network: 'westminster', email: 'nobody@nowhere.example', code: '123456' }),
  ),
  signIn('SIGN_IN_CODE_WRONG', 'five codes were wrong; the right one comes too late', async (test) => {
    const { code } = await mailedTo(test, leadOf('Hyde Park'));
    for (let tries = 0; tries < 5; tries++) await test.api.anyone().press('signIn', byCode(leadOf('Hyde Park'), another(code)));
    return () => test.api.anyone().press('signIn', byCode(leadOf('Hyde Park'), code));
  }),
  refusalsOf('changePageLanguage')(
    'LANGUAGE_UNKNOWN',
    'our pages do not speak it',
    async ({ api }) =>
      () =>
        api.as(vincentSquare).press('changePageLanguage', { pageLanguage: 'fr' }),
    { field: 'pageLanguage' },
  ),

  refusalsOf('sendLinkCode')('TOO_MANY_TRIES', 'five codes were sent within the hour', async (test) => {
    const { second } = await secondBrowser(test);
    for (let codes = 1; codes < 5; codes++) await done(second.askForCode());
    return () => second.askForCode();
  }),
  showCode(
    'LINK_CODE_WRONG',
    'the code is another',
    async (test) => {
      const { second, code } = await secondBrowser(test);
      return () => second.showCode(another(code));
    },
    { writes: ['link_codes'] },
  ),
  showCode('LINK_CODE_EXPIRED', 'no code was asked for', async (test) => {
    const { neighbour } = await aCalledRequest(test);
    await done(neighbour.offer());
    return () => test.api.behind(neighbour.token).showCode('123456');
  }),
  showCode('LINK_CODE_EXPIRED', 'ten minutes are over', async (test) => {
    const { second, code, id } = await secondBrowser(test);
    await test.db.query('update link_codes set expires_at = created_at where id = $1', [id]);
    return () => second.showCode(code);
  }),
  showCode('LINK_CODE_TOO_MANY_TRIES', 'five were wrong; the right one comes too late', async (test) => {
    const { second, code } = await secondBrowser(test);
    for (let tries = 0; tries < 5; tries++) await second.showCode(another(code));
    return () => second.showCode(code);
  }),
];
