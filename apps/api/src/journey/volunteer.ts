import type { PageLanguage } from '@wardwise/domain';
import type { Browser } from './browser.ts';
import { findForm, type Page } from './forms.ts';
import { insist } from './insist.ts';
import { isInClear } from './requester.ts';

/** A volunteer who was asked: where their mail goes, the language they read, the link they got, and the browser they open it in. */
export type Volunteer = { to: string; language: PageLanguage; path: string; browser: Browser };

/** Opens the volunteer's page. */
export async function openPage({ browser, path }: Volunteer): Promise<Page> {
  const page = await browser.open(path);
  insist(page.status === 200, `the volunteer's page answers ${page.status}`);
  return page;
}

/** Opens the page and presses a button of it. */
export async function press(volunteer: Volunteer, verb: string, chosen: Record<string, string> = {}): Promise<Page> {
  return volunteer.browser.press(await openPage(volunteer), verb, chosen);
}

/** Whether the page has a button that leads to this verb. */
export const offers = (page: Page, verb: string): boolean => findForm(page, verb) !== null;

/** The code word on a page that shows whom to help, or null where the page shows nobody. */
export const codeWordOn = (page: Page): string | null => /class="word"[^>]*>\s*<bdi>([^<]+)<\/bdi>/.exec(page.text)?.[1] ?? null;

/** Insists that a page tells nothing of her: no name, number, address, note or code word. */
export function tellsNothing(page: Page, which: string): void {
  insist(!isInClear(page.text) && codeWordOn(page) === null, `${which} still tells whom it is about`);
}
