import { expect, type Page, test } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { openAs } from './people.ts';
import { DESK, expectNoSidewaysScroll, expectWordsOnly, PHONE } from './screen.ts';

const MINUTE = 60_000;

/** From now on, until it is told otherwise, the session says that it ends in so many minutes: unused for too long, or because its week is over. */
async function ending(page: Page, minutes: number, why: 'UNUSED' | 'OVER') {
  const so = { ends: true, asked: [] as boolean[] };
  const began = Date.now();
  const at = (from: number) => new Date(began + from).toISOString();
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('"operationName":"SessionEnd"')) return route.fallback();
    so.asked.push(!route.request().headers()['x-wardwise-by-itself']);
    const left = so.ends ? minutes * MINUTE : 20 * 60 * MINUTE;
    const unused = (why === 'UNUSED' ? left : 30 * 60 * MINUTE) - 36 * 60 * MINUTE;
    const times = { lastUsedAt: at(unused), endsAt: at(why === 'OVER' ? left : 100 * 60 * MINUTE) };
    const session = { __typename: 'Session', id: 'session_1', current: true, ...times };
    await route.fulfill({
      json: { data: { me: { __typename: 'Staff', id: 'stf_1' }, sessions: [session] } },
    });
  });
  return so;
}
const dialog = (page: Page) => page.getByRole('dialog', { name: /^You will be signed out at/ });

for (const [size, viewport] of Object.entries({ PHONE, DESK }))
  test(`some minutes before they are signed out somebody is told, and stays by one key: ${size}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const so = await ending(page, 8, 'UNUSED');
    await openAs(page, 'Grace O.', '/queue');
    await page.getByLabel('Reference').fill('VSQ');
    await expect(dialog(page)).toBeVisible();
    expect(so.asked).toEqual([false]); // to look is no use of a session
    await expect(dialog(page).getByRole('button', { name: 'Stay signed in' })).toBeFocused();
    await expectNoSidewaysScroll(page);
    await expectWordsOnly(page);
    await expectOpenToAll(page, 'light');
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toBeHidden();
    expect(so.asked.at(-1)).toBe(true);
    await expect(page.getByLabel('Reference')).toHaveValue('VSQ');
    await expect(page.getByLabel('Reference')).toBeFocused();
  });

test('whose week is over signs in again before it is, over what they typed', async ({ page }) => {
  const so = await ending(page, 8, 'OVER');
  await openAs(page, 'Grace O.', '/queue');
  await page.getByLabel('Reference').fill('VSQ');
  await dialog(page).getByRole('button', { name: 'Sign in again now' }).click();
  const again = page.getByRole('dialog', { name: 'Please sign in again' });
  await expect(again).toContainText('What you have typed stays on this page.');
  await expectOpenToAll(page, 'dark');
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect.poll(() => so.asked.length).toBe(2);
  await expect(again).toBeVisible(); // the old session is still theirs: that is no answer
  so.ends = false;
  await again.getByRole('button', { name: /Grace O\./ }).click();
  await expect(again).toBeHidden();
  await expect(page.getByLabel('Reference')).toHaveValue('VSQ');
});

test('once it has ended that is said without a press, and what was typed is still there after signing in', async ({
  page,
  context,
}) => {
  await openAs(page, 'Grace O.', '/requests/new');
  await page.getByLabel('Phone', { exact: true }).fill('020 7946 0999');
  await context.clearCookies();
  await page.clock.install();
  await page.clock.fastForward(40 * 60 * MINUTE);
  const again = page.getByRole('dialog', { name: 'Please sign in again' });
  await expect(again).toBeVisible();
  await again.getByRole('button', { name: /Grace O\./ }).click();
  await expect(again).toBeHidden();
  await expect(page.getByLabel('Phone', { exact: true })).toHaveValue('020 7946 0999');
});
