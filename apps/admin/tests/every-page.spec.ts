import { expect, type Page } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { openAs } from './people.ts';
import { test } from './requests.ts';
import { DESK, expectNoSidewaysScroll, expectWordsOnly, PHONE } from './screen.ts';

// Every page in both languages, which between them see it on a phone and on a desk, by day and by night; each page fits both.
for (const { lead, direction, locale, size, other, hour } of [
  { lead: 'Grace O.', direction: 'ltr', locale: 'en-GB', size: PHONE, other: DESK, hour: 'light' },
  { lead: 'Nabil K.', direction: 'rtl', locale: 'ar', size: DESK, other: PHONE, hour: 'dark' },
] as const) {
  test.describe(() => {
    test.use({ locale, viewport: size, colorScheme: hour });

    test(`nothing is in anybody’s way on any page, ${direction}, ${size.width} px wide, ${hour}`, async ({
      page,
      takeRequest,
    }) => {
      const fresh = await takeRequest({ preferredLanguage: 'ar' });
      const done = await takeRequest({ categoryKey: 'check-in-call', way: 'BY_PHONE' });
      await (await done.givenTo('mei-l')).press('deliver', { paidBack: 'NOTHING_SPENT' });
      const fits = async () => {
        await expect(page.getByLabel(/^(Loading|جارٍ التحميل)$/)).toHaveCount(0);
        await expect(page.locator('html')).toHaveAttribute('dir', direction);
        await unfold(page);
        await expectWordsOnly(page);
        await expectOpenToAll(page, hour);
        for (const each of [size, other, size]) {
          await page.setViewportSize(each);
          await expect(() => expectNoSidewaysScroll(page)).toPass({ timeout: 5_000 }); // it may lay itself out anew
        }
      };

      await page.goto('/n/westminster/sign-in');
      await expect(page.getByRole('button', { name: lead })).toBeVisible();
      await fits();
      await openAs(page, lead, '/queue');
      await fits();
      for (const path of [
        'today',
        'today?view=put-off',
        'queue?view=over',
        'queue?as=board',
        'calls',
        'volunteers',
        'volunteers/cover',
        'volunteers/message',
        'wards',
        'my-sign-in',
        'my-data',
        'requests/new',
        `requests/${fresh.id}`,
        `requests/${done.id}`,
        `requests/${done.id}/call-sheet`,
        'nowhere',
      ]) {
        await page.goto(`/n/westminster/${path}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await fits();
      }
      if (direction === 'rtl') return; // no coordinator of the demo reads Arabic: integrations.spec.ts and console.spec.ts look at these in both
      for (const path of ['/clients', '/directory-sources']) {
        await openAs(page, 'Olivia M.', path);
        await fits();
      }
    });
  });
}

async function unfold(page: Page): Promise<void> {
  for (const fold of await page.locator('summary').all()) {
    if ((await fold.locator('..').getAttribute('open')) === null) await fold.click();
  }
}
