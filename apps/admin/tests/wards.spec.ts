import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { askingAs, openAs } from './people.ts';
import { DESK, expectNoSidewaysScroll, PHONE } from './screen.ts';

test('a coordinator sees every ward as a tile and in a table, and goes to its queue from either', async ({ page }) => {
  await page.setViewportSize(DESK);
  await openAs(page, 'Olivia M.', '/queue');
  await page.getByRole('link', { name: 'Wards' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Wards' })).toBeVisible();
  const rows = page.getByRole('table', { name: 'Wards' }).getByRole('row');
  await expect(rows).toHaveCount(19);
  await expect(rows.filter({ hasText: 'Vincent Square' })).toContainText(/(Somebody|Nobody) on duty\d+ requests?/);

  const tile = (name: string) => page.locator('a[data-duty]').filter({ hasText: name });
  await expect(page.locator('a[data-duty]')).toHaveCount(18);
  const [paddington, pimlico] = [await tile("Queen's Park").boundingBox(), await tile('Pimlico South').boundingBox()];
  expect(paddington?.y).toBeLessThan(pimlico?.y ?? 0);
  expect(paddington?.x).toBeLessThan(pimlico?.x ?? 0);
  await expectOpenToAll(page, 'light');

  const counted = await rows.filter({ hasText: "Queen's Park" }).getByRole('cell').last().textContent();
  await tile("Queen's Park").click();
  await expect(page).toHaveURL(/\/queue\?view=toFind&within=E05013804$/);
  await expect(page.getByRole('button', { name: 'To find somebody' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(`${counted} shown`)).toBeAttached();
  await page.goBack();
  await rows.getByRole('link', { name: 'Vincent Square' }).click();
  await expect(page).toHaveURL(/\/queue\?view=toFind&within=E05013807$/);
  await expect(page.getByRole('button', { name: 'Remove In the ward itself: Vincent Square' })).toBeVisible();
});

test('a lead is told how many wait in her own ward, and of the others that they are not hers; a phone has the table alone', async ({
  page,
  baseURL,
}) => {
  const grace = await askingAs(baseURL, 'Grace O.');
  const { wards } = await grace.ask<{ wards: { name: string; waiting: number | null }[] }>('{ wards { name waiting } }');
  await grace.end();
  const waiting = wards.find(({ name }) => name === 'Vincent Square')?.waiting ?? 0;
  await page.setViewportSize(PHONE);
  await openAs(page, 'Grace O.', '/wards');
  const row = (name: string) => page.getByRole('row').filter({ hasText: name });
  await expect(row('Vincent Square')).toContainText(`${waiting} request`);
  await expect(row('Vincent Square').getByRole('link')).toBeVisible();
  await expect(row('Abbey Road')).toContainText('Not your ward');
  await expect(row('Abbey Road').getByRole('link')).toHaveCount(0);
  await expect(page.locator('[data-duty]').first()).toBeHidden();
  await expectNoSidewaysScroll(page);
});

test('the map keeps north above and west left in Arabic', async ({ page }) => {
  await page.setViewportSize(DESK);
  await openAs(page, 'Nabil K.', '/wards');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const tile = (name: string) => page.locator('[data-duty]').filter({ hasText: name });
  const [west, east] = [await tile('Harrow Road').boundingBox(), await tile("St James's").boundingBox()];
  expect(west?.x).toBeLessThan(east?.x ?? 0);
  await expectOpenToAll(page, 'light');
});

const OPEN_DATA = process.env.WARDWISE_OPEN_DATA;
const testWithOpenData = OPEN_DATA ? test : test.skip;

// The last of the admin's tests: from here on the demo has boundaries.
testWithOpenData('with imported boundaries the wards are drawn as they lie', async ({ page }) => {
  const map = join(OPEN_DATA ?? '', 'westminster-wards-2022.geojson');
  const command = [join(import.meta.dirname, '..', '..', 'api', 'dist', 'import', 'main.js'), 'wards', map];
  execFileSync(process.execPath, command, {
    env: { ...process.env, DATA_DIR: join(process.env.SCREENS_FOLDER ?? '', `data-${test.info().parallelIndex}`) },
    stdio: 'ignore',
  });
  await page.setViewportSize(DESK);
  await openAs(page, 'Olivia M.', '/wards');
  await expect(page.locator('svg path[data-duty]')).toHaveCount(18);
  const ward = async (name: string) => page.locator('svg a').filter({ hasText: name }).locator('path').boundingBox();
  const [west, east, south] = [await ward("Queen's Park"), await ward("St James's"), await ward('Pimlico South')];
  expect(west?.x).toBeLessThan(east?.x ?? 0);
  expect(west?.y).toBeLessThan(south?.y ?? 0);
  await expectOpenToAll(page, 'light');
  await page.locator('svg a').filter({ hasText: 'West End' }).click();
  await expect(page).toHaveURL(/\/queue\?view=toFind&within=E05013808$/);
});
