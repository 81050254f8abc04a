import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type CDPSession, type Page } from '@playwright/test';
import { axe, type Found, violationsOf } from './axe.ts';
import { walkByKeyboard } from './keyboard.ts';
import { troublesOfPicture } from './picture.ts';

const DIST = new URL('../dist/', import.meta.url).href;
const { allStates } = (await import(`${DIST}states/all-states.js`)) as typeof import('../src/states/all-states.ts');
const { page: answerOf } = (await import(`${DIST}answers/answer.js`)) as typeof import('../src/answers/answer.ts');
const { writeAnswer } = (await import(`${DIST}answers/write.js`)) as typeof import('../src/answers/write.ts');
const { publicPages } = (await import(`${DIST}index.js`)) as typeof import('../src/index.ts');

/** Every state that the pages export, as they were built. */
export const states = await allStates();

/** A narrow telephone. */
const PHONE = { width: 320, height: 640 };
/** The run's own folder, which goes with it, or one that is named. */
const PICTURES = process.env.PICTURES_FOLDER ?? join(process.env.SCREENS_FOLDER ?? tmpdir(), 'states');

type Hour = 'light' | 'dark';
/** What was done with a state, and what stood in somebody's way. */
type Looked = { id: string; rules: number; stops: number; picture: number; troubles: string[] };
type Look = (at: number, language: 'en' | 'ar', hour: Hour) => Promise<Looked>;

/** Each state as the server would answer it, and what it loads; nobody is asked for anything. */
async function openServer(): Promise<{ home: string; close: () => void }> {
  const site = { demo: false, newBrowser: () => 'a-browser-of-somebody', senderOf: () => null, networks: [], report: () => {} };
  const loads = publicPages({ ...site, execute: () => Promise.reject(new Error('the API was asked')) });
  const server = createServer((req, res) => {
    const [, at, language] = /^\/states\/(\d+)\/(en|ar)$/.exec(req.url ?? '') ?? [];
    const state = states[Number(at)];
    if (state) return writeAnswer(req, res, answerOf(200, state.show(language as 'en' | 'ar')));
    loads(req, res, () => writeAnswer(req, res, { status: 404, headers: {}, body: '' }));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { home: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

/** What is too small to hit, and whether anybody has to scroll sideways. Runs in the page, with everything unfolded but the languages of the head. */
function measure(): string[] {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('details:not(.languages)')) fold.open = true;
  const targets = document.querySelectorAll<HTMLElement>(
    'a[href], button, input:not([type="hidden"]), select, textarea, summary',
  );
  const small = [...targets].flatMap((one) => {
    if (one.tabIndex < 0 || !one.checkVisibility({ visibilityProperty: true })) return [];
    const { width, height } = (one.closest('label') ?? one).getBoundingClientRect();
    // Within a sentence a link is as high as its line.
    const inText =
      getComputedStyle(one).display === 'inline' && one.parentElement?.textContent?.trim() !== one.textContent?.trim();
    return inText || (width >= 24 && height >= 24)
      ? []
      : [`${Math.round(width)} × ${Math.round(height)}: ${one.localName} “${one.textContent?.trim().slice(0, 30)}”`];
  });
  const whole = document.documentElement.scrollWidth;
  return [...small, ...(whole > innerWidth ? [`scrolls sideways: ${whole} px on ${innerWidth}`] : [])];
}

/** Twice the letters on a window twice as wide. */
function enlarge(): string[] {
  document.documentElement.style.fontSize = '212.5%';
  const whole = document.documentElement.scrollWidth;
  return whole > innerWidth ? [`scrolls sideways with large letters: ${whole} px on ${innerWidth}`] : [];
}

const resize = (browser: CDPSession, { width, height }: { width: number; height: number }) =>
  browser.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });

async function drawn(page: Page, browser: CDPSession, name: string): Promise<{ bytes: number; troubles: string[] }> {
  const size = await page.evaluate(async () => {
    await document.fonts.ready;
    return { width: innerWidth, height: document.documentElement.scrollHeight };
  });
  const clip = { x: 0, y: 0, ...size, scale: 1 };
  const { data } = await browser.send('Page.captureScreenshot', {
    ...({ format: 'png', clip, captureBeyondViewport: true, optimizeForSpeed: true } as const),
  });
  const png = Buffer.from(data, 'base64');
  writeFileSync(join(PICTURES, `${name.replace(/[^\w-]+/g, '-')}.png`), png);
  return { bytes: png.length, troubles: troublesOfPicture(png, size) };
}

/** Looks at one state as somebody would with a telephone, with a keyboard, with large letters, and as a screen reader does. One page does for all states. */
export const test = base.extend<object, { look: Look }>({
  look: [
    async ({ browser }, use) => {
      const { home, close } = await openServer();
      const page = await browser.newPage({ viewport: PHONE, reducedMotion: 'reduce' });
      await page.addInitScript({ content: axe });
      const session = await page.context().newCDPSession(page);
      mkdirSync(PICTURES, { recursive: true });
      let now: Hour | null = null;
      await use(async (at, language, hour) => {
        const { id } = states[at] as (typeof states)[number];
        if (now !== hour) await page.emulateMedia({ colorScheme: hour });
        now = hour;
        await resize(session, PHONE);
        await page.goto(`${home}/states/${at}/${language}`);
        const picture = await drawn(page, session, `${language} ${id}`);
        const measured = await page.evaluate(measure);
        const { rules, violations }: Found = await violationsOf(page);
        const walk = await walkByKeyboard(page, session);
        await resize(session, { width: 640, height: 640 });
        const enlarged = await page.evaluate(enlarge);
        const troubles = [...picture.troubles, ...measured, ...walk.troubles, ...violations, ...enlarged];
        return { id, rules, stops: walk.stops, picture: picture.bytes, troubles: troubles.map((one) => `${id}: ${one}`) };
      });
      await page.close();
      close();
    },
    { scope: 'worker' },
  ],
});
