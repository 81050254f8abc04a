import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PUSH_WORKER, TELL_HERE } from '../assets/asset.ts';
import { pageNotFound, publicPages } from './public-pages.ts';
import type { PublicSite } from './site.ts';

// None of these visits may reach the API; the ones that do are tested against the real server.
const site: PublicSite = {
  execute: () => Promise.reject(new Error('the API was asked')),
  demo: true,
  newBrowser: () => 'a-new-browser-token',
  senderOf: () => null,
  networks: [{ slug: 'westminster', name: 'Westminster Mutual Aid' }],
  report: (error) => reported.push(error),
};
const reported: unknown[] = [];
const task = '/t/token-of-a-volunteer';

let server: Server;
let home = '';
beforeAll(async () => {
  const pages = publicPages(site);
  server = createServer((req, res) => pages(req, res, () => pageNotFound(site)(req, res)));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(home + path, { headers, redirect: 'manual' });
const post = (path: string, headers: Record<string, string> = {}, body: string | URLSearchParams = new URLSearchParams()) =>
  fetch(home + path, { method: 'POST', headers, body, redirect: 'manual' });

describe('the first page', () => {
  it('says what this is, whom to call in danger, and where to sign in', async () => {
    const answer = await get('/');
    const html = await answer.text();
    expect(answer.status).toBe(200);
    for (const part of ['href="tel:999"', 'href="tel:111"', 'href="/n/westminster/sign-in"', 'href="/demo/mailbox"'])
      expect(html).toContain(part);
    expect(Buffer.byteLength(html)).toBeLessThan(10_000);
  });

  it('speaks the language of the browser, or the one asked for', async () => {
    expect(await (await get('/', { 'accept-language': 'ar' })).text()).toContain('<html lang="ar" dir="rtl">');
    expect(await (await get('/?lang=en', { 'accept-language': 'ar' })).text()).toContain('<html lang="en" dir="ltr">');
    expect(await (await get('/', { 'accept-language': 'constructor' })).text()).toContain('<html lang="en" dir="ltr">');
  });

  it('may be kept by nobody, tells nobody where one came from, and loads only what is ours', async () => {
    const { headers } = await get('/');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'sha256-[\w+/=]{44}'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'/,
    );
    expect(headers.get('set-cookie')).toBeNull();
  });
});

describe('the stylesheet', () => {
  it('has a path of its own for each content and is kept for good', async () => {
    const path = /href="(\/public-assets\/[0-9a-f]{16}\.css)"/.exec(await (await get('/')).text())?.[1] ?? '';
    const answer = await get(path);
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(answer.headers.get('content-type')).toContain('text/css');
    const css = await answer.text();
    expect(css).toContain('prefers-color-scheme');
    expect(css).not.toMatch(/url\((?!\/public-assets\/[0-9a-f]{16}\.woff2\))|@import|http/);
    expect(Buffer.byteLength(css)).toBeLessThan(25_000);
  });

  it('is not found under an old path', async () => expect((await get('/public-assets/0000000000000000.css')).status).toBe(404));
});

describe('what runs when something was pushed', () => {
  it('is found at one path, looked for anew each time, and may load nothing', async () => {
    const answer = await get('/push-worker.js');
    expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('content-security-policy')]).toEqual([
      200,
      'no-cache',
      "default-src 'none'",
    ]);
    expect(answer.headers.get('content-type')).toContain('text/javascript');
    expect((await answer.text()).match(/addEventListener\('\w+'/g)).toEqual([
      "addEventListener('push'",
      "addEventListener('notificationclick'",
    ]);
  });

  it('and the one script of these pages, are small', () => {
    expect((TELL_HERE.gzipped?.length ?? 0) + (PUSH_WORKER.gzipped?.length ?? 0)).toBeLessThan(2000);
  });
});

describe('a form', () => {
  const codeOf = async (answer: Response) => /<code dir="ltr">(\w+)</.exec(await answer.text())?.[1];

  it.each([
    ['from another site', { 'sec-fetch-site': 'cross-site' }],
    ['from another site in an old browser', { origin: 'https://evil.example' }],
  ])('%s is not carried out', async (_from, headers) => {
    const answer = await post(`${task}/offer`, headers);
    expect(answer.status).toBe(403);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(await codeOf(answer)).toBe('CROSS_SITE');
    expect(reported).toEqual([]);
  });

  it.each([20_000, 10_000_000])('of %d bytes is too large', async (size) => {
    const answer = await post(`${task}/code`, {}, new URLSearchParams({ code: '1'.repeat(size) }));
    expect([answer.status, await codeOf(answer)]).toEqual([413, 'TOO_LARGE']);
  });

  it('that is none is not read', async () => {
    const answer = await post(`${task}/offer`, { 'content-type': 'application/json' }, '{}');
    expect([answer.status, await codeOf(answer)]).toEqual([415, 'NOT_A_FORM']);
  });

  it('whose answer failed comes back whole, and the failure is reported', async () => {
    const answer = await post(`${task}/code`, { 'accept-language': 'ar' }, new URLSearchParams({ code: '12 34 56' }));
    const html = await answer.text();
    expect(answer.status).toBe(500);
    expect(html).toContain('value="12 34 56"');
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).not.toContain('the API was asked');
    expect(reported.splice(0)).toHaveLength(1);
  });
});

describe('what stands in the way', () => {
  const ours = '/r/token-of-somebody-who-asked';

  it.each([
    ['/r/short', 'ring your local group and say your reference'],
    [`${ours}/nothing`, 'Open your private link again.'],
  ])('on the private page %s speaks to whoever asked', async (path, words) => {
    const html = await (await get(path)).text();
    expect(html).toContain(words);
    expect(html).not.toMatch(/e-mail|ward lead|task/);
  });

  it.each([
    [`${ours}/open`, 'Open your private link and press the button there.'],
    ['/help/note', 'Go back to the page you came from and press the button again.'],
    ['/c/AAAAAAAAAAAAAAAAAAAAAA/i-can', 'Go back to the page you came from and press the button again.'],
    [`${task}/offer`, 'Open the link in our e-mail and press the button there.'],
  ])('at the form %s says how to do it after all', async (path, words) => {
    const wrongs: Record<string, string>[] = [{ 'sec-fetch-site': 'cross-site' }, { 'content-type': 'application/json' }];
    for (const headers of wrongs) expect(await (await post(path, headers, '{}')).text()).toContain(words);
    expect(await (await fetch(home + path, { method: 'DELETE' })).text()).toContain(words);
  });

  it('offers the other language only where nothing typed is lost by it', async () => {
    const lost = await post(`${task}/code`, {}, new URLSearchParams({ code: '12 34 56' }));
    expect(await lost.text()).not.toContain('hrefLang');
    expect(await (await get('/t/short')).text()).toContain('href="/t/short?lang=ar"');
    reported.length = 0;
  });
});

it.each(['/t', '/t/', '/t/short', '/t/no%20token%20at%20all', `${task}/nothing`, '/nothing', '/t/a/b/c'])(
  '%s is not found',
  async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('<h1>');
  },
);

it('leads a reloaded form back to the task', async () => {
  const answer = await get(`${task}/offer?lang=ar`);
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `${task}?lang=ar`]);
});

it('answers HEAD without a body and refuses other methods', async () => {
  expect(await (await fetch(home, { method: 'HEAD' })).text()).toBe('');
  expect((await fetch(home + task, { method: 'DELETE' })).status).toBe(405);
});
