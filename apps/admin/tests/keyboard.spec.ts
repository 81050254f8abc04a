import { expect, type Locator, type Page } from '@playwright/test';
import { linkIn, mailTo } from './mailbox.ts';
import { test } from './requests.ts';
import { expectVisibleFocus, section } from './screen.ts';
import { volunteerAt } from './volunteer.ts';

// A lead's morning without a mouse or a thumb: from the door to a closed request, by Tab, arrows, Enter and Space alone.
test.use({ viewport: { width: 1440, height: 900 } });

const MOST_PRESSES = 150;

/** Goes there with Tab, or the arrows within a group of answers; whatever has the focus on the way shows it. */
async function goTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  const isBeside = () =>
    target.evaluate(({ name, type }: HTMLInputElement) => {
      const now = document.activeElement as HTMLInputElement | null;
      return type === 'radio' && now?.type === 'radio' && now.name === name;
    });
  for (let press = 0; press < MOST_PRESSES && !(await isThere()); press++)
    await page.keyboard.press((await isBeside()) ? 'ArrowDown' : 'Tab');
  expect(await isThere(), `Tab does not lead to ${target}`).toBe(true);
  const isBox = await target.evaluate((element) => element.matches('select, textarea, input:not([type=radio], [type=checkbox])'));
  if (!isBox) await expectVisibleFocus(page); // a box has its caret, and an edge of another colour
}

const press = async (page: Page, target: Locator) => {
  await goTo(page, target);
  await page.keyboard.press('Enter');
};
const tick = async (page: Page, target: Locator) => {
  await goTo(page, target);
  await page.keyboard.press('Space');
  await expect(target).toBeChecked();
};
const type = async (page: Page, label: string, text: string) => {
  await goTo(page, page.getByLabel(label, { exact: true }));
  await page.keyboard.type(text);
};
const button = (within: Page | Locator, name: string | RegExp) => within.getByRole('button', { name });

test('a lead comes in, takes a request, asks, chooses, hears how it went and closes it, by the keyboard alone', async ({
  page,
  baseURL,
  request,
  cancelAfterwards,
}) => {
  await page.goto('/n/westminster/sign-in');
  await press(page, button(page, 'Grace O.'));
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeFocused();

  await page.keyboard.press('n');
  await expect(page.getByRole('heading', { level: 1, name: 'Take a request' })).toBeFocused();
  await type(page, 'Kind of help', 'Shopping');
  await tick(page, page.getByRole('radio', { name: 'Today' }));
  for (const [label, text] of [
    ['What to call them', 'Miss Rowan'],
    ['Phone', '020 7946 0997'],
    ['How and when it is safe to make contact', 'After ten.'],
    ['What is needed', 'Bread and tea.'],
    ['Postcode', 'SW1P 4JN'],
    ['Address (if needed)', '4 Rowan House'],
  ] as const)
    await type(page, label, text);
  await tick(page, page.getByRole('checkbox', { name: 'They said yes to this' }));
  await press(page, button(page, 'Take the request'));
  await expect(page.getByRole('heading', { level: 1, name: 'Shopping · Vincent Square' })).toBeFocused();
  cancelAfterwards(/req_[\w-]+/.exec(page.url())?.[0] ?? '');

  const since = new Date();
  await press(page, button(section(page, 'Call-out'), /^Ask \d+ volunteers?$/));
  await expect(page.getByText(/volunteers? (has|have) been asked\./)).toBeVisible();
  const volunteer = await volunteerAt(baseURL, linkIn(await mailTo(request, 'daniel-p@neighbours.example', since)));
  await volunteer.press('offer');
  await press(page, button(section(page, 'They said “I can”'), /^Choose Daniel/)); // the page hears of it by itself
  await expect(page.getByText(/^Daniel.* has the task\.$/)).toBeVisible();
  await volunteer.press('deliver', { paidBack: 'NOTHING_SPENT' });
  await volunteer.end();

  const asked = section(page, 'How did it go?');
  await press(page, button(asked, 'Show the contact card'));
  await press(page, button(asked, 'To ask how it went'));
  for (const who of [asked.getByRole('listitem').first(), asked.getByRole('listitem').last()]) {
    await tick(page, who.getByRole('radio', { name: 'It went well' }));
    await press(page, button(who, 'Write it down'));
    await expect(who.getByRole('radio')).toHaveCount(0);
  }
  await expect(page.getByRole('status').filter({ hasText: 'Closed' })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('q');
  await expect(page.getByRole('heading', { level: 1, name: 'Queue' })).toBeFocused();
});
