import { expect, type Page } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { openAs } from './people.ts';
import { test } from './requests.ts';
import { DESK, expectNoSidewaysScroll, PHONE } from './screen.ts';

const TYPED = {
  'What to call them': 'Mr Aspen',
  Phone: '020 7946 0998',
  'How and when it is safe to make contact': 'After ten. Let it ring.',
  'What is needed': 'Bread, milk, two lemons.',
  Postcode: 'SW1P 4JN',
  'Address (if needed)': 'Flat 3, Aspen House',
};

/** Types while talking, and hears what becomes of the postcode before going on. */
async function type(page: Page, typed: Partial<typeof TYPED> = TYPED): Promise<void> {
  await page.getByLabel('Preferred language').selectOption('ar');
  await page.getByLabel('Kind of help').selectOption('Shopping');
  await page.getByRole('radio', { name: 'This week' }).check();
  for (const [label, text] of Object.entries(typed)) await page.getByLabel(label, { exact: true }).fill(text);
  await expect(
    page.getByText(/deals with it\.|We could not place|outside our area|This is not a postcode/).first(),
  ).toBeVisible();
  await page.getByRole('checkbox', { name: 'They said yes to this' }).check();
}

/** Nothing of what was typed is lost. */
async function expectTyped(page: Page, typed: Partial<typeof TYPED>): Promise<void> {
  for (const [label, text] of Object.entries(typed)) await expect(page.getByLabel(label, { exact: true })).toHaveValue(text);
  await expect(page.getByLabel('Kind of help')).toHaveValue('shopping');
  await expect(page.getByRole('radio', { name: 'This week' })).toBeChecked();
}

const take = (page: Page) => page.getByRole('button', { name: 'Take the request' }).click();
const idOf = (page: Page) => /req_[\w-]+/.exec(page.url())?.[0] ?? '';

test('a lead takes a request on the phone and is told the code word to pass on', async ({ page, cancelAfterwards }) => {
  await page.setViewportSize(PHONE);
  await openAs(page, 'Grace O.', '/queue');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'New request' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Take a request' })).toBeFocused();
  await type(page);
  await expect(page.getByRole('status').filter({ hasText: 'deals with it' })).toContainText('Vincent Square');
  await expectNoSidewaysScroll(page);
  await take(page);

  await expect(page.getByRole('heading', { level: 1, name: 'Shopping · Vincent Square' })).toBeFocused();
  cancelAfterwards(idOf(page));
  await expect(page.getByRole('alert').filter({ hasText: 'Tell them the code word now:' })).toBeVisible();
  for (const told of ['Open', 'This week', 'العربية · Arabic', 'Read aloud in Arabic'])
    await expect(page.getByRole('main')).toContainText(told);
  await expect(page.getByText('Mr Aspen')).toHaveCount(0); // who it is, only by a look
});

test('somebody under 18 is for today, stays ticked while the lead looks elsewhere, and no volunteer can be asked', async ({
  page,
  cancelAfterwards,
}) => {
  await openAs(page, 'Grace O.', '/requests/new');
  await type(page);
  const young = page.getByRole('checkbox', { name: 'They are under 18' });
  await expect(young).toHaveAccessibleDescription(/A lead rings them today\. No volunteer is asked/);
  await young.check();
  await expectOpenToAll(page);
  const main = page.getByRole('navigation', { name: 'Main' });
  await main.getByRole('link', { name: 'Queue' }).click();
  await main.getByRole('link', { name: 'New request' }).click();
  await expect(young).toBeChecked();
  await take(page);

  await expect(page.getByRole('heading', { level: 1, name: 'Shopping · Vincent Square' })).toBeFocused();
  cancelAfterwards(idOf(page));
  await expect(page.getByText('Under 18').first()).toBeVisible();
  for (const told of ['New', 'Today']) await expect(page.getByRole('main')).toContainText(told);
  await expect(page.getByRole('button', { name: /Ask|Send/ })).toHaveCount(0);
});

test('a postcode of ours that nobody knows is said so, three neighbours are named, and the lead picks the ward', async ({
  page,
  cancelAfterwards,
}) => {
  await openAs(page, 'Olivia M.', '/requests/new');
  await type(page, { ...TYPED, Postcode: 'SW1P 9ZZ' });
  const placement = page.getByRole('status').filter({ hasText: 'We could not place this postcode' });
  for (const group of ['Brent Neighbours', 'Camden Neighbours', 'Kensington & Chelsea Neighbours'])
    await expect(placement.getByRole('link', { name: group })).toHaveAttribute('href', /^https:/);
  await take(page);

  await expect(page.getByRole('heading', { level: 1, name: 'Shopping · Not placed yet' })).toBeFocused();
  cancelAfterwards(idOf(page));
  const asked = page.getByRole('region', { name: 'Which ward is it in?' });
  await expect(asked.getByRole('link')).toHaveCount(3);
  await asked.getByLabel('Ward').selectOption('Pimlico North');
  await asked.getByRole('button', { name: 'Place it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Shopping · Pimlico North' })).toBeVisible();
  await expect(page.getByText('Placed in Pimlico North.')).toBeVisible();
});

