import { expect } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { expectTyped, idOf, TYPED, take, type } from './intake.ts';
import { openAs } from './people.ts';
import { test } from './requests.ts';
import { expectNoSidewaysScroll, PHONE } from './screen.ts';

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
