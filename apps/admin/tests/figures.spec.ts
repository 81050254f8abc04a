import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { openAs } from './people.ts';
import { expectNoSidewaysScroll, expectWordsOnly, PHONE } from './screen.ts';
import { wordsIn } from './words.ts';

const DESK = { width: 1440, height: 900 };

async function looked(page: Page, name: string, hour: 'light' | 'dark'): Promise<void> {
  for (const at of [PHONE, DESK]) {
    await page.setViewportSize(at);
    await expectNoSidewaysScroll(page);
    await expectWordsOnly(page);
    await expectOpenToAll(page, hour);
    if (process.env.PICTURES_FOLDER)
      await page.screenshot({ path: `${process.env.PICTURES_FOLDER}/${name}-${at.width}.png`, fullPage: true });
  }
}

async function saved(page: Page, figure: Locator): Promise<string[][]> {
  const saving = page.waitForEvent('download');
  await figure.getByRole('button', { name: 'Save as a CSV' }).click();
  const file = await readFile(await (await saving).path(), 'utf8');
  return file
    .trim()
    .split(/\r?\n/)
    .map((line) => line.replaceAll('"', '').split(','));
}

test('a coordinator reads what the numbers say, as a drawing, as a table and as a file; a lead does not', async ({ page }) => {
  await openAs(page, 'Olivia M.', '/figures');
  const [load, contact, languages] = [0, 1, 2].map((at) => page.getByRole('figure').nth(at));
  if (!load || !contact || !languages) throw new Error('there are not three');
  await expect(load.getByRole('heading')).toHaveText(/had most requests last week|No ward stood out last week/);
  await expect(contact.getByRole('heading')).toHaveText(/form last week|reached half/);
  await expect(languages.getByRole('heading')).toHaveText(/of us speaks? |was asked for most/);
  await looked(page, 'figures-en', 'light');

  for (const figure of [load, contact, languages]) {
    const toggle = figure.getByRole('button', { name: 'Show as a table' });
    await toggle.focus();
    await page.keyboard.press('Enter');
    await expect(toggle).toHaveAttribute('aria-pressed', 'true');
    await expect(figure.getByRole('table')).toBeVisible();
  }
  await expect(
    languages.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'English', exact: true }) }),
  ).toBeVisible();
  await looked(page, 'figures-tables-en', 'light');

  const cells = await saved(page, load);
  expect(cells[0]).toEqual(['Ward', 'Week from', 'Requests']);
  expect(cells.length).toBeGreaterThan(18);
  for (const [, week, requests] of cells.slice(1)) {
    expect(week).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(requests).toMatch(/^(0|<5|[5-9]|\d{2,})$/); // nothing from 1 to 4 leaves the network
  }
  const names = (await saved(page, languages)).map(([name]) => name);
  expect(names).toContain('English');
  expect(names.filter((name) => name === 'Too rare to name')).toHaveLength(1);
  expect(names.filter((name) => /Tigrinya|Somali|Polish/.test(name ?? ''))).toEqual([]); // it would name who speaks it

  await openAs(page, 'Grace O.', '/figures');
  await expect(page.getByRole('heading', { level: 1, name: 'Not found' })).toBeVisible();
});

test.describe('in Arabic, by night', () => {
  test.use({ locale: 'ar', colorScheme: 'dark' });

  test('the drawings are mirrored, and the findings are sentences', async ({ page }) => {
    const t = wordsIn('ar');
    await openAs(page, 'Olivia M.', '/figures');
    await page.getByRole('button', { name: 'Olivia M.' }).click();
    await page.getByRole('dialog').getByText('العربية').click();
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { level: 1, name: t('figures.title') })).toBeVisible();
    const drawn = page.getByRole('figure').first().locator('svg').first();
    expect(await drawn.evaluate((svg) => getComputedStyle(svg).transform)).toBe('matrix(-1, 0, 0, 1, 0, 0)');
    await looked(page, 'figures-ar', 'dark');
    await page.getByRole('button', { name: 'Olivia M.' }).click();
    await page.getByRole('dialog').getByText('English').click();
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  });
});
