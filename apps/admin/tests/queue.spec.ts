import { expect, type Page } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { broken } from './in-its-stead.ts';
import { openAs } from './people.ts';
import { test } from './requests.ts';
import { DESK, expectNoSidewaysScroll, expectVisibleFocus, PHONE } from './screen.ts';

test('a lead reads the queue as a table on a desk and as cards on a phone, and opens a request from either', async ({
  page,
  takeRequest,
}) => {
  const { id } = await takeRequest({ categoryKey: 'dog-walking', preferredLanguage: 'it' });
  await page.setViewportSize(DESK);
  await openAs(page, 'Grace O.', '/queue?category=dog-walking&language=it');
  const row = page.getByRole('row').filter({ has: page.locator(`a[href$="${id}"]`) });
  await expect(row.getByRole('rowheader')).toHaveText('Dog walking');
  for (const told of ['Vincent Square', 'italiano · Italian', 'Today', '1 minute', 'Open']) await expect(row).toContainText(told);

  await page.setViewportSize(PHONE);
  const card = page.getByRole('article').filter({ has: page.locator(`a[href$="${id}"]`) });
  await expect(card.getByRole('heading', { name: 'Dog walking' })).toBeVisible();
  for (const told of ['Vincent Square', 'italiano · Italian', 'Today', 'Waiting 1 minute', 'Open'])
    await expect(card).toContainText(told);
  await expectNoSidewaysScroll(page);
  await card.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Dog walking · Vincent Square' })).toBeFocused();
  await page.getByRole('link', { name: 'Back to the queue' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Queue' })).toBeFocused();
});

test('views and filters narrow the queue, stay in the address, and lead out again when nothing is left', async ({
  page,
  takeRequest,
}) => {
  const { id } = await takeRequest({ categoryKey: 'lend-an-item', preferredLanguage: 'cy' });
  const link = page.locator(`a[href$="${id}"]`);
  await openAs(page, 'Grace O.', '/queue');
  await page.getByRole('button', { name: 'To find somebody' }).click();
  await expect(page.getByRole('button', { name: 'To find somebody' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const panel = page.getByRole('region', { name: 'Filter' });
  await panel.getByLabel('Lend an item').click();
  await panel.getByLabel('Welsh').click();
  await expect(page.getByRole('button', { name: 'Filter: 2 set' })).toBeVisible();
  await expect(link).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(2); // the heading and the one request
  await expect(panel.getByLabel('When possible (0)')).toBeVisible();

  await page.reload();
  await expect(link).toBeVisible();
  await page.getByRole('button', { name: 'Filter: 2 set' }).click();
  await panel.getByLabel('When possible').click();
  await expect(page.getByRole('heading', { name: 'Nothing matches this filter' })).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Clear the filter' }).last().click();
  await expect(link).toBeVisible();
  await expect(page).toHaveURL(/queue\?view=toFind$/);

  await page.getByRole('button', { name: 'Under way' }).click();
  await expect(link).toBeHidden();
});

test('who has nothing to do is told so kindly', async ({ page }) => {
  await openAs(page, 'Winston J.', '/queue');
  await page.goto('/n/north-paddington/queue');
  await page.getByRole('button', { name: 'To follow up' }).click();
  await expect(page.getByRole('heading', { name: 'Nobody to ring back' })).toBeVisible();
  await expect(page.getByText('New requests for your wards')).toBeVisible();
});

test('a coordinator sees the whole network, who is stuck first, and loads more', async ({ page }) => {
  await openAs(page, 'Olivia M.', '/queue');
  const rows = page.getByRole('row');
  await expect(rows).toHaveCount(26); // the heading and the first 25
  await expect(rows.nth(1)).toContainText('Not placed yet');
  await expect(rows.nth(1)).toContainText('We could not place the postcode');
  await broken(page, 'Queue');
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(page.getByRole('alert')).toContainText('No connection');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => rows.count()).toBeGreaterThan(26);
  const links = await page
    .getByRole('rowheader')
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(new Set(links).size).toBe(links.length);
});

test('the queue speaks Arabic from right to left', async ({ page, takeRequest }) => {
  await takeRequest({ categoryKey: 'post', preferredLanguage: 'ar' });
  await page.setViewportSize(PHONE);
  await openAs(page, 'Nabil K.', '/queue?category=post&language=ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('heading', { level: 1, name: 'قائمة الطلبات' })).toBeVisible();
  await expect(page.getByRole('article').first()).toContainText('البريد');
  const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
  expect((heading?.x ?? 0) + (heading?.width ?? 0)).toBeGreaterThan(PHONE.width - 40); // it begins at the right edge
  await expectNoSidewaysScroll(page);
});

test('the keyboard finds its way: past the band, to every page, always in sight', async ({ page }) => {
  await openAs(page, 'Grace O.', '/queue');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeInViewport();
  await expectVisibleFocus(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Take a request' })).toBeFocused();
  await expectVisibleFocus(page);

  for (const [way, heading] of [
    ['Volunteers', 'Volunteers'],
    ['New request', 'Take a request'],
    ['Queue', 'Queue'],
  ] as const) {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: way }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeFocused();
    await expect(page).toHaveTitle(`${heading} · Wardwise`);
  }
});

test('what is typed for a reference is found, or said to be none; the next view is the whole queue’s again', async ({ page }) => {
  await openAs(page, 'Grace O.', '/queue');
  const box = page.getByLabel('Reference');
  const find = page.getByRole('button', { name: 'Find', exact: true });
  await box.fill('Mrs Larch');
  await find.click();
  await expect(page.getByText('This is not a reference.')).toBeVisible();
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('Mrs Larch');
  await expect(page).toHaveURL(/\/queue$/);

  await box.fill('vsq 4f7k');
  await find.click();
  await expect(page).toHaveURL(/\/queue\?reference=VSQ-4F7K$/);
  await expect(box).toHaveValue('VSQ-4F7K');
  await expect(find).toBeFocused();
  await expect(page.getByText('This is not a reference.')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Nothing matches this filter' })).toBeVisible();

  await page.getByRole('button', { name: 'To find somebody' }).click();
  await expect(page).toHaveURL(/\/queue\?view=toFind$/);
  await expect(box).toHaveValue('');
  await expect(page.getByRole('row').nth(1)).toBeVisible();
});

test('somebody rings with a reference: the lead finds what came by the form, and reads that it opens nothing', async ({
  page,
  cancelAfterwards,
}) => {
  const reference = await askOnTheForm(page);
  await openAs(page, 'Grace O.', '/queue?view=over');
  await page.getByLabel('Reference').fill(reference.toLowerCase().replace('-', ' '));
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  await expect(page.getByRole('main').locator('a[href*="/requests/req_"]')).toHaveCount(1);
  await expect(page.getByText('From the form')).toBeVisible();
  await expect(page.getByText('ring back on the number we hold before you tell or change anything')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Post' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Post · Vincent Square' })).toBeFocused();
  await expect(page.getByText(reference, { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Not confirmed yet' })).toBeVisible();
  cancelAfterwards(page.url().split('/').at(-1) ?? '');
});

test('having rung back, the lead corrects what we hold and lets them into their page again', async ({
  page,
  cancelAfterwards,
}) => {
  const reference = await askOnTheForm(page);
  await openAs(page, 'Grace O.', `/queue?reference=${reference}`);
  await page.getByRole('main').getByRole('link', { name: 'Post' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Post · Vincent Square' })).toBeVisible();
  cancelAfterwards(page.url().split('/').at(-1) ?? '');
  const person = page.getByRole('region', { name: 'The person' });
  await person.getByRole('button', { name: 'Show details' }).click();
  await person.getByRole('button', { name: 'To call back' }).click();

  await person.getByText('Change what we hold').click();
  await expect(person.getByText('Ring them back on the number above first.').first()).toBeVisible();
  await expect(person.getByLabel('Called')).toHaveValue('Mr Moss');
  await expect(person.getByRole('button', { name: 'Save the change' })).toBeDisabled();
  await person.getByLabel('Phone').fill('the same');
  await person.getByRole('button', { name: 'Save the change' }).click();
  await expect(person.getByRole('textbox', { name: 'Phone' })).toHaveAttribute('aria-invalid', 'true');
  await person.getByLabel('Phone').fill('07700 900462');
  await person.getByLabel('E-mail').fill('moss@example.org');
  await expectOpenToAll(page, 'light');
  await person.getByRole('button', { name: 'Save the change' }).click();
  await expect(page.getByText('Changed.')).toBeVisible();
  await expect(person.getByRole('link', { name: '07700 900462' })).toBeVisible();
  await expect(person.getByRole('button', { name: 'Save the change' })).toBeDisabled();

  await person.getByText('They cannot open their private page').click();
  await person.getByRole('button', { name: 'Let them back in' }).click();
  await expect(page.getByText('They can open their page now.')).toBeVisible();
  await page.setViewportSize(PHONE);
  await expectNoSidewaysScroll(page);
});

/** Somebody asks on the public form: what they are told to say. */
async function askOnTheForm(page: Page): Promise<string> {
  const query = 'mutation ($input: AskForHelpInput!) { answer: askForHelp(input: $input) { reference } }';
  const input = {
    ...{ network: 'westminster', adult: true, postcode: 'SW1P 4JN', categoryKey: 'post', way: 'IN_PERSON', urgency: 'TODAY' },
    ...{ note: 'A letter', preferredLanguage: 'en', calledName: 'Mr Moss', phone: '07700 900461', safeContact: 'Any time' },
    consent: { words: 'FORM_1', language: 'en' },
  };
  return (await (await page.request.post('/graphql', { data: { query, variables: { input } } })).json()).data.answer.reference;
}
