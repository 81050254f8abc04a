import { expect, test } from '@playwright/test';
import { expectNoSidewaysScroll } from './axe.ts';

test.use({ javaScriptEnabled: false });

for (const [language, direction, foot] of [
  ['en', 'ltr', 'What is printed here may tell who you are.'],
  ['ar', 'rtl', 'قد تدل هذه الورقة على صاحبها.'],
] as const) {
  test(`the whole privacy notice speaks ${language}, and fits a narrow phone`, async ({ page }) => {
    await page.goto(`/privacy?lang=${language}`);
    await expect(page.locator('html')).toHaveAttribute('dir', direction);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(8);
    await expect(page.getByText('0303 123 1113')).toBeVisible();
    await expectNoSidewaysScroll(page);
  });

  test(`the form for asking is printed with whom to call in danger and what it may tell, in ${language}`, async ({ page }) => {
    await page.goto(`/help?lang=${language}`);
    await expect(page.locator('[data-notice=help]')).toBeVisible();
    await expect(page.getByText(foot)).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(foot)).toBeVisible();
    await expect(page.locator('footer').getByRole('link', { name: '999' })).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
}
