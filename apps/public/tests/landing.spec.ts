import { expect, test } from '@playwright/test';
import { expectNoSidewaysScroll, expectOpenToAll } from './axe.ts';

test.use({ javaScriptEnabled: false });

for (const [language, direction] of [
  ['en', 'ltr'],
  ['ar', 'rtl'],
] as const) {
  test(`the landing page speaks ${language}, fits a narrow phone, and has nothing in the way of anybody`, async ({
    page,
    browser,
  }) => {
    await page.goto(`/?lang=${language}`);
    await expect(page.locator('html')).toHaveAttribute('dir', direction);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByText('999')).not.toHaveCount(0);
    await expect(page.getByText('Contains OS data © Crown copyright')).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectOpenToAll(page, browser);
  });
}
