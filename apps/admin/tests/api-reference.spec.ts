import { expect, test } from '@playwright/test';
import { expectOpenToAll, WCAG } from './axe.ts';
import { expectNoSidewaysScroll, PHONE } from './screen.ts';

test('the reference of the API leads from what a program presses to what it is answered, on a phone, by day and by night', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await page.goto('/docs/api');
  const look = async () => {
    await expectNoSidewaysScroll(page);
    for (const hour of ['light', 'dark'] as const) await expectOpenToAll(page, hour, WCAG);
  };
  await expect(page.getByRole('heading', { level: 1, name: 'Wardwise’s API' })).toBeVisible();
  await look();
  await page.getByRole('link', { name: 'acceptReferral', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'acceptReferral' })).toBeVisible();
  await expect(page.getByText('IDEMPOTENCY_KEY_REUSED')).toBeVisible();
  await look();
  await page.getByRole('link', { name: 'Referral', exact: true }).click();
  await expect(page.getByText('waitsUntil')).toBeVisible();
  await look();
  await page.getByRole('link', { name: 'ReferralStatus', exact: true }).click();
  await expect(page.getByText('WAITLISTED')).toBeVisible();
  await page.getByRole('link', { name: 'Wardwise’s API' }).click();
  await expect(page).toHaveURL(/\/docs\/api$/);
});
