import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, expect, type Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const OPTIONS = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  resultTypes: ['violations'],
};

type Violation = { id: string; nodes: { target: string[]; failureSummary: string }[] };
type Axe = { run: (options: object) => Promise<{ violations: Violation[] }> };

const readers = new WeakMap<Browser, Page>();

/** The page of a browser that reads what others show: axe is loaded into it once, which takes longer than most of its readings. */
async function readerIn(browser: Browser, shown: Page): Promise<Page> {
  const known = readers.get(browser);
  if (known && !known.isClosed()) return known;
  const page = await browser.newPage({ javaScriptEnabled: true });
  const url = new URL('/', shown.url()).href;
  await page.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<!doctype html>' }));
  await page.goto(url);
  await page.evaluate(axe);
  readers.set(browser, page);
  return page;
}

/** Nothing in anybody's way on what a page shows now: read, by day and by night, in a browser with scripts, which these pages do without. */
export async function expectOpenToAll(shown: Page, browser: Browser): Promise<void> {
  const page = await readerIn(browser, shown);
  const size = shown.viewportSize();
  if (size) await page.setViewportSize(size);
  await page.setContent(await shown.content());
  expect(await page.title()).toBe(await shown.title());
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const violations = await page.evaluate(async (options) => {
      const found = await (window as never as { axe: Axe }).axe.run(options);
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary}`),
      );
    }, OPTIONS);
    expect(violations, `${await page.title()} in ${colorScheme}`).toEqual([]);
  }
}

/** Everything is within the width, 320 px or 640 with letters twice as big: nobody has to scroll sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  for (const { width, letters } of [
    { width: 640, letters: '212.5%' },
    { width: 320, letters: '' },
  ]) {
    await page.setViewportSize({ width, height: 640 });
    const whole = await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
      return document.documentElement.scrollWidth;
    }, letters);
    expect(whole, `${await page.title()}, letters ${letters}`).toBeLessThanOrEqual(width);
  }
}
