import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { exported, LINES, onLine, PEOPLE, pictureName, placesOf } from './page-states.ts';
import { signInAs } from './people.ts';
import { expectNoSidewaysScroll, expectWordsOnly } from './screen.ts';
import { wordsIn } from './words.ts';

// Every state that a page exports, and each page while its question is on the way, unanswered and answered with a fault: read by axe, measured at three widths, with large letters, and drawn.

const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1440, height: 900 };
/** The run's own folder, which goes with it, or one that is named. */
const PICTURES = process.env.PICTURES_FOLDER ?? join(process.env.SCREENS_FOLDER ?? tmpdir(), 'states');

for (const { language, locale, direction, hour, size, other } of [
  { language: 'en', locale: 'en-GB', direction: 'ltr', hour: 'light', size: NARROW, other: WIDE },
  { language: 'ar', locale: 'ar', direction: 'rtl', hour: 'dark', size: WIDE, other: NARROW },
] as const) {
  test.describe(language, () => {
    test.use({ locale, viewport: size, colorScheme: hour });
    const word = wordsIn(language);
    const loading = (page: Page) => page.getByLabel(word('platform.loading'), { exact: true });

    for (const { page: file, states, asks } of exported)
      test(`in every state of ${file}, in ${language}, nothing is in anybody’s way`, async ({ page, baseURL }) => {
        const at = await placesOf(baseURL);
        const troubles: string[] = [];
        let now: string | null | undefined;
        const look = async (name: string, open: () => Promise<void>) => {
          try {
            await open();
            await draw(page, pictureName(file, name, language));
            await expect(page.locator('html')).toHaveAttribute('dir', direction);
            await expectWordsOnly(page);
            await expectOpenToAll(page, hour);
            for (const each of [other, size]) {
              await page.setViewportSize(each);
              await expect(() => expectNoSidewaysScroll(page)).toPass({ timeout: 5_000 }); // it may lay itself out anew
            }
            await expectLargeLettersFit(page, size);
          } catch (trouble) {
            troubles.push(`${name}: ${(trouble as Error).message}`);
          }
        };
        const person = async (as: keyof typeof PEOPLE) => {
          const name = PEOPLE[as];
          if (name === now) return;
          if (now) await speak(page, 'en'); // as the demo has them
          await page.context().clearCookies();
          if (name) {
            await signInAs(page, name);
            await speak(page, language);
          }
          now = name;
        };
        for (const { name, as = 'LEAD', at: address, press = [] } of states) {
          await person(as);
          await look(name, async () => {
            await page.goto(`/n/westminster/${at(address)}`);
            await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
            await expect(loading(page)).toHaveCount(0);
            for (const key of press) await carrying(page, word(key)).click();
            await expect(loading(page)).toHaveCount(0);
          });
        }
        const [{ as = 'LEAD', at: address }] = states;
        for (const line of asks === false ? [] : (Object.keys(LINES) as (keyof typeof LINES)[])) {
          await person(as);
          await look(line, async () => {
            await onLine(page, line);
            await page.goto(`/n/westminster/${at(address)}`);
            if (line === 'on its way' && asks === 'BESIDE') await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
            else if (line === 'on its way') await expect(loading(page).first()).toBeVisible();
            else await expect(page.getByRole('main').getByRole('alert').first()).toBeVisible();
          });
          await onLine(page, null);
        }
        if (now) await speak(page, 'en');
        expect(troubles).toEqual([]);
      });
  });
}

/** The reader's language, kept with them on the server, is the one that is looked at. */
async function speak(page: Page, language: 'en' | 'ar'): Promise<void> {
  await page.evaluate(async (pageLanguage) => {
    const query = `mutation { changePageLanguage(input: { pageLanguage: "${pageLanguage}" }) { userErrors { code } } }`;
    await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
  }, language);
}

/** The first thing in sight that begins with these words, or is called by them. */
const carrying = (page: Page, words: string) =>
  page
    .getByText(new RegExp(`^\\s*${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`))
    .or(page.getByLabel(words))
    .filter({ visible: true })
    .first();

/** Drawn whole: as wide as the window, and as high as it at least. */
async function draw(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const png = await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  expect(png.readUInt32BE(16), 'scrolls sideways').toBe(width);
  expect(png.readUInt32BE(20)).toBeGreaterThanOrEqual(height);
}

/** Twice the letters on a window twice as wide as a narrow one. */
async function expectLargeLettersFit(page: Page, back: { width: number; height: number }): Promise<void> {
  await page.setViewportSize({ width: 640, height: 640 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await expect(() => expectNoSidewaysScroll(page)).toPass({ timeout: 5_000 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
  await page.setViewportSize(back);
}
