/**
 * `npm run bench -- first-screen`: how soon Today can be used on a slow telephone, beside a bare page of the same kit that asks for the
 * same list. Both builds are served by the same few lines, ask the same API, and are opened in turn, each in a browser that knows
 * nothing yet, its processor four times slower. Usable: its rows stand, and no task longer than 50 ms follows for 5 seconds.
 */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import sparticuz from '@sparticuz/chromium';
import express from 'express';
import { makeServer, openHouse, readEnv, seedDemo } from './house.mjs';
import { median } from './median.mjs';

const ROUNDS = 9;
const SLOWER = 4;
const QUIET_MS = 5000;
const ROOT = join(import.meta.dirname, '..', '..');
const ADMIN = join(ROOT, 'apps', 'admin');
const FILE = join(import.meta.dirname, '..', 'first-screen.md');

const PAGES = {
  ours: { path: '/n/westminster/today', rows: 'main article' },
  bare: { path: '/bare/bare.html', rows: 'main li' },
};

/** Measures, prints and writes the figures. */
export async function measureFirstScreen(say) {
  const before = loadavg()[0];
  say('building the bare page, and starting a server with the demo');
  execFileSync('npx', ['vite', 'build', '--logLevel', 'error', '--config', 'vite.bare.config.ts'], { cwd: ADMIN });
  const folder = mkdtempSync(join(tmpdir(), 'wardwise-bench-'));
  chmodSync(folder, 0o755); // PostgreSQL may have to run as another user
  const { house, close } = await openHouse(
    readEnv({ DATA_DIR: join(folder, 'data'), KEY_RING: join(folder, 'keys'), WARDWISE_DEMO: 'yes' }),
    () => {},
  );
  await seedDemo(house, () => {});
  const api = await listening(await makeServer(house, null));
  const front = await listening(serve(api.address().port));
  const origin = `http://localhost:${front.address().port}`;
  house.publicUrl = origin;
  const browser = await chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: sparticuz.args.filter((flag) => !/single-process|no-zygote/.test(flag)),
  });
  try {
    const storageState = await signIn(browser, origin);
    const taken = { ours: [], bare: [] };
    for (let round = 0; round <= ROUNDS; round += 1)
      for (const name of round % 2 ? ['ours', 'bare'] : ['bare', 'ours']) {
        const figures = await open(browser, storageState, `${origin}${PAGES[name].path}`, PAGES[name].rows);
        if (round > 0) taken[name].push(figures); // the first is for the server's own warmth
        say(`${name}: rows after ${figures.shown.toFixed(0)} ms, usable after ${figures.usable.toFixed(0)} ms`);
      }
    const page = pageOf(taken, before);
    console.log(`\n${page}`);
    writeFileSync(FILE, page);
  } finally {
    await browser.close();
    front.close();
    api.close();
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Both builds from the disk, everything else from the API. */
function serve(port) {
  const app = express();
  app.use('/bare', express.static(join(ADMIN, 'dist-bare')));
  app.use('/n-assets', express.static(join(ADMIN, 'dist', 'n-assets')));
  app.get('/n/*rest', (_req, res) => res.sendFile(join(ADMIN, 'dist', 'index.html')));
  app.use((req, res) => {
    const to = request({ port, path: req.url, method: req.method, headers: req.headers }, (answer) => {
      res.writeHead(answer.statusCode, answer.headers);
      answer.pipe(res);
    });
    to.on('error', () => res.destroy());
    req.pipe(to);
  });
  return createServer(app);
}

async function listening(server) {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server;
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

/** When the page's rows stood, and when it was usable: milliseconds since it was asked for. */
async function open(browser, storageState, url, rows) {
  const context = await browser.newContext({ storageState, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const chrome = await context.newCDPSession(page);
  await chrome.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(
    ({ rows, quiet }) => {
      let lastBusy = 0;
      let shown = 0;
      new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries()) lastBusy = Math.max(lastBusy, startTime + duration);
      }).observe({ type: 'longtask', buffered: true });
      const look = () => {
        if (!shown && document.querySelector(rows)) shown = performance.now();
        const usable = Math.max(shown, lastBusy);
        if (shown && performance.now() - usable > quiet) window.firstScreen = { shown, usable };
        else setTimeout(look, 10);
      };
      look();
    },
    { rows, quiet: QUIET_MS },
  );
  await page.goto(url);
  const figures = await (
    await page.waitForFunction(() => window.firstScreen, null, { polling: 100, timeout: 120_000 })
  ).jsonValue();
  await context.close();
  return figures;
}

function pageOf(taken, load) {
  const of = (name, what) => median(taken[name].map((figures) => figures[what]));
  const line = (title, name) => `| ${title} | ${of(name, 'shown').toFixed(0)} | ${of(name, 'usable').toFixed(0)} |`;
  const ratio = (what) => (of('ours', what) / of('bare', what)).toFixed(2);
  return `# The first screen

Today on a telephone of 360 by 740, its processor ${SLOWER} times slower, nothing kept from before; beside it a bare page of the same kit (\`apps/admin/src/bare\`) that asks for the same list. Opened in turn, ${ROUNDS} times each.

| page | rows stand after ms | usable after ms |
| --- | ---: | ---: |
${line('**Wardwise**, Today', 'ours')}
${line('bare page', 'bare')}
| ratio, at most 1.50 | ${ratio('shown')} | ${ratio('usable')} |

Usable: its rows stand, and no task longer than 50 ms follows for ${QUIET_MS / 1000} seconds. The lines are not slowed: what has to be loaded is weighed by \`npm run check\`.

Node ${process.versions.node}, Chromium, ${availableParallelism()} cores shared by all; the machine had a load of ${load.toFixed(1)} of its own. Written by \`npm run bench -- first-screen\`.
`;
}
