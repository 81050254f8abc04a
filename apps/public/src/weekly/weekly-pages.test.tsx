import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, wordsIn } from '../locales/locales.ts';
import { publicPages } from '../site/public-pages.ts';
import type { PublicSite } from '../site/site.ts';

const TOKEN = 'AAAAAAAAAAAAAAAAAAAAAA';
const asked: { document: string; variables: object }[] = [];
let weekly: object | null = null;
let refused: string[] = [];

// The API's part is tested against the real server; here the page for each of its answers, and who may send what.
const site: PublicSite = {
  execute: async (document, variables) => {
    asked.push({ document, variables });
    return document.startsWith('mutation')
      ? { data: { answer: { userErrors: refused.map((code) => ({ code, message: '', field: null })) } } }
      : { data: { link: weekly } };
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
  server = createServer((req, res) => pages(req, res, () => res.writeHead(599).end()));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

const send = async (path: string, init: RequestInit = {}) => {
  asked.length = 0;
  const answer = await fetch(home + path, { redirect: 'manual', ...init });
  const html = await answer.text();
  return {
    status: answer.status,
    html,
    heading: /<h1>([^<]*)/.exec(html)?.[1],
    mutations: asked.filter(({ document }) => document.startsWith('mutation')).length,
  };
};
const coming = { networkName: 'Westminster <Mutual> Aid', coming: true };

const LINKS = [
  ['a weekly mail', '/w', 'weekly'],
  ['a message to the ward', '/m', 'messages'],
] as const;
const EVERY = LANGUAGES.flatMap(({ tag }) => LINKS.map(([mail, path, what]) => [mail, tag, path, what] as const));

describe.each(EVERY)('the link of %s in %s', (_mail, language, path, what) => {
  const words = { ...wordsIn(language).weekly, ...wordsIn(language)[what] };
  const at = `${path}/${TOKEN}?lang=${language}`;

  it('has one button, and nothing happens without it', async () => {
    [weekly, refused] = [coming, []];
    const page = await send(at);
    expect(page).toMatchObject({ status: 200, heading: words.title, mutations: 0 });
    expect(page.html).toContain('Westminster &lt;Mutual&gt; Aid');
    expect(page.html.match(/<button/g)).toHaveLength(1);
    expect(page.html).toContain(`action="${path}/${TOKEN}?lang=${language}"`);
    expect(await send(at, { method: 'HEAD' })).toMatchObject({ status: 200, mutations: 0 });
  });

  it('says that they are stopped, now and before', async () => {
    [weekly, refused] = [{ ...coming, coming: false }, []];
    expect(await send(at)).toMatchObject({ status: 200, heading: words.doneTitle, mutations: 0 });
    const pressed = await send(at, { method: 'POST' });
    expect(pressed).toMatchObject({ status: 200, heading: words.doneTitle, mutations: 1 });
    expect(asked[0]?.variables).toEqual({ input: { token: TOKEN } });
  });

  it('says where else they are stopped, where it stops nothing', async () => {
    [weekly, refused] = [null, ['LINK_NOT_FOUND']];
    for (const [where, init] of [
      [at, {}],
      [at, { method: 'POST' }],
      [`${path}/too-short?lang=${language}`, {}],
      [`${path}/${TOKEN}/more?lang=${language}`, { method: 'POST' }],
    ] as const) {
      const page = await send(where, init);
      expect(page).toMatchObject({ status: 404, heading: words.overTitle });
      expect(page.html).toContain(`href="/yours?lang=${language}"`);
    }
  });
});

describe.each(LINKS)('a post to the link of %s', (_mail, path) => {
  it.each<[string, RequestInit]>([
    ['from another site', { headers: { 'sec-fetch-site': 'cross-site', origin: 'https://mail.example' } }],
    ['in several parts', { body: new FormData() }],
    ['with anything in it', { body: 'x'.repeat(100_000), headers: { 'content-type': 'text/plain' } }],
  ])('stops it %s, and leads nowhere', async (_how, init) => {
    [weekly, refused] = [coming, []];
    expect(await send(`${path}/${TOKEN}`, { method: 'POST', ...init })).toMatchObject({ status: 200, mutations: 1 });
  });

  it('is the only way: what is put or deleted there is not looked at', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH'])
      expect(await send(`${path}/${TOKEN}`, { method })).toMatchObject({ status: 405, mutations: 0 });
  });
});
