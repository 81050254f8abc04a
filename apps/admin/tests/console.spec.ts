import type { APIRequestContext, Browser, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { linkIn, mailTo } from './mailbox.ts';
import { askingAs, openAs } from './people.ts';
import { test } from './requests.ts';
import { DESK, expectNoSidewaysScroll, expectWordsOnly, PHONE, section } from './screen.ts';

/** A service that only these tests refer to, of an organisation of its own. */
async function aService(baseURL: string | undefined, named: string): Promise<string> {
  const olivia = await askingAs(baseURL, 'Olivia M.');
  const ADD = 'mutation ($input: AddServiceInput!) { addService(input: $input) { service { id } userErrors { code } } }';
  const said = {
    ...{ organizationName: named, name: `Parcels of ${named}`, description: 'Food for a week.', status: 'ACTIVE' },
    ...{ languages: ['en'], needKeys: ['food'], ways: ['IN_PERSON'], everywhere: true, wardCodes: [], hours: [] },
  };
  const { addService } = await olivia.ask<{ addService: { service: { id: string } } }>(ADD, {
    input: { ...said, takesReferrals: 'API' },
  });
  await olivia.end();
  return addService.service.id;
}

async function refer(baseURL: string | undefined, requestId: string, serviceId: string): Promise<void> {
  const grace = await askingAs(baseURL, 'Grace O.');
  const until = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);
  const consent = {
    by: 'THEMSELVES',
    how: 'BY_PHONE',
    words: 'REFERRAL_1',
    language: 'en',
    fields: ['calledName', 'phone'],
    until,
  };
  const SEND = 'mutation ($input: SendReferralInput!) { sendReferral(input: $input) { referral { id } userErrors { code } } }';
  const { sendReferral } = await grace.ask<{ sendReferral: { userErrors: object[] } }>(SEND, {
    input: { requestId, serviceId, consent },
  });
  expect(sendReferral.userErrors).toEqual([]);
  await grace.end();
}

/** A coordinator invites somebody of an organisation, who says yes in a browser of their own. */
async function invite(page: Page, browser: Browser, request: APIRequestContext, of: string, options: object): Promise<Page> {
  const since = new Date();
  const email = `ada-${since.getTime()}@partner.example`;
  await openAs(page, 'Olivia M.', '/people');
  await page.getByText('Invite somebody').click();
  await page.getByLabel('Name').fill('Ada N.');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('checkbox', { name: 'Ward lead' }).first().uncheck();
  await page.getByRole('checkbox', { name: 'Partner organisation' }).check();
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(page.getByText('Please choose the organisation that they work for.').first()).toBeVisible();
  await page.getByLabel('For which organisation do they work?').selectOption(of);
  await expectNoSidewaysScroll(page);
  await expectOpenToAll(page);
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  const theirs = await (await browser.newContext(options)).newPage();
  await theirs.goto(linkIn(await mailTo(request, email, since)));
  await expect(theirs.getByRole('listitem')).toContainText(of);
  await theirs.getByRole('button', { name: /Say yes and sign in/ }).click();
  await expect(theirs.getByRole('heading', { level: 1, name: 'How you sign in' })).toBeVisible();
  return theirs;
}

const fits = async (page: Page, hours: readonly ('light' | 'dark')[] = ['light']) => {
  await expect(page.getByLabel(/^(Loading|جارٍ التحميل)$/)).toHaveCount(0);
  await expectNoSidewaysScroll(page);
  await expectWordsOnly(page);
  for (const hour of hours) await expectOpenToAll(page, hour);
};

