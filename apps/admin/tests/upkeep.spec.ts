import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { openAs } from './people.ts';
import { DESK, expectNoSidewaysScroll, expectWordsOnly, PHONE, section } from './screen.ts';

const NARROWEST = { width: 320, height: 640 };
const WELL = 'All is as it should be.';

test('a coordinator finds from the menu what is held, how old it is and when it goes', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openAs(page, 'Olivia M.', '/queue');
  await page.getByRole('button', { name: 'Olivia M.' }).click();
  await page.getByRole('link', { name: 'What we hold' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What we hold' })).toBeVisible();
  await expect(page.getByText(WELL)).toBeVisible();

  const details = section(page, 'People who asked for help')
    .getByRole('listitem')
    .filter({ hasText: 'Details of open requests' });
  await expect(details).toContainText(/[1-9]\d*/);
  await expect(details).toContainText('The oldest:');
  await expect(details).toContainText('Erased the moment the request ends.');
  const looks = section(page, 'What is on record').getByRole('listitem').filter({ hasText: 'Looks at personal data' });
  await expect(looks).toContainText('The next one goes:');

  const keeping = section(page, 'How it is kept safe');
  await expect(keeping).toContainText('None was made yet.');
  await expect(keeping).toContainText('npm run backup');
  await expect(keeping).toContainText('7 days');
  await keeping.getByText('What is done by itself').click();
  await expect(keeping.getByRole('listitem').filter({ hasText: 'Delete what has had its time' })).toContainText('done');
});

for (const size of [NARROWEST, DESK])
  test(`nothing is in anybody’s way, ${size.width} px wide, in both languages, by day and by night`, async ({ page }) => {
    await page.setViewportSize(size);
    await openAs(page, 'Olivia M.', '/what-we-hold');
    const fits = async () => {
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('heading', { level: 2 })).toHaveCount(6);
      await page.locator('details:not([open]) summary').click();
      await expectNoSidewaysScroll(page);
      await expectWordsOnly(page);
      for (const hour of ['light', 'dark'] as const) await expectOpenToAll(page, hour);
    };
    await fits();
    await page.getByRole('button', { name: 'Olivia M.' }).click();
    await page.getByRole('dialog').getByText('العربية').click();
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await page.reload();
    await fits();
    await page.getByRole('button', { name: 'Olivia M.' }).click();
    await page.getByRole('dialog').getByText('English').click();
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  });

test('a page that cannot be fetched says so, and can be fetched again', async ({ page }) => {
  await openAs(page, 'Olivia M.', '/queue');
  let away = true;
  await page.route('**/graphql', (route) =>
    away && route.request().postData()?.includes('query Upkeep') ? route.abort() : route.fallback(),
  );
  await page.goto('/n/westminster/what-we-hold');
  await expect(page.getByRole('alert')).toBeVisible();
  away = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText(WELL)).toBeVisible();
});

test('it is nothing to a ward lead', async ({ page }) => {
  await openAs(page, 'Grace O.', '/what-we-hold');
  await expect(page.getByRole('heading', { level: 1, name: 'Not found' })).toBeVisible();
});

/** What `npm run backup` leaves in the erasure journal of this worker's server, so many hours ago. */
function backedUp(hoursAgo: number): void {
  const at = new Date(Date.now() - hoursAgo * 3_600_000).toISOString();
  const journal = join(process.env.SCREENS_FOLDER ?? '', `keys-${process.env.TEST_PARALLEL_INDEX ?? 0}`, 'erasures');
  appendFileSync(join(journal, `${at.slice(0, 10)}.log`), `\n${JSON.stringify({ at, beat: 'BACKUP' })}`, { mode: 0o600 });
}

// The last of this file: from here on a backup was made.
test('what is wrong comes first, with what to do, and shows in the menu, until it is mended', async ({ page }) => {
  backedUp(49);
  for (const size of [NARROWEST, DESK]) {
    await page.setViewportSize(size);
    await openAs(page, 'Olivia M.', '/what-we-hold');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('Please tell whoever runs your server today');
    await expect(alert).toContainText('No backup was made for two days.');
    await expect(page.getByText(WELL)).toHaveCount(0);
    await expectNoSidewaysScroll(page);
    for (const hour of ['light', 'dark'] as const) await expectOpenToAll(page, hour);
  }
  const inMenu = page.getByRole('link', { name: /What we hold/ });
  await page.getByRole('button', { name: 'Olivia M.' }).click();
  await expect(inMenu).toContainText('Not right');

  backedUp(0);
  await page.reload();
  await expect(page.getByText(WELL)).toBeVisible();
  await page.getByRole('button', { name: 'Olivia M.' }).click();
  await expect(inMenu).toBeVisible();
  await expect(inMenu).not.toContainText('Not right');
});
