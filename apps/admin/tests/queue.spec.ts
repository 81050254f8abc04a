import { expect } from '@playwright/test';
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
  await page.getByText('Filter', { exact: true }).click();
  await page.getByLabel('Needs').selectOption('Lend an item');
  await page.getByLabel('Language').selectOption({ label: 'Welsh · Cymraeg' });
  await expect(page.getByText('Filter: 2 set')).toBeVisible();
  await expect(link).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(2); // the heading and the one request

  await page.reload();
  await expect(link).toBeVisible();
  await page.getByLabel('Urgency').selectOption('When possible');
  await expect(page.getByRole('heading', { name: 'Nothing matches this filter' })).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Clear the filter' }).last().click();
  await expect(link).toBeVisible();
  await expect(page).toHaveURL(/queue\?view=toFind$/);

  await page.getByRole('button', { name: 'Under way' }).click();
  await expect(link).toBeHidden();
});

test('who has nothing to do is told so kindly', async ({ page }) => {
  await openAs(page, 'Winston J.', '/queue');
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
  await page.getByRole('button', { name: 'Show more' }).click();
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

test('somebody rings with a reference: the lead finds what came by the form, and reads that it opens nothing', async ({
  page,
}) => {
  const ask = async (query: string, variables: object) =>
    (await (await page.request.post('/graphql', { data: { query, variables } })).json()).data.answer;
  const { reference } = await ask('mutation ($input: AskForHelpInput!) { answer: askForHelp(input: $input) { reference } }', {
    input: {
      ...{ network: 'westminster', adult: true, postcode: 'SW1P 4JN', categoryKey: 'post', way: 'IN_PERSON', urgency: 'TODAY' },
      ...{ note: 'A letter', preferredLanguage: 'en', calledName: 'Mr Moss', phone: '07700 900461', safeContact: 'Any time' },
    },
  });
  await openAs(page, 'Grace O.', '/queue?view=over');
  await page.getByLabel('Reference').fill(reference.toLowerCase().replace('-', ' '));
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  await expect(page.getByText('From the form')).toBeVisible();
  await expect(page.getByText('ring back on the number we hold before you tell or change anything')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Post' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Post · Vincent Square' })).toBeFocused();
  await expect(page.getByText(reference, { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Not confirmed yet' })).toBeVisible();
  const id = page.url().split('/').at(-1);
  await ask('mutation ($id: ID!) { answer: cancelRequest(input: { requestId: $id }) { userErrors { code } } }', { id });
});