test('somebody of a partner is invited, opens a referral, answers it to the end, says whether there is room, and keeps keys', async ({
  page,
  browser,
  baseURL,
  request,
  takeRequest,
}) => {
  const of = `Larder ${Date.now()}`;
  const serviceId = await aService(baseURL, of);
  const [first, second] = [await takeRequest({ calledName: 'Mrs Rowan' }), await takeRequest({ calledName: 'Mr Alder' })];
  for (const { id } of [first, second]) await refer(baseURL, id, serviceId);
  await page.setViewportSize(PHONE);
  const ada = await invite(page, browser, request, of, { baseURL, viewport: PHONE, reducedMotion: 'reduce' });

  // The network's own pages are nothing to them.
  for (const path of ['wards', 'volunteers', 'people', 'clients', 'directory', `requests/${first.id}`]) {
    await ada.goto(`/n/westminster/${path}`);
    await expect(ada.getByRole('heading', { level: 1, name: 'Not found' })).toBeVisible();
  }
  await ada.goto('/n/westminster/queue');
  await expect(ada.getByRole('heading', { level: 1, name: 'Inbox' })).toBeVisible();
  await expect(ada.getByRole('main').getByRole('link')).toHaveCount(2);
  expect(await ada.content()).not.toContain('Rowan');
  await fits(ada, ['light', 'dark']);

  await ada.getByRole('main').getByRole('link').first().click();
  await expect(ada.getByRole('heading', { level: 1, name: 'A person needs your help' })).toBeVisible();
  await ada.getByRole('button', { name: 'Show what they told you' }).click();
  await expect(section(ada, 'What they told you')).toContainText('Mrs Rowan');
  await expect(section(ada, 'What they told you')).not.toContainText('Larch House');
  await fits(ada, ['light', 'dark']);
  await ada.getByRole('button', { name: 'Put it away' }).click();
  await expect(ada.getByRole('main')).not.toContainText('Rowan');
  await ada.getByRole('button', { name: 'Not yet: we have a waiting list' }).click();
  await ada.getByRole('button', { name: 'Put them on the list' }).click();
  await expect(ada.getByLabel('About how many days is the wait?')).toHaveAttribute('aria-invalid', 'true');
  await ada.getByLabel('About how many days is the wait?').fill('14');
  await ada.getByRole('button', { name: 'Put them on the list' }).click();
  await expect(ada.getByRole('heading', { level: 1, name: 'On your waiting list' })).toBeFocused();
  await expect(section(ada, 'The referral')).toContainText('about 14 days');
  await ada.getByRole('button', { name: 'Yes, we will help' }).click();
  await expect(ada.getByRole('heading', { level: 1, name: 'You said yes' })).toBeVisible();
  await ada.getByRole('button', { name: 'We have started to help' }).click();
  await expect(ada.getByRole('heading', { level: 1, name: 'You have started' })).toBeVisible();
  await ada.getByRole('button', { name: 'We are done' }).click();
  await ada.getByRole('dialog').getByRole('button', { name: 'We are done' }).click();
  await expect(ada.getByRole('heading', { level: 1, name: 'It is done. Thank you' })).toBeFocused();
  await expect(ada.getByRole('status').filter({ hasText: 'Done' })).toContainText('We have deleted what you were told.');
  await expect(ada.getByRole('button', { name: 'Show what they told you' })).toHaveCount(0);

  await ada.getByRole('link', { name: 'Back to the inbox' }).click();
  await ada.getByRole('main').getByRole('link').first().click();
  await ada.getByRole('button', { name: 'We have seen it' }).click();
  await expect(ada.getByText('The network knows that you have seen it.')).toBeVisible();
  await expect(ada.getByRole('heading', { level: 1, name: 'A person needs your help' })).toBeFocused();
  await ada.getByRole('button', { name: 'No, we cannot help' }).click();
  await ada.getByLabel('Why not?').selectOption('They live outside our area');
  await ada.getByRole('button', { name: 'Say no' }).click();
  await ada.getByRole('dialog').getByRole('button', { name: 'Say no' }).click();
  await expect(ada.getByRole('heading', { level: 1, name: 'You said no' })).toBeVisible();
  await ada.getByRole('link', { name: 'Back to the inbox' }).click();
  await expect(ada.getByRole('heading', { name: 'Nobody waits for your answer' })).toBeVisible();
  await ada.getByText('Over', { exact: true }).click();
  await expect(ada.getByRole('status').filter({ hasText: '2 referrals' })).toBeAttached();
  await expect(ada.getByRole('main').getByRole('link')).toHaveCount(2);

  await page.goto(`/n/westminster/requests/${second.id}`);
  await expect(section(page, 'Referrals')).toContainText('The person lives outside their area');
  await page.goto(`/n/westminster/requests/${first.id}`);
  await expect(page.getByRole('main')).toContainText(`by ${of} (A service)`);

  await ada.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Services' }).click();
  const ours = section(ada, `Parcels of ${of}`);
  await ours.getByText('Full', { exact: true }).click();
  await ours.getByRole('button', { name: 'This is right' }).click();
  await expect(ours).toContainText('Full (as of');
  await fits(ada, ['light', 'dark']);

  await ada.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Programs' }).click();
  await expect(ada.getByRole('checkbox', { name: 'Read the wards' })).toHaveCount(0);
  await ada.getByLabel('Name of the program').fill('Van planner');
  await ada.getByRole('button', { name: 'Make the key' }).click();
  const key = await ada.getByLabel('The new key').inputValue();
  const asked = await request.post('/graphql', {
    headers: { authorization: `Bearer ${key}` },
    data: { query: '{ apiClient { name organizationName scopes } referralsToMe { totalCount } }' },
  });
  expect(await asked.json()).toMatchObject({
    data: { apiClient: { name: 'Van planner', organizationName: of }, referralsToMe: { totalCount: 2 } },
  });
  await ada.getByRole('button', { name: 'I have it' }).click();
  const program = section(ada, 'Van planner');
  await program.getByRole('button', { name: 'Webhooks of Van planner' }).click();
  await program.getByLabel('Address of a new webhook').fill('https://hooks.partner.example/in');
  await program.getByRole('button', { name: 'Add the webhook' }).click();
  await expect(program.getByLabel('What signs')).toHaveValue(/^whsec_/);
  await program.getByRole('button', { name: 'I have it' }).click();
  await fits(ada, ['light', 'dark']);
  await program.getByRole('button', { name: 'End all keys of Van planner' }).click();
  await ada.getByRole('dialog').getByRole('button', { name: 'End all keys' }).click();
  await expect(program).toContainText('It has no live key');

  // In Arabic, on a desk, every page of theirs.
  await ada.getByRole('button', { name: 'Ada N.' }).click();
  await ada.getByRole('dialog').getByText('العربية').click();
  await expect(ada.locator('html')).toHaveAttribute('dir', 'rtl');
  await ada.setViewportSize(DESK);
  for (const path of ['inbox', 'our-services', 'our-programs', 'my-data', 'my-sign-in']) {
    await ada.goto(`/n/westminster/${path}`);
    await expect(ada.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(ada.locator('html')).toHaveAttribute('dir', 'rtl');
    await fits(ada, ['light', 'dark']);
  }

  // Their access ends at once.
  await page.goto('/n/westminster/people');
  const card = page.getByRole('article').filter({ hasText: of });
  await expect(card.getByRole('button', { name: 'Change roles and wards' })).toHaveCount(0);
  await card.getByRole('button', { name: 'Stop access' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Stop access' }).click();
  await expect(card).toHaveCount(0);
  await ada.goto('/n/westminster/inbox');
  await expect(ada).toHaveURL(/sign-in$/);
});

for (const path of ['/inbox', '/our-services', '/our-programs'])
  test(`${path} is nothing to a coordinator`, async ({ page }) => {
    await openAs(page, 'Olivia M.', path);
    await expect(page.getByRole('heading', { level: 1, name: 'Not found' })).toBeVisible();
  });
