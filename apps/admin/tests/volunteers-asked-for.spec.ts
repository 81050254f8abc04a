import { expect } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { answered, refusing } from './in-its-stead.ts';
import { openAs } from './people.ts';
import { test } from './requests.ts';
import { expectNoSidewaysScroll, expectWordsOnly, PHONE, section } from './screen.ts';

test('a coordinator asks for volunteers for an organisation, and its request says where they come to and shows no person', async ({
  page,
  cancelAfterwards,
}) => {
  await page.setViewportSize(PHONE);
  await openAs(page, 'Olivia M.', '/directory');
  await page.getByLabel('Name').fill('food parcels');
  await page.getByRole('article').first().getByRole('link').click();
  const asks = section(page, 'Ask for volunteers');
  await asks.getByRole('button', { name: 'Ask for volunteers' }).click();
  await asks.getByRole('button', { name: 'Ask for them' }).click();
  await expect(asks.getByLabel('Day')).toHaveAttribute('aria-invalid', 'true');
  const day = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
  await asks.getByLabel('Kind of help').selectOption('Shopping');
  await asks.getByLabel('Day').fill(day);
  await asks.getByLabel('How many volunteers').fill('3');
  await asks.getByLabel('Driving').check();
  await expectNoSidewaysScroll(page);
  await expectWordsOnly(page);
  await expectOpenToAll(page, 'light');
  const ask = asks.getByRole('button', { name: 'Ask for them' });
  await answered(page, 'AskForVolunteers', refusing('askForVolunteers', 'POSTCODE_NOT_OURS', 'Not one of ours.', 'postcode'));
  await ask.click();
  await expect(asks.getByRole('alert')).toHaveText('Not one of ours.');
  await answered(page, 'AskForVolunteers', { askForVolunteers: { __typename: 'Payload', request: null, userErrors: [] } });
  await ask.click();
  await expect(asks.getByRole('status')).toHaveText('It was taken. It is with the lead of another ward.');
  await expect(ask).toHaveCount(0);
  await page.reload();
  await asks.getByRole('button', { name: 'Ask for volunteers' }).click();
  await asks.getByLabel('Kind of help').selectOption('Shopping');
  await asks.getByLabel('Day').fill(day);
  await asks.getByLabel('How many volunteers').fill('3');
  await asks.getByLabel('Driving').check();
  await ask.click();

  await expect(page.getByRole('heading', { level: 1, name: 'Shopping · Pimlico South' })).toBeVisible();
  cancelAfterwards(page.url().split('/').at(-1) ?? '');
  const by = section(page, 'An organisation asks');
  await expect(by).toContainText('Pimlico Food Bank');
  await expect(by).toContainText('St Example’s Hall');
  await expect(by).toContainText('There is no person in this request.');
  for (const name of ['The person', 'Other support', 'Referrals']) await expect(section(page, name)).toHaveCount(0);
  await expect(page.getByText('Driving', { exact: true })).toBeVisible();
  const head = page.getByRole('status').filter({ hasText: 'An organisation asks' });
  await expect(head).toContainText('Open');
  await expect(head).not.toContainText('English');
  await expectNoSidewaysScroll(page);
  await expectWordsOnly(page);
  await expectOpenToAll(page, 'light');
});
