/**
 * `npm run bench -- long-lists`: the lead's queue and volunteers in a browser with 10,000 of each in the ward, beside the demo's few: until
 * the rows stand and the filter's counts do, and the last of twenty presses of "Load more" beside the first.
 */
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import sparticuz from '@sparticuz/chromium';
import { asUser, settings } from './database.mjs';
import { makeServer, openHouse, seedDemo, startEmbedded } from './house.mjs';
import { median } from './median.mjs';

const MANY = 10_000;
const ROUNDS = 7;
const MORE = 20;
const FILE = join(import.meta.dirname, '..', 'long-lists.md');
const FILL = join(import.meta.dirname, 'long-lists.sql');
const ROWS = 'main article';
const LISTS = [
  { title: 'the queue', path: '/n/westminster/queue' },
  { title: 'the volunteers', path: '/n/westminster/volunteers' },
];

/** Measures, prints and writes the figures. */
export async function measureLongLists(say) {
  const before = loadavg()[0];
  const folder = mkdtempSync(join(tmpdir(), 'wardwise-bench-'));
  chmodSync(folder, 0o755); // PostgreSQL may have to run as another user
  const { urls, stop } = await startEmbedded(join(folder, 'data'), { onLog: () => {}, flags: { fsync: 'off' } });
  const { house, close } = await openHouse({ ...settings(folder, urls), demo: true }, () => {});
  await seedDemo(house, () => {});
  const api = await makeServer(house, null);
  await once(api.listen(0, '127.0.0.1'), 'listening');
  const origin = `http://localhost:${api.address().port}`;
  house.publicUrl = origin;
  const browser = await chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: sparticuz.args.filter((flag) => !/single-process|no-zygote/.test(flag)),
  });
  try {
    const storageState = await signIn(browser, origin);
    const taken = { few: [], many: [] };
    for (const list of LISTS) taken.few.push(await measure(browser, storageState, `${origin}${list.path}`));
    say(`making ${MANY} of each`);
    await asUser(urls.migration, (owner) => owner.query(readFileSync(FILL, 'utf8').replaceAll('{{many}}', String(MANY))));
    for (const list of LISTS) taken.many.push(await measure(browser, storageState, `${origin}${list.path}`, MORE));
    const page = pageOf(taken, before);
    console.log(`\n${page}`);
    writeFileSync(FILE, page);
  } finally {
    await browser.close();
    api.close();
    await close();
    await stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function signIn(browser, origin) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${origin}/demo/people.json`);
  await page.evaluate(async () => {
    const { people } = await (await fetch('/demo/people.json')).json();
    const headers = { 'content-type': 'application/json', 'x-wardwise': '1' };
    const body = JSON.stringify({ id: people.find(({ name }) => name === 'Grace O.').id });
    await fetch('/demo/sign-in', { method: 'POST', headers, body });
  });
  const state = await context.storageState();
  await context.close();
  return state;
}

/** Until the rows stand, opened again and again; then how long each of so many presses of "Load more" took: milliseconds. */
async function measure(browser, storageState, url, more = 0) {
  const stands = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const page = await open(browser, storageState, url);
    const stood = await page.waitForFunction(() => window.stood, null, { polling: 50 });
    if (round > 0) stands.push(await stood.jsonValue()); // the first is for the server's own warmth
    await page.context().close();
  }
  if (more === 0) return { stands: median(stands), presses: [] };
  const page = await open(browser, storageState, url);
  await page.waitForSelector(ROWS);
  const presses = [];
  for (let press = 0; press < more; press += 1) {
    const had = await page.locator(ROWS).count();
    const began = performance.now();
    await page.getByRole('button', { name: 'Show more' }).click();
    await page.waitForFunction(([rows, count]) => document.querySelectorAll(rows).length > count, [ROWS, had], { polling: 20 });
    presses.push(performance.now() - began);
  }
  await page.context().close();
  return { stands: median(stands), presses };
}

async function open(browser, storageState, url) {
  const context = await browser.newContext({ storageState, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.addInitScript((rows) => {
    const look = () => {
      if (document.querySelector(rows)) window.stood = performance.now();
      else setTimeout(look, 10);
    };
    look();
  }, ROWS);
  await page.goto(url);
  return page;
}

function pageOf({ few, many }, load) {
  const line = ({ title }, at) => {
    const [first, last] = [many[at].presses.slice(0, 3), many[at].presses.slice(-3)].map(median);
    const cells = [few[at].stands, many[at].stands].map((ms) => ms.toFixed(0));
    return `| ${title} | ${cells.join(' | ')} | ${(many[at].stands / few[at].stands).toFixed(2)} | ${first.toFixed(0)} | ${last.toFixed(0)} | ${(last / first).toFixed(2)} |`;
  };
  return `# Long lists

A ward lead's lists in a browser 360 px wide: with the demo's few, and with ${MANY.toLocaleString('en-GB')} more in the ward. Opened ${ROUNDS} times each; then "Load more" pressed ${MORE} times, the last three beside the first three.

| list | few: rows stand after ms | many: rows stand after ms | ratio | first "Load more" ms | last "Load more" ms | ratio |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
${LISTS.map(line).join('\n')}

Node ${process.versions.node}, Chromium, ${availableParallelism()} cores shared by all; the machine had a load of ${load.toFixed(1)} of its own. Written by \`npm run bench -- long-lists\`.
`;
}
