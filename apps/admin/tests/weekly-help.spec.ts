import { expect } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { codeIn, linkIn, mailTo } from './mailbox.ts';
import { openAs } from './people.ts';
import { test } from './requests.ts';
import { expectNoSidewaysScroll, PHONE, section } from './screen.ts';

const INBOX = 'referrals@pimlico-food-bank.example';

test('a lead helps somebody again and again until the food bank starts, is asked to end it then, and ends it by one press', async ({
  page,
  browser,
  baseURL,
  request,
  takeRequest,
}) => {
  const since = new Date();
  const { id } = await takeRequest({ calledName: 'Mrs Rowan' });
  await page.setViewportSize(PHONE);
  await openAs(page, 'Grace O.', `/requests/${id}`);
  const referrals = section(page, 'Referrals');
  await referrals.getByRole('button', { name: 'Refer to another service' }).click();
  await referrals.getByLabel('Which service?').selectOption('Food parcels · Pimlico Food Bank');
  await referrals.getByRole('button', { name: 'See what they would see' }).click();
  await referrals.getByLabel('They said yes').check();
  await referrals.getByRole('button', { name: 'Send the referral' }).click();

  const weekly = section(page, 'Regular help');
  await weekly.getByRole('button', { name: 'Help again and again' }).click();
  await weekly.getByLabel('What kind of help?').selectOption('Shopping');
  await weekly.getByRole('checkbox', { name: 'Thursday' }).check();
  await weekly.getByLabel('How often?').selectOption('Every 2 weeks');
  await expectNoSidewaysScroll(page);
  await weekly.getByLabel('How often?').selectOption('Every week');
  await weekly.getByLabel('What to bring or do each time').fill('A bag of basics for two');
  await expect(weekly.getByRole('button', { name: 'Set up regular help' })).toBeDisabled();
  await weekly.getByLabel('They said yes').check();
  await expectOpenToAll(page);
  await weekly.getByRole('button', { name: 'Set up regular help' }).click();
  await expect(weekly).toContainText('Shopping, every Thursday');
  await expectNoSidewaysScroll(page);

  // The worker makes the first occurrence within a minute.
  await expect(async () => {
    await page.reload();
    await expect(weekly.getByRole('link', { name: /^Thu/ }).first()).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 90_000 });
  await expectOpenToAll(page);
  await weekly.getByRole('link', { name: /^Thu/ }).first().click();
  await expect(section(page, 'About this request')).toContainText('Regular help');
  const occurrence = page.url();
  await page.getByRole('link', { name: /every Thursday/ }).click();
  await expect(weekly).toContainText('Shopping, every Thursday');

  const theirs = await (await browser.newContext({ baseURL, javaScriptEnabled: false, viewport: PHONE })).newPage();
  await theirs.goto(linkIn(await mailTo(request, INBOX, since)));
  const asked = new Date();
  await theirs.getByRole('button', { name: 'Send the code' }).click();
  await theirs.getByRole('textbox').fill(codeIn(await mailTo(request, INBOX, asked)));
  await theirs.getByRole('button', { name: 'Go on' }).click();
  await theirs.getByRole('button', { name: 'Yes, we will help' }).click();
  const start = new Date();
  await theirs.getByRole('button', { name: /started|begun/ }).click();
  await theirs.context().close();

  expect((await mailTo(request, 'grace-o@neighbours.example', start)).subject).toBe(
    'Another service has started: please end our regular help',
  );
  await page.goto('/n/westminster/referrals');
  await expect(page.getByText('Please end our regular help').first()).toBeVisible();
  await expectOpenToAll(page);
  await page.goto(`/n/westminster/requests/${id}`);
  await expect(weekly).toContainText('A service says that it has started.');
  await expectOpenToAll(page);
  await weekly.getByRole('button', { name: 'End regular help' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'End it' }).click();
  await expect(weekly).toContainText('What it held is deleted.');
  await expect(page.getByRole('main').getByRole('status').first()).toContainText('Referred');
  await expect(section(page, 'What happened')).toContainText('Regular help was ended by a lead.');
  await page.goto(occurrence);
  await expect(page.getByRole('main').getByRole('status').first()).toContainText('Cancelled');
});

test('a lead sets up help without any service, skips one time, and reads when the yes is asked for again', async ({
  page,
  takeRequest,
}) => {
  const { id } = await takeRequest({ calledName: 'Mr Alder' });
  await page.setViewportSize(PHONE);
  await openAs(page, 'Grace O.', `/requests/${id}`);
  const help = section(page, 'Regular help');
  await help.getByRole('button', { name: 'Help again and again' }).click();
  await help.getByLabel('What kind of help?').selectOption('Shopping');
  for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'])
    await help.getByRole('checkbox', { name: day }).check();
  await help.getByLabel('What to bring or do each time').fill('A loaf');
  await help.getByLabel('They said yes').check();
  await help.getByRole('button', { name: 'Set up regular help' }).click();
  await expect(help).toContainText('They said yes on');
  const skip = help.getByRole('button', { name: /^Skip / });
  await expect(async () => {
    await page.reload();
    await expect(skip).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 90_000 });
  const before = (await skip.textContent()) ?? '';
  await expectOpenToAll(page);
  await expectNoSidewaysScroll(page);
  await skip.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Skip it' }).click();
  await expect(skip).not.toHaveText(before);
  await expect(help).toContainText('Cancelled');
});
