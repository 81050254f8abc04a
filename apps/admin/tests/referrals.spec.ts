import { expect, type Locator } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { codeIn, linkIn, mailTo } from './mailbox.ts';
import { openAs } from './people.ts';
import { test } from './requests.ts';
import { expectNoSidewaysScroll, PHONE, section } from './screen.ts';

const INBOX = 'referrals@pimlico-food-bank.example';

/** Chooses the food bank that takes referrals by mail, sees what it would see, and sends with a yes. */
async function refer(referrals: Locator): Promise<void> {
  await referrals.getByRole('button', { name: 'Refer to another service' }).click();
  await referrals.getByLabel('Which service?').selectOption('Food parcels · Pimlico Food Bank');
  await referrals.getByRole('button', { name: 'See what they would see' }).click();
  const seen = referrals.getByRole('group', { name: 'This is what they will see' });
  await expect(seen).toContainText('Mrs Rowan');
  await expect(seen).not.toContainText('Bread, milk and eggs.'); // what is needed is not among what this service needs to know
  await seen.getByLabel('Address').uncheck();
  await referrals.getByLabel('Allergies').last().fill('Peanuts');
  await expect(referrals.getByRole('button', { name: 'Send the referral' })).toBeDisabled();
  await referrals.getByLabel('They said yes').check();
  await referrals.getByRole('button', { name: 'Send the referral' }).click();
}

test('a lead refers somebody with their yes, the service opens it without a script by a code from its own inbox, and both see the same until it is withdrawn', async ({
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
  await refer(referrals);
  await expect(referrals).toContainText('The service has yet to open it.');
  await expect(referrals).toContainText('The request stays open here');
  await expectNoSidewaysScroll(page);
  await expectOpenToAll(page);

  const mail = await mailTo(request, INBOX, since);
  expect(mail.text).not.toMatch(/Rowan|Peanuts|Vincent/);
  const theirs = await (await browser.newContext({ baseURL, javaScriptEnabled: false, viewport: PHONE })).newPage();
  await theirs.goto(linkIn(mail));
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('A referral waits for your service');
  expect(await theirs.content()).not.toContain('Rowan');
  const asked = new Date();
  await theirs.getByRole('button', { name: 'Send the code' }).click();
  await theirs.getByRole('textbox').fill(codeIn(await mailTo(request, INBOX, asked)));
  await theirs.getByRole('button', { name: 'Go on' }).click();
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('A person needs your help');
  await expectNoSidewaysScroll(theirs);
  await theirs.getByRole('button', { name: 'Show what they told you' }).click();
  for (const told of ['Mrs Rowan', 'Peanuts']) await expect(theirs.getByRole('main')).toContainText(told);
  await expect(theirs.getByRole('main')).not.toContainText('9 Larch House');
  await theirs.getByRole('link', { name: 'Back' }).click();
  await theirs.getByRole('button', { name: 'Yes, we will help' }).click();
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('You said yes');

  await page.reload();
  await expect(referrals).toContainText('They said yes');
  await expect(section(page, 'What happened')).toContainText('by Pimlico Food Bank (A service)');
  await expect(section(page, 'What happened')).toContainText('Referred to Food parcels');
  await referrals.getByRole('button', { name: 'Withdraw' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
  await expect(referrals).toContainText('Withdrawn');
  await theirs.reload();
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('This referral was withdrawn');
  await expect(theirs.getByRole('main')).toContainText('Please delete what you noted');
  await theirs.context().close();
});

test('the list of referrals says how each stands, and leads to its request', async ({ page, takeRequest }) => {
  const { id } = await takeRequest({ calledName: 'Mrs Rowan' });
  await openAs(page, 'Grace O.', `/requests/${id}`);
  await refer(section(page, 'Referrals'));
  await expect(section(page, 'Referrals')).toContainText('The service has yet to open it.');
  await page.goto('/n/westminster/referrals');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Referrals');
  await expectOpenToAll(page);
  await page.getByRole('link', { name: 'Food parcels' }).first().click();
  await expect(section(page, 'Referrals')).toContainText('Food parcels');
});
