import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageNotFound, publicPages } from '../site/public-pages.ts';
import type { PublicSite } from '../site/site.ts';

const TOKEN = 'AAAAAAAAAAAAAAAAAAAAAA';
const asked: string[] = [];

// The API's part is tested against the real server; here the visits that must not reach it, and the words around its answers.
const site: PublicSite = {
  execute: async (document, _variables, { language }) => {
    asked.push(document);
    return document.startsWith('mutation')
      ? { data: { answerCallOut: { userErrors: [{ code: 'PHONE_MALFORMED', message: '', field: 'phone' }] } } }
      : { data: { sharedCallOut: { networkName: 'Westminster <Mutual> Aid', text: `Words in ${language}` } } };
  },
  demo: false,
  newBrowser: () => 'a-new-browser-token',
  senderOf: () => null,
  networks: [],
  report: () => {},
};

let server: Server;
let home = '';
beforeAll(async () => {
  const pages = publicPages(site);
  server = createServer((req, res) => pages(req, res, () => pageNotFound(site)(req, res)));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}/c`;
});
afterAll(() => {
  server.close();
});

const send = async (path: string, init: RequestInit = {}) => {
  asked.length = 0;
  const answer = await fetch(home + path, { redirect: 'manual', ...init });
  return { status: answer.status, html: await answer.text(), asked: asked.length };
};
const typed = (phone: string, headers = {}) => ({ method: 'POST', headers, body: new URLSearchParams({ phone }) });

describe('the link of a shared call-out', () => {
  it.each([
    ['', 'en'],
    ['?lang=ar', 'ar'],
  ])('reads in the language that was asked for: %j', async (query, language) => {
    const { status, html } = await send(`/${TOKEN}${query}`);
    expect([status, html]).toEqual([200, expect.stringContaining(`<h1>Words in ${language}</h1>`)]);
    expect(html).toContain('Westminster &lt;Mutual&gt; Aid');
    expect(html).toContain(`href="/c/${TOKEN}/i-can${query}"`);
    expect(html).toContain('noindex');
  });

  it('asks nobody where there is nothing to ask', async () => {
    expect(await send('')).toMatchObject({ status: 404, asked: 0 });
    expect(await send('/too-short')).toMatchObject({ status: 404, asked: 0 });
    expect(await send(`/${TOKEN}/elsewhere`)).toMatchObject({ status: 404, asked: 0 });
    expect(await send(`/${TOKEN}/sent`)).toMatchObject({ status: 200, asked: 0 });
    expect(await send(`/${TOKEN}`, { method: 'PUT' })).toMatchObject({ status: 405, asked: 0 });
  });

  it('takes no number that another site sends', async () => {
    expect(await send(`/${TOKEN}/i-can`, typed('07700 900123', { 'sec-fetch-site': 'cross-site' }))).toMatchObject({
      status: 403,
      asked: 0,
    });
    expect(await send(`/${TOKEN}/i-can`, typed('0'.repeat(20_000)))).toMatchObject({ status: 413, asked: 0 });
  });

  it('keeps what was typed, says what to do beside it, and puts it into no address', async () => {
    const { status, html } = await send(`/${TOKEN}/i-can`, typed('my "number"'));
    expect(status).toBe(422);
    expect(html).toContain('value="my &quot;number&quot;"');
    expect(html).toContain('href="#phone"');
    expect(html).toContain('aria-describedby="phone-hint phone-error"');
    expect(html).toContain('<title>Error: ');
    expect(html).not.toMatch(/(href|action)="[^"]*number/);
    expect(html).not.toContain('hrefLang'); // the other language would lose it
  });
});
