import { expect, test } from '@playwright/test';
import { expectOpenToAll, WCAG } from './axe.ts';
import { mailTo } from './mailbox.ts';
import { expectNoSidewaysScroll, PHONE } from './screen.ts';

test('the demo mailbox shows a mail, newest first, and its link leads where it says', async ({ page, request }) => {
  await page.setViewportSize(PHONE);
  const since = new Date();
  await page.goto('/n/westminster/sign-in');
  await page.getByLabel('Your e-mail address').fill('marta-s@neighbours.example');
  await page.getByRole('button', { name: 'Send me a link and a code' }).click();
  await mailTo(request, 'marta-s@neighbours.example', since);

  await page.getByRole('link', { name: 'Demo mailbox' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mailbox' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  for (const hour of ['light', 'dark'] as const) await expectOpenToAll(page, hour, WCAG);
  await page
    .getByRole('link', { name: /Sign in to Wardwise.*marta-s@neighbours\.example/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in to Wardwise' })).toBeVisible();
  await expect(page.getByText(/^To marta-s@/)).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectOpenToAll(page, 'dark', WCAG);
  await page.getByRole('link', { name: /sign-in#link=/ }).click();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
});