test('out of area, the nearest other group is named, nothing is taken, and everything stays typed', async ({ page }) => {
  const typed = { ...TYPED, Postcode: 'NW3 2QG' };
  await openAs(page, 'Grace O.', '/requests/new');
  await type(page, typed);
  await take(page);
  await expect(page.getByRole('alert').filter({ hasText: 'Not taken yet.' })).toContainText('This postcode is outside our area');
  const placement = page.getByRole('status').filter({ hasText: 'The nearest group to turn to' });
  await expect(placement.getByRole('link')).toHaveText('Camden Neighbours');
  await expectTyped(page, typed);
  await expect(page).toHaveURL(/requests\/new$/);
});

test('what is missing or wrong is listed, reached from the list, and nothing typed is lost', async ({ page }) => {
  await openAs(page, 'Grace O.', '/requests/new');
  const summary = page.getByRole('alert').filter({ hasText: 'Not taken yet. Please look at:' });
  await take(page);
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('button')).toHaveCount(8);
  await expectOpenToAll(page, 'light');

  const typed = { ...TYPED, Phone: '12', Postcode: 'over the bridge' };
  await type(page, typed);
  await page.getByLabel('Needed by (if needed)').fill('2020-02-02');
  await take(page);
  await expect(summary).toBeFocused();
  for (const wrong of ['This is not a phone number', 'This is not a postcode'])
    await expect(summary.getByRole('button', { name: wrong })).toBeVisible();
  await expectTyped(page, typed);
  await summary.getByRole('button', { name: 'This is not a phone number' }).click();
  await expect(page.getByLabel('Phone')).toBeFocused();
  await expect(page.getByLabel('Phone')).toHaveAccessibleDescription(/This is not a phone number/);

  for (const label of ['Phone', 'Postcode'] as const) await page.getByLabel(label).fill(TYPED[label]);
  await take(page);
  await expect(summary.getByRole('button')).toHaveText('This day is over. Choose today or a later day.');
  await expectTyped(page, TYPED);
  await expect(page.getByLabel('Needed by (if needed)')).toHaveValue('2020-02-02');
});

