import { expect, type Page, test } from '@playwright/test';
import { openAs } from './people.ts';
import { DESK, expectWordsOnly, PHONE } from './screen.ts';

/** What is held back until it is let go. */
function gate() {
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  return { held, release: () => release() };
}

/** How far things moved by themselves while the page came, as shares of the screen (Layout Instability), added up. */
async function movedBy(page: Page): Promise<number> {
  return await page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) =>
          done(list.getEntries().reduce((sum, shift) => sum + (shift as PerformanceEntry & { value: number }).value, 0)),
        ).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(0), 500); // it tells nothing where nothing moved
      }),
  );
}

for (const { locale, who } of [
  { locale: 'en-GB', who: 'Grace O.' },
  { locale: 'ar', who: 'Nabil K.' },
] as const)
  test.describe(locale, () => {
    test.use({ locale });

    test('Today has the words it needs before all the others are here', async ({ page }) => {
      const others = /\/n-assets\/(en|ar)-[^/]+\.js/;
      const { held, release } = gate();
      let asked = 0;
      await page.route(others, async (route) => {
        asked += 1;
        await held;
        await route.continue();
      });
      await openAs(page, who, '/today');
      await expect(page.getByRole('article').first()).toBeVisible();
      await expectWordsOnly(page);
      expect(asked).toBeGreaterThan(0);
      release();
      await page
        .getByRole('link', { name: locale === 'ar' ? 'المتطوعون' : 'Volunteers', exact: true })
        .first()
        .click();
      await expect(page).toHaveURL(/\/volunteers$/);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectWordsOnly(page);
    });
  });

test('a page whose script is long in coming is shown to be on its way, and the page it is left from stays until then', async ({
  page,
}) => {
  const { held, release } = gate();
  await page.route(/\/n-assets\/WardsPage-[^/]+\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await openAs(page, 'Grace O.', '/today');
  await page.getByRole('link', { name: 'Wards', exact: true }).first().click();
  const onTheWay = page.locator('body > #page > [role=status][aria-label=Loading]');
  await expect(onTheWay).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  release();
  await expect(page.getByRole('heading', { level: 1, name: 'Wards' })).toBeVisible();
  await expect(onTheWay).toBeHidden();
});

for (const [size, viewport] of [
  ['phone', PHONE],
  ['desktop', DESK],
] as const)
  for (const path of ['/today', '/queue', '/wards', '/volunteers'])
    test(`nothing moves by itself while ${path} comes, on a ${size}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await openAs(page, 'Grace O.', path);
      await page.waitForLoadState('networkidle');
      // A language's own name may take its own letters late: a thousandth of the screen at most.
      expect(await movedBy(page)).toBeLessThan(0.001);
    });
