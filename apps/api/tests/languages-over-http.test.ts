import { PAGE_LANGUAGES, type PageLanguage, type RefusalCode, refusalSentence } from '@wardwise/domain';
import { describe, expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import { A_NEED } from './lead.ts';
import { documentOf } from './payload.ts';
import { leadOf, secondLead } from './people.ts';

const test = openTestHouse();
const inLanguage = (code: RefusalCode, language: PageLanguage) => ({ code, message: refusalSentence(code, language) });
const TAKE = { query: documentOf('takeRequest'), variables: { input: A_NEED } };

const post = (operation: unknown, header: string, headers: Record<string, string> = {}) =>
  test.api.post(JSON.stringify(operation), { 'accept-language': header, ...headers });

/** What nobody we know is told when they ask with this header: a refusal, and the trespass of a lead's button. */
async function toldTo(header: string) {
  const { userErrors } = await test.api.anyone(header).press('requestSignIn', { network: 'westminster', email: 'no address' });
  const { errors } = await post(TAKE, header);
  return [
    ...userErrors.map(({ code, message }) => ({ code, message })),
    ...errors.map(({ message, extensions: { code } }) => ({ code, message })),
  ];
}
const inFull = (language: PageLanguage) => [inLanguage('EMAIL_MALFORMED', language), inLanguage('NOT_SIGNED_IN', language)];

describe('whoever asks over HTTP', () => {
  it.each(PAGE_LANGUAGES)('is answered in %s', async (language) => {
    expect(await toldTo(language)).toEqual(inFull(language));
  });

  it.each([
    ['pt-BR', 'pt'],
    ['zh-CN', 'zh'],
    ['zh-Hans', 'zh'],
    ['yue-HK,en;q=0.9', 'zh'],
    ['fr-CH, fr;q=0.9, en;q=0.8', 'fr'],
    ['en;q=0.3, ru;q=0.7, it;q=0.5', 'ru'],
    ['de-DE, de;q=0.9, bn;q=0.1', 'bn'],
    ['fa;q=0, es;q=0.001', 'es'],
    ['tlh', 'en'],
    ['*', 'en'],
    ['__proto__, constructor;q=0.9', 'en'],
    [';;=,q=1;,,--;q', 'en'],
    ['fr;q=nonsense', 'en'],
    ['x'.repeat(500), 'en'],
  ] as const)('with %.40s is answered in %s', async (header, language) => {
    expect(await toldTo(header)).toEqual(inFull(language));
  });

  it('is told in their language what was refused unread', async () => {
    const told = async (answer: Response) => ((await answer.json()) as { errors: unknown }).errors;
    const refused = (code: RefusalCode) => [{ message: refusalSentence(code, 'pt'), extensions: { code } }];
    const there = `${test.house.publicUrl}/graphql`;
    const ask = (init: RequestInit) => fetch(there, { headers: { 'accept-language': 'pt-BR', accept: '*/*' }, ...init });
    expect(await told(await ask({ method: 'PUT' }))).toEqual(refused('QUERY_INVALID'));
    expect(await told(await ask({ method: 'POST', body: 'x'.repeat(300 * 1024) }))).toEqual(refused('TOO_LARGE'));
  });

  it('is told in their language that a key is none', async () => {
    const { status, errors } = await post({ query: '{ needs { key } }' }, 'zh-Hans', { authorization: 'Bearer ww_live_no' });
    const [code, message] = ['API_KEY_REFUSED' as const, refusalSentence('API_KEY_REFUSED', 'zh')];
    expect([status, errors]).toEqual([401, [{ message, extensions: { code } }]]);
  });

  it('is told in graphql-js’s English what is wrong with a query', async () => {
    const { errors } = await post({ query: '{ nonsense }' }, 'fr');
    expect(errors[0]?.message).toContain('Cannot query field "…" on type "Query".');
  });
});

describe('whoever is signed in', () => {
  it.each([
    [leadOf('Vincent Square'), 'en'],
    [secondLead, 'ar'],
  ] as const)('is answered in the language of their own pages, whatever the browser wishes', async (person, language) => {
    const cookie = `__Host-wardwise-staff=${await test.api.session(person)}`;
    const { errors } = await post({ query: '{ requests(first: 0) { nodes { id } } }' }, 'fr', { cookie });
    expect(errors.map(({ message }) => message)).toEqual([refusalSentence('FIRST_OUT_OF_RANGE', language)]);
  });
});
