import { expect } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { openAs } from './people.ts';
import { test } from './requests.ts';
import { DESK, expectNoSidewaysScroll, expectWordsOnly, PHONE } from './screen.ts';

for (const { lead, direction, locale } of [
  { lead: 'Grace O.', direction: 'ltr', locale: 'en-GB' },
  { lead: 'Nabil K.', direction: 'rtl', locale: 'ar' },
] as const) {
  test.describe(`every page, ${direction}`, () => {
    test.use({ locale });

    test('has nothing in anybody’s way, on a phone and on a desk, by day and by night', async ({ page, takeRequest }) => {
      const fresh = await takeRequest({ preferredLanguage: 'ar' });
      const done = await takeRequest({ categoryKey: 'check-in-call', way: 'BY_PHONE' });
      await (await done.givenTo('mei-l')).press('deliver', { paidBack: 'NOTHING_SPENT' });
      const pages = [
        '/queue',
        '/queue?view=over',
        '/volunteers',
        '/requests/new',
        `/requests/${fresh.id}`,
        `/requests/${done.id}`,
        '/nowhere',
      ];

      for (const size of [PHONE, DESK]) {
        await page.context().clearCookies();
        await page.setViewportSize(size);
        await page.goto('/n/westminster/sign-in');
        await expect(page.getByRole('button', { name: lead })).toBeVisible();
        await fits();
        await openAs(page, lead, '/queue');
        for (const path of pages) {
          await page.goto(`/n/westminster${path}`);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await expect(page.getByLabel(/^(Loading|جارٍ التحميل)$/)).toHaveCount(0);
          await expect(page.locator('html')).toHaveAttribute('dir', direction);
          for (const fold of await page.locator('summary').all())
            if (!(await fold.evaluate(({ parentElement }) => parentElement?.hasAttribute('open')))) await fold.click();
          await fits();
        }
      }
      async function fits() {
        await expectNoSidewaysScroll(page);
        await expectWordsOnly(page);
        await expectOpenToAll(page);
      }
    });
  });
}