test('when the session ends while typing, the lead signs in over the page and sends what is still there', async ({
  page,
  cancelAfterwards,
}) => {
  await openAs(page, 'Grace O.', '/requests/new');
  await type(page);
  await page.context().clearCookies();
  await take(page);
  const again = page.getByRole('dialog', { name: 'Please sign in again' });
  await expect(again).toBeVisible();
  await expectOpenToAll(page, 'dark');
  await again.getByRole('button', { name: /^Grace O\./ }).click();
  await expect(again).toBeHidden();
  await expectTyped(page, TYPED);
  await take(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Shopping · Vincent Square' })).toBeVisible();
  cancelAfterwards(idOf(page));
});

test('a draft waits while the lead looks something up, and goes when the form is emptied', async ({ page }) => {
  await openAs(page, 'Grace O.', '/requests/new');
  await type(page);
  await page.getByRole('link', { name: 'Queue' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Queue' })).toBeVisible();
  await page.getByRole('link', { name: 'Take a request' }).click();
  await expectTyped(page, TYPED);
  await page.getByRole('button', { name: 'Empty the form' }).click();
  await expect(page.getByLabel('What to call them')).toHaveValue('');
  await expect(page.getByText('deals with it.')).toHaveCount(0);
});

test('a prescription needed today is sent to the pharmacy and 111 at once', async ({ page }) => {
  await openAs(page, 'Grace O.', '/requests/new');
  await page.getByLabel('Kind of help').selectOption('Prescription');
  await page.getByRole('radio', { name: 'Today' }).check();
  const notice = page.getByRole('status').filter({ hasText: 'A prescription needed today' });
  await expect(notice).toContainText('ring 111');
  await page.getByRole('radio', { name: 'When possible' }).check();
  await expect(page.getByText('A prescription needed today')).toHaveCount(0);
});

test('a lead asks for skills where they matter, and sees who has them first', async ({ page, cancelAfterwards }) => {
  await page.setViewportSize(PHONE);
  await openAs(page, 'Grace O.', '/requests/new');
  await type(page);
  // In another language the words are others: their yes is asked for again.
  const agreed = page.getByRole('checkbox', { name: 'They said yes to this' });
  await expect(agreed).toHaveAccessibleDescription(/هل توافق/);
  await page.getByLabel('Preferred language').selectOption('en');
  await expect(agreed).not.toBeChecked();
  await agreed.check();
  const wish = page.getByRole('group', { name: 'The volunteer should be able to do' });
  await expect(wish).toBeHidden();
  await page.getByText('Skills (if needed)').click();
  await wish.getByRole('checkbox', { name: 'Driving' }).check();
  await expectOpenToAll(page, 'light');
  await expectNoSidewaysScroll(page);
  const nav = page.getByRole('navigation', { name: 'Main' });
  await nav.getByRole('link', { name: 'Queue' }).click(); // a draft keeps what was picked, and shows it
  await nav.getByRole('link', { name: 'New request' }).click();
  await expect(wish.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await take(page);

  await expect(page.getByRole('heading', { level: 1, name: 'Shopping · Vincent Square' })).toBeFocused();
  cancelAfterwards(idOf(page));
  await expect(page.getByRole('definition').filter({ hasText: /^Driving$/ })).toBeVisible();
  const who = page.getByRole('region', { name: 'Who could help' });
  await expect(who.getByText(/^Driving: \d+ in your ward/)).toBeVisible();
  await expect(who.getByRole('listitem').first()).toContainText('Can do: Driving +20');
  await expectNoSidewaysScroll(page);
});

test('somebody may ask for somebody else: who, and how they know them', async ({ page }) => {
  await openAs(page, 'Grace O.', '/requests/new');
  await expect(page.getByLabel('Who is calling')).toBeHidden();
  await page.getByLabel('Somebody else is calling for them').check();
  await type(page);
  await take(page);
  const summary = page.getByRole('alert').filter({ hasText: 'Not taken yet.' });
  await expect(summary.getByRole('button')).toHaveText(['Please fill in: Who is calling', 'Please fill in: How they know them']);
  await expectTyped(page, TYPED);
});

test('the notice to read aloud stands beside the form, in the language of who is listening', async ({ page }) => {
  await page.setViewportSize(DESK);
  await openAs(page, 'Grace O.', '/requests/new');
  const notice = page.getByRole('complementary', { name: 'Read this aloud first' });
  const [beside, form] = [await notice.boundingBox(), await page.locator('form').boundingBox()];
  expect(beside?.x ?? 0).toBeGreaterThanOrEqual((form?.x ?? 0) + (form?.width ?? 0));
  await expect(notice).toContainText('For up to 7 days more');
  await page.getByLabel('Preferred language').selectOption('ar');
  await expect(notice.locator('[dir=rtl][lang=ar]')).toContainText('هل توافق');
  await page.getByLabel('Preferred language').selectOption('bn');
  await expect(notice).toContainText('We have this in English and Arabic only. For Bengali, read it slowly');
});

test('a lead who reads Arabic takes a request in Arabic', async ({ page, cancelAfterwards }) => {
  await page.setViewportSize(PHONE);
  await openAs(page, 'Nabil K.', '/requests/new');
  const { 'What to call them': name, Phone: phone, ...rest } = TYPED;
  await page.getByLabel('بأي اسم نناديهم').fill(name);
  await page.getByLabel('الهاتف').fill('12');
  await page.locator('[name=categoryKey]').selectOption('التسوق');
  await page.getByRole('radio', { name: 'هذا الأسبوع' }).check();
  for (const [field, text] of [
    ['safeContact', rest['How and when it is safe to make contact']],
    ['note', rest['What is needed']],
    ['postcode', rest.Postcode],
  ] as const)
    await page.locator(`[name=${field}]`).fill(text);
  await page.getByRole('checkbox', { name: 'وافق على هذا' }).check();
  // The answer about the postcode moves what is below it: the lead reads it, then presses.
  await page.locator('[name=postcode]').blur();
  await expect(page.getByRole('status').filter({ hasText: 'Vincent Square' })).toBeVisible();
  await page.getByRole('button', { name: 'تسجيل الطلب' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'لم يُسجَّل الطلب بعد' })).toBeFocused();
  await page.getByLabel('الهاتف').fill(phone);
  await page.getByRole('button', { name: 'تسجيل الطلب' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /التسوق/ })).toBeFocused();
  cancelAfterwards(idOf(page));
  await expectNoSidewaysScroll(page);
});
