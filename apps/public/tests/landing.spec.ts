import { expect, test } from '@playwright/test';
import { expectNoSidewaysScroll } from './axe.ts';

test.use({ javaScriptEnabled: false });

for (const [language, direction] of [
  ['en', 'ltr'],
  ['ar', 'rtl'],
] as const) {
  test(`the landing page speaks ${language}, and fits a narrow phone`, async ({ page }) => {
    await page.goto(`/?lang=${language}`);
    await expect(page.locator('html')).toHaveAttribute('dir', direction);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByText('999')).not.toHaveCount(0);
    await expect(page.getByText('Contains OS data © Crown copyright')).toBeVisible();
    await expectNoSidewaysScroll(page);
  });
}
