import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

for (const [language, direction] of [
  ['en', 'ltr'],
  ['ar', 'rtl'],
] as const) {
  test(`the landing page speaks ${language}, fits a narrow phone, and has nothing in the way of anybody`, async ({ browser }) => {
    const page = await (await browser.newContext({ viewport: { width: 320, height: 640 }, bypassCSP: true })).newPage();
    await page.goto(`/?lang=${language}`);
    await expect(page.locator('html')).toHaveAttribute('dir', direction);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByText('999')).not.toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() =>
      (window as never as { axe: { run: () => Promise<{ violations: { id: string }[] }> } }).axe.run(),
    );
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
}
