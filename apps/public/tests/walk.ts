import type { Page } from '@playwright/test';
import { expectNoSidewaysScroll } from './axe.ts';
import { test as withLead } from './lead.ts';

type Walk = {
  /** The page, or another one, fits what really stands on it: no sideways scroll. What else could be in anybody's way is looked for in every state of it (states.spec.ts). */
  fair: (other?: Page) => Promise<void>;
  /** A number from Ofcom's range for drama that has not asked yet. */
  phone: string;
};

/** A narrow phone without scripts, which all these pages do without. */
export const NARROW = { javaScriptEnabled: false, viewport: { width: 320, height: 640 } };

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });
export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Goes on in another language, from the list that opens. */
export const readIn = async (page: Page, autonym: string): Promise<void> => {
  await page.locator('.languages > summary').click();
  await page.getByRole('link', { name: autonym, exact: true }).click();
};

/** Goes on with a form in another language, with all that was typed. */
export const goOnIn = async (page: Page, autonym: string): Promise<void> => {
  await page.locator('.languages > summary').click();
  await press(page, autonym);
};

let numbers = 0;
/** What every walk through the public pages needs. */
export const test = withLead.extend<Walk>({
  fair: async ({ page }, use) => {
    await use((other = page) => expectNoSidewaysScroll(other));
  },

  // A worker that follows one whose test failed begins where no other has been.
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to learn which fixtures are wanted
  phone: async ({}, use, { workerIndex }) => {
    numbers += 1;
    await use(`07700 900${300 + ((workerIndex * 20 + numbers) % 700)}`);
  },
});
