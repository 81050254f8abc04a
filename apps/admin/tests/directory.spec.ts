import { expect, test } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { openAs } from './people.ts';
import { DESK, expectNoSidewaysScroll, expectWordsOnly, PHONE } from './screen.ts';

test('a lead finds other support by need, ward, language, and how it takes people, and reads what to mind', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openAs(page, 'Grace O.', '/queue');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Directory' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Other support' })).toBeFocused();
  const cards = page.getByRole('article');
  await expect(cards.first()).toBeVisible();
  const all = await cards.count();
  await expect(page.getByText('Example', { exact: true })).toHaveCount(all);

  await page.getByLabel('For what').selectOption('Food');
  await page.getByLabel('Ward').selectOption('Church Street');
  await expect(cards.filter({ hasText: 'Weekly pantry' })).toContainText('Nobody has confirmed this since');
  await expect(cards.filter({ hasText: 'Weekly pantry' })).toContainText('Waiting list, about 21 days (as of');
  await expect(cards.filter({ hasText: 'Food parcels' })).toHaveCount(0);
  await page.getByLabel('Language').selectOption({ label: 'Arabic · العربية' });
  await page.getByLabel('How people get there').selectOption('They come by themselves');
  await expect(cards).toHaveCount(1);
  await page.reload();
  await expect(cards).toHaveCount(1);
  await page.getByLabel('Name').fill('nothing of this name');
  await expect(page.getByRole('heading', { name: 'No service found' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear the filter' }).click();
  await expect(cards).toHaveCount(all);

  await page.getByLabel('Name').fill('talking');
  await expect(cards).toHaveCount(1);
  await cards.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Talking therapies' })).toBeFocused();
  await expect(page.getByText('This entry is an example.')).toBeVisible();
  await expect(page.getByText('Mon–Fri 08:00–20:00')).toBeVisible();
  await expect(page.getByText('18 or over')).toBeVisible();
  await expect(page.getByText('It takes referrals from us by an e-mailed link.')).toBeVisible();
  await expectNoSidewaysScroll(page);
});

for (const [who, locale, direction, size, hour] of [
  ['Grace O.', 'en-GB', 'ltr', PHONE, 'light'],
  ['Nabil K.', 'ar', 'rtl', DESK, 'dark'],
  ['Nabil K.', 'ar', 'rtl', PHONE, 'light'],
  ['Anselm P.', 'en-GB', 'ltr', DESK, 'dark'],
] as const)
  test.describe(() => {
    test.use({ locale, viewport: size, colorScheme: hour });
    test(`nothing is in anybody’s way in the directory: ${who}, ${size.width} px wide, ${hour}`, async ({ page }) => {
      await openAs(page, who, '/directory');
      await expect(page.locator('html')).toHaveAttribute('dir', direction);
      await expect(page.getByRole('article').first()).toBeVisible();
      await expectNoSidewaysScroll(page);
      await expectWordsOnly(page);
      await expectOpenToAll(page, hour);
      await page.getByRole('article').first().getByRole('link').click();
      await expect(page.getByRole('region').first()).toBeVisible();
      await expectNoSidewaysScroll(page);
      await expectWordsOnly(page);
      await expectOpenToAll(page, hour);
    });
  });
