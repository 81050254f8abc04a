import { expect, test } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { broken } from './in-its-stead.ts';
import { linkIn, mailTo } from './mailbox.ts';
import { openAs } from './people.ts';
import { DESK, expectNoSidewaysScroll, expectWordsOnly, PHONE } from './screen.ts';

test('a lead finds other support by need, ward, language, and how it takes people, and reads what to mind', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openAs(page, 'Grace O.', '/queue');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Directory' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Other support' })).toBeFocused();
  const cards = page.getByRole('article');
  await expect(cards.first()).toBeVisible();
  // All of the demo's are examples; what another test has made has its time in its name, and is none.
  const demos = cards.filter({ hasNotText: /\d{9}/ });
  const howMany = await demos.count();
  expect(howMany).toBeGreaterThan(4);
  await expect(page.getByText('Example', { exact: true })).toHaveCount(howMany);

  await page.getByLabel('For what').selectOption('Food');
  await page.getByLabel('Ward').selectOption('Church Street');
  await expect(cards.filter({ hasText: 'Weekly pantry' })).toContainText('Nobody has confirmed this since');
  await expect(cards.filter({ hasText: 'Weekly pantry' })).toContainText('Waiting list, about 21 days (as of');
  await expect(cards.filter({ hasText: 'Food parcels' })).toHaveCount(0);
  await page.getByLabel('Language').selectOption({ label: 'Arabic · العربية' });
  await page.getByLabel('How people get there').selectOption('They come by themselves');
  await expect(cards).toHaveCount(1);
  await page.reload();
  await expect(cards).toHaveCount(1);
  await page.getByLabel('Name').fill('nothing of this name');
  await expect(page.getByRole('heading', { name: 'No service found' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear the filter' }).click();
  await expect(demos).toHaveCount(howMany);

  await page.getByLabel('Name').fill('talking');
  await expect(cards).toHaveCount(1);
  await cards.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Talking therapies' })).toBeFocused();
  await expect(page.getByText('This entry is an example.')).toBeVisible();
  await expect(page.getByText('Mon–Fri 08:00–20:00')).toBeVisible();
  await expect(page.getByText('18 or over')).toBeVisible();
  await expect(page.getByText('It takes referrals from us by an e-mailed link.')).toBeVisible();
  await expectNoSidewaysScroll(page);
});

for (const [who, locale, direction, size, hour] of [
  ['Grace O.', 'en-GB', 'ltr', PHONE, 'light'],
  ['Nabil K.', 'ar', 'rtl', DESK, 'dark'],
  ['Nabil K.', 'ar', 'rtl', PHONE, 'light'],
  ['Anselm P.', 'en-GB', 'ltr', DESK, 'dark'],
] as const)
  test.describe(() => {
    test.use({ locale, viewport: size, colorScheme: hour });
    test(`nothing is in anybody’s way in the directory: ${who}, ${size.width} px wide, ${hour}`, async ({ page }) => {
      await openAs(page, who, '/directory');
      await expect(page.locator('html')).toHaveAttribute('dir', direction);
      await expect(page.getByRole('article').first()).toBeVisible();
      await expectNoSidewaysScroll(page);
      await expectWordsOnly(page);
      await expectOpenToAll(page, hour);
      await page.getByRole('article').first().getByRole('link').click();
      await expect(page.getByRole('region').first()).toBeVisible();
      await expectNoSidewaysScroll(page);
      await expectWordsOnly(page);
      await expectOpenToAll(page, hour);
    });
  });

test('a coordinator writes a service down, changes it, has rung it, sends it its link, and ends it', async ({
  page,
  request,
}) => {
  const name = `Soup kitchen ${Date.now()}`;
  await page.setViewportSize(PHONE);
  await openAs(page, 'Olivia M.', '/directory');
  await page.getByRole('link', { name: 'Add a service' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Add a service' })).toBeFocused();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Please fill this in.').first()).toBeVisible();
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('What it does, in plain words').fill('Hot soup for everybody.');
  await page.getByRole('checkbox', { name: 'Food' }).check();
  await page.getByLabel('One more language').selectOption({ label: 'Arabic · العربية' });
  await page.getByLabel('E-mail', { exact: true }).fill('soup@kitchen.example');
  await page.getByLabel('Name of the organisation').fill('Kitchen of friends');
  await page.getByRole('button', { name: 'Add times' }).click();
  const times = page.getByRole('group', { name: 'Times 1' });
  for (const day of ['Mon', 'Tue', 'Wed']) await times.getByRole('checkbox', { name: day }).check();
  await expectNoSidewaysScroll(page);
  await expectOpenToAll(page, 'light');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();
  await expect(page.getByText('Mon–Wed 09:00–17:00')).toBeVisible();
  await expect(page.getByText('العربية · Arabic')).toBeVisible();

  await broken(page, 'Entry');
  await page.getByRole('link', { name: 'Change this entry' }).click();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByLabel('What it does, in plain words')).toHaveValue('Hot soup for everybody.');
  await page.getByLabel('What it does, in plain words').fill('Hot soup and bread.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Hot soup and bread.')).toBeVisible();

  const keep = page.getByRole('region', { name: 'Keep this entry right' });
  await keep.getByLabel('Waiting list').check();
  await keep.getByLabel('About how many days').fill('12');
  await keep.getByRole('button', { name: 'We rang them: this is right' }).click();
  await expect(page.getByText('Waiting list, about 12 days (as of')).toBeVisible();
  const since = new Date();
  await keep.getByRole('button', { name: 'Send them their link' }).click();
  await expect(page.getByText('The mail is on its way.')).toBeVisible();
  expect(linkIn(await mailTo(request, 'soup@kitchen.example', since))).toMatch(/\/s\/[\w-]{22}$/);
  await keep.getByRole('button', { name: 'Send them their link' }).click();
  await expect(keep.getByText('A mail with a link went to this service within the last day.')).toBeVisible();
  await expectOpenToAll(page, 'light');

  await page.getByRole('link', { name: 'Change this entry' }).click();
  await page.getByLabel('Is it running?').selectOption('Closed for good');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Closed for good')).toBeVisible();
  await page.getByRole('link', { name: 'Back to the directory' }).click();
  await page.getByLabel('Name').fill(name);
  await expect(page.getByRole('heading', { name: 'No service found' })).toBeVisible();
  await page.getByLabel('Show closed ones too').click();
  await expect(page.getByLabel('Show closed ones too')).toBeChecked();
  await expect(page.getByRole('article').filter({ hasText: name })).toBeVisible();
});

test('a lead changes nothing in the directory', async ({ page }) => {
  await openAs(page, 'Grace O.', '/directory?text=talking');
  await expect(page.getByRole('link', { name: 'Add a service' })).toHaveCount(0);
  await page.getByRole('article').getByRole('link').click();
  await expect(page.getByText('Last confirmed on')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Keep this entry right' })).toHaveCount(0);
  await page.goto('/n/westminster/directory/new');
  await expect(page.getByRole('heading', { level: 1, name: 'Not found' })).toBeVisible();
});
