import { expect, type Locator, test } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { askingAs, openAs } from './people.ts';
import { expectNoSidewaysScroll, expectWordsOnly, PHONE, type section } from './screen.ts';

const WIDE = { width: 1440, height: 900 };
const WAIT = 'Wait before a call-out asks more people';

test.afterEach(async ({ baseURL }) => {
  const { ask, end } = await askingAs(baseURL, 'Olivia M.');
  const { settings } = await ask<{ settings: { name: string; value: number; usual: number; group: string }[] }>(
    '{ settings { name value usual group } }',
  );
  const changed = settings.filter(({ value, usual, group }) => group !== 'TIMES' && value !== usual);
  for (const { name, value, usual } of changed)
    await ask(
      'mutation ($name: SettingName!, $value: Int!, $seen: Int!) { changeSetting(input: { name: $name, value: $value, seen: $seen }) { userErrors { code } } }',
      { name, value: usual, seen: value },
    );
  await end();
});

const unfold = async (row: Locator, name: RegExp) => {
  const button = row.getByRole('button', { name });
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
};
const row = (page: Parameters<typeof section>[0], name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });

for (const size of [PHONE, WIDE])
  test(`a coordinator tries a wait out in words, keeps it, and takes it back, ${size.width} px wide`, async ({ page }) => {
    await page.setViewportSize(size);
    await openAs(page, 'Olivia M.', '/today');
    await page.getByRole('button', { name: 'Olivia M.' }).click();
    await page.getByRole('link', { name: 'Settings' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
    const wait = row(page, WAIT);
    await expect(wait).toContainText('2 hours');
    await expect(wait).toContainText('A call-out sent at ⁦09:00⁩ asks the next group at 11:00.');
    await unfold(wait, /^Change/);
    await wait.getByLabel('Minutes').fill('5');
    await wait.getByRole('button', { name: 'Keep this value' }).click();
    await expect(wait).toContainText('Choose from 10 minutes to 24 hours.');
    await wait.getByLabel('Minutes').fill('20');
    await expect(wait.getByRole('status')).toContainText('asks the next group at 09:20.');
    const why = '<img src=x onerror=alert(1)> too slow';
    await wait.getByLabel('Why?').fill(why);
    await expectOpenToAll(page, 'light');
    await wait.getByRole('button', { name: 'Keep this value' }).click();
    await expect(wait).toContainText('20 minutes');
    await expect(wait).toContainText('usually 2 hours');

    await unfold(wait, /^\d+ change/);
    await expect(wait.locator('ol li').first()).toContainText('2 hours → 20 minutes');
    await expect(wait.locator('ol li').first()).toContainText(why);
    await expect(page.locator('img[src="x"]')).toHaveCount(0);
    await wait.getByRole('button', { name: 'Back to 2 hours' }).click();
    await expect(wait.locator('p').first()).toHaveText('2 hours');
    await unfold(wait, /^\d+ change/);
    await expect(wait.locator('ol li').first()).toContainText('20 minutes → 2 hours');
  });

test('what a shorter time would erase is counted before it is kept', async ({ page }) => {
  await openAs(page, 'Olivia M.', '/settings');
  const stubs = row(page, 'Requests that are over');
  await expect(stubs).toContainText('It can be shortened, never lengthened');
  await unfold(stubs, /^Change/);
  await stubs.getByLabel('Days').fill('7');
  await expect(stubs.getByRole('status')).toContainText(/would be erased (at once|within the hour)\./);
  await expect(row(page, 'Closed concerns').getByRole('button', { name: /^Change/ })).toHaveCount(0);
});

test('a lead reads them, and changes nothing', async ({ page }) => {
  await openAs(page, 'Grace O.', '/settings');
  await expect(row(page, WAIT)).toContainText('2 hours');
  await expect(page.getByText('Your coordinators can change it.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Change/ })).toHaveCount(0);
});

for (const size of [PHONE, WIDE])
  test(`nothing is in anybody’s way, ${size.width} px wide, in both languages, by day and by night`, async ({ page }) => {
    await page.setViewportSize(size);
    await openAs(page, 'Olivia M.', '/settings');
    const fits = async () => {
      await expect(page.getByRole('heading', { level: 2 })).toHaveCount(7);
      await page.getByRole('main').getByRole('listitem').first().getByRole('button').first().click();
      await expectNoSidewaysScroll(page);
      await expectWordsOnly(page);
      for (const hour of ['light', 'dark'] as const) await expectOpenToAll(page, hour);
    };
    await fits();
    await page.getByRole('button', { name: 'Olivia M.' }).click();
    await page.getByRole('dialog').getByText('العربية').click();
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await page.reload();
    await fits();
    await page.getByRole('button', { name: 'Olivia M.' }).click();
    await page.getByRole('dialog').getByText('English').click();
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  });

test('a coordinator words a kind of help, sees the very call-out that would tell too much, and switches it off and on', async ({
  page,
}) => {
  await openAs(page, 'Olivia M.', '/settings');
  const post = row(page, 'Post');
  await unfold(post, /^Our own words/);
  const called = post.getByLabel('What a call-out calls it');
  await called.fill('insulin');
  await expect(post).toContainText('It holds a word about health.');
  await expect(post.getByRole('status')).toContainText('Someone needs help with insulin in');
  await post.getByRole('button', { name: 'Keep these words' }).click();
  await expect(post).toContainText('These words would tell too much about a person.');
  await called.fill('letters and parcels');
  await expect(post.getByRole('status')).toContainText('Someone needs help with letters and parcels in');
  await expectOpenToAll(page, 'light');
  await post.getByRole('button', { name: 'Keep these words' }).click();
  await expect(post).toContainText('In a call-out: “letters and parcels”');
  await post.getByRole('button', { name: 'Switch off' }).click();
  await expect(post.getByRole('button', { name: 'Switch on' })).toBeVisible();
  await post.getByRole('button', { name: 'Switch on' }).click();
  await expect(post.getByRole('button', { name: 'Switch off' })).toBeVisible();

  await unfold(post, /^Our own words/);
  await called.fill('post');
  await post.getByRole('button', { name: 'Keep these words' }).click();
  await expect(post).toContainText('In a call-out: “post”');
});
