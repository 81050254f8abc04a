import { expect, test } from '@playwright/test';
import { askingAs, openAs } from './people.ts';
import { expectWordsOnly } from './screen.ts';

test('a lead switches to Arabic and back: words, direction, labels from the server, and the next visit', async ({
  page,
  baseURL,
}) => {
  const moira = await askingAs(baseURL, 'Moira D.');
  await openAs(page, 'Moira D.', '/volunteers');
  const document = page.locator('html');
  await expect(document).toHaveAttribute('dir', 'ltr');
  await page.getByRole('button', { name: 'Moira D.' }).click();
  const menu = page.getByRole('dialog', { name: 'Moira D.' });
  await expect(menu).toContainText('Ward lead · Pimlico North');
  await menu.getByText('العربية').click();

  await expect(document).toHaveAttribute('dir', 'rtl');
  await expect(document).toHaveAttribute('lang', 'ar');
  await expect(page).toHaveTitle('المتطوعون · Wardwise');
  await expect(page.getByRole('article').filter({ hasText: 'Luca B.' })).toContainText('التسوق'); // the server's own word for it
  await expect
    .poll(async () => (await moira.ask<{ me: { pageLanguage: string } }>('{ me { pageLanguage } }')).me.pageLanguage)
    .toBe('ar');
  await page.goto('/n/westminster/requests/new');
  await expect(page.getByRole('heading', { level: 1, name: 'تسجيل طلب' })).toBeVisible();
  await expectWordsOnly(page);

  await page.getByRole('button', { name: 'Moira D.' }).click();
  await page.getByRole('dialog', { name: 'Moira D.' }).getByText('English').click();
  await expect(document).toHaveAttribute('dir', 'ltr');
  await expect(page.getByRole('heading', { level: 1, name: 'Take a request' })).toBeVisible();
  await expect(page.getByLabel('Kind of help').getByRole('option', { name: 'Dog walking' })).toBeAttached();
  await expect
    .poll(async () => (await moira.ask<{ me: { pageLanguage: string } }>('{ me { pageLanguage } }')).me.pageLanguage)
    .toBe('en');
  await moira.end();
});

test('every screen asks in words: none of Arabic’s six ways to count is left out', async ({ page }) => {
  await openAs(page, 'Nabil K.', '/queue');
  for (const view of ['current', 'toFind', 'underWay', 'followUp', 'over']) {
    await page.goto(`/n/westminster/queue?view=${view}`);
    await expect(page.getByRole('status').filter({ hasText: /طلب/ })).toBeAttached();
    await expectWordsOnly(page);
  }
});
