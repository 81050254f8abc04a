import { expect, test } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { openAs } from './people.ts';
import { expectNoSidewaysScroll, expectWordsOnly, PHONE } from './screen.ts';

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test('a coordinator writes guidance from a day on; what was typed is text, and the lead reads it', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openAs(page, 'Olivia M.', '/volunteers');
  await page.getByText('What volunteers are asked to keep to').click();
  await expect(page.getByText('1 version', { exact: true })).toBeVisible();
  await expect(page.getByText('Counts now')).toBeVisible();
  await page.getByText('Write new guidance').click();
  await page.getByLabel('From which day it counts').fill(inDays(-2));
  const english = page.getByLabel('For everybody, in English');
  await expect(english).not.toBeEmpty(); // it starts from the newest there is
  await english.fill('Wear the badge <b>always</b>.\n\nKeep the receipt.');
  await page.getByRole('button', { name: 'Have it count from that day' }).click();
  await expect(page.getByText('Choose today or a later day.')).toBeVisible();
  await expect(english).toHaveValue(/^Wear the badge/);
  await expectNoSidewaysScroll(page);
  await expectWordsOnly(page);
  await expectOpenToAll(page, 'light');

  await page.getByLabel('From which day it counts').fill(inDays(45));
  await page.getByRole('button', { name: 'Have it count from that day' }).click();
  await expect(page.getByText('2 versions', { exact: true })).toBeVisible();
  await expect(page.getByText('Is to come')).toBeVisible();

  await openAs(page, 'Grace O.', '/volunteers');
  await page.getByText('What volunteers are asked to keep to').click();
  await page.getByText('Is to come').click();
  await expect(page.getByText('Wear the badge <b>always</b>.')).toBeVisible();
  await expect(page.getByText('Write new guidance')).toHaveCount(0);
});
