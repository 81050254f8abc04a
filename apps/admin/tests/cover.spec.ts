import { expect, test } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { openAs } from './people.ts';
import { DESK, expectNoSidewaysScroll, expectWordsOnly, PHONE, section } from './screen.ts';

const WIDE = { width: 1440, height: 900 };

test('a coordinator sees where it is thin and why, by language too, and goes on to the volunteers behind it', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await openAs(page, 'Olivia M.', '/volunteers');
  await page.getByRole('link', { name: 'Where we are thin' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Where we are thin' })).toBeVisible();
  await page.getByLabel('Only who speaks').selectOption('Somali · Soomaali');
  await expect(page).toHaveURL(/language=so/);
  const thin = section(page, /^\d+ thin places$/);
  await expect(thin.getByRole('listitem')).toHaveCount(5);
  await expect(thin.getByRole('listitem').first()).toContainText('Nobody here and nobody next door could be asked.');
  const table = page.getByRole('table', { name: 'Ward by ward' });
  await expect(table.getByRole('row')).toHaveCount(19);
  await thin.getByRole('button', { name: /^Show \d+ more$/ }).click();
  expect(await thin.getByRole('listitem').count()).toBeGreaterThan(20);
  for (const size of [PHONE, DESK, WIDE]) {
    await page.setViewportSize(size);
    await expectNoSidewaysScroll(page);
  }
  await expectWordsOnly(page);
  await expectOpenToAll(page, 'light');

  const one = thin.getByRole('listitem').filter({ hasText: 'It hangs on one person.' }).first();
  await one.getByRole('link', { name: /^See the volunteer: / }).click();
  await expect(page).toHaveURL(/ward=.+category=.+language=so/);
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(page.getByRole('article')).toContainText('Somali');
});

test('a lead sees their own ward alone, by language, in Arabic from right to left', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await openAs(page, 'Amal F.', '/volunteers/cover');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.getByText('اللغات', { exact: true }).click();
  await expect(page).toHaveURL(/by=LANGUAGE/);
  const table = page.getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(2);
  await expect(table.getByRole('rowheader')).toHaveText(['Church Street']);
  await expect(table.getByRole('columnheader').nth(1)).toContainText('الإنجليزية');
  await expectNoSidewaysScroll(page);
  await page.setViewportSize(PHONE);
  await expectNoSidewaysScroll(page);
  await expectWordsOnly(page);
  await expectOpenToAll(page, 'light');

  await page.setViewportSize(WIDE);
  await openAs(page, 'Olivia M.', '/volunteers/cover?by=LANGUAGE'); // many columns: the table scrolls, the page does not
  await expect(table.getByRole('row')).toHaveCount(19);
  await expectNoSidewaysScroll(page);
  await expectOpenToAll(page, 'light');
});

test('whom nobody asked for long comes first, and whose checks run out are found', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openAs(page, 'Grace O.', '/volunteers');
  const cards = page.getByRole('article');
  await expect(cards.first()).toContainText(/Last asked|asked yet|Not asked for/);
  await page.getByText('More filters').click();
  await page.getByLabel('Order').selectOption('Longest not asked first');
  await expect(page).toHaveURL(/order=LONGEST_UNASKED/);
  await expect(cards.first()).toContainText(/Not asked for 28 days or more|asked yet/);
  await page.getByLabel('Last asked').selectOption('Not for 28 days');
  await expect(page).toHaveURL(/asked=28/);
  await expect(page.getByText('Not asked for 28 days or more').first()).toBeVisible();
  await page.getByLabel('Last asked').selectOption('All');

  const ines = cards.filter({ hasText: 'Inês C.' });
  await ines.getByText('What they have shown').click();
  await ines.getByRole('radio', { name: 'Training' }).check();
  const soon = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
  await ines.getByLabel('Counts until').fill(soon);
  await ines.getByRole('button', { name: 'Put it on record' }).click();
  await expect(ines.getByText(/^Runs out soon: /)).toBeVisible();
  await page.getByLabel('Checks').selectOption('To be seen again');
  await expect(page).toHaveURL(/checks=BOTH/);
  await expect(ines).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectOpenToAll(page, 'light');
  await openAs(page, 'Grace O.', '/today');
  await page.getByRole('link', { name: 'See whose' }).click();
  await expect(cards.filter({ hasText: 'Inês C.' })).toContainText('Runs out soon');
  await expectWordsOnly(page);
});
