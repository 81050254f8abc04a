import { expect, test } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { lost } from './in-its-stead.ts';
import { openAs } from './people.ts';
import { expectNoSidewaysScroll, expectWordsOnly, PHONE, section } from './screen.ts';

const ASK = { data: { query: '{ apiClient { name wards { name } } }' } };

test('a coordinator lets a program ask, hands over its key once, changes it, and ends it', async ({
  page,
  playwright,
  baseURL,
}) => {
  await page.setViewportSize(PHONE);
  await openAs(page, 'Olivia M.', '/queue');
  await page.getByRole('button', { name: 'Olivia M.' }).click();
  await page.getByRole('link', { name: 'API clients' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'API clients' })).toBeVisible();

  await page.getByRole('button', { name: 'Make the key' }).click();
  await expect(page.getByText('Please fill this in.').first()).toBeVisible();
  const name = `Office of an MP ${Date.now()}`;
  await page.getByLabel('Name of the organisation').fill(name);
  await page.getByRole('checkbox', { name: 'Church Street' }).check();
  await page.getByRole('button', { name: 'Make the key' }).click();
  const shown = page.getByLabel('The new key');
  await expect(shown).toHaveValue(/^ww_live_[0-9A-Za-z]{49}$/);
  const first = await shown.inputValue();
  await expectNoSidewaysScroll(page);
  await expectOpenToAll(page, 'light');

  const program = await playwright.request.newContext({ baseURL });
  const asks = async (key: string) =>
    (await program.post('/graphql', { headers: { authorization: `Bearer ${key}` }, ...ASK })).json();
  expect(await asks(first)).toMatchObject({ data: { apiClient: { name, wards: [{ name: 'Church Street' }] } } });

  await page.getByRole('button', { name: 'I have it' }).click();
  await page.reload();
  const card = section(page, name);
  await expect(card).toContainText(`${first.slice(0, 12)}…`);
  await expect(page.locator('body')).not.toContainText(first.slice(12));

  await card.getByText('Make the next key').first().click();
  await lost(page, 'RotateApiKey');
  await card.getByRole('button', { name: 'Make the next key' }).click();
  await expect(card.getByRole('alert')).toContainText('No connection');
  await card.getByRole('button', { name: 'Make the next key' }).click();
  await expect(card.getByRole('alert')).toContainText('the answer with it was lost');
  await card
    .getByRole('listitem')
    .filter({ hasText: 'Live' })
    .filter({ hasNotText: first.slice(0, 12) })
    .getByRole('button')
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'End the key' }).click();
  await expect(card.getByText('Live', { exact: true })).toHaveCount(1);
  await card.getByRole('button', { name: 'Make the next key' }).click();
  const second = await card.getByLabel('The new key').inputValue();
  await expect(card.getByText('Live', { exact: true })).toHaveCount(2);
  await card.getByRole('button', { name: `End it: the key ${first.slice(0, 12)}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'End the key' }).click();
  await expect(card.getByText('Live', { exact: true })).toHaveCount(1);
  expect(await asks(first)).toMatchObject({ errors: [{ extensions: { code: 'API_KEY_REFUSED' } }] });
  expect(await asks(second)).toMatchObject({ data: { apiClient: { name } } });

  await card.getByRole('button', { name: `End all keys of ${name}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'End all keys' }).click();
  await expect(card).toContainText('It has no live key');
  expect(await asks(second)).toMatchObject({ errors: [{ extensions: { code: 'API_KEY_REFUSED' } }] });
  await program.dispose();
});

test('a partner’s program works with referrals as the program of an organisation', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openAs(page, 'Olivia M.', '/clients');
  await expect(page.getByRole('checkbox', { name: 'Read referrals' })).toHaveCount(0);
  await page.getByText('Partner organisation', { exact: true }).first().click();
  await page.getByRole('checkbox', { name: 'Read referrals' }).check();
  const name = `Food bank ${Date.now()}`;
  await page.getByLabel('Name of the organisation').fill(name);
  await page.getByRole('button', { name: 'Make the key' }).click();
  await expect(page.getByText('Please choose the organisation whose program this is.').first()).toBeVisible();
  const organization = page.getByLabel('For which organisation of the directory does it speak?');
  await organization.selectOption({ index: 1 });
  const chosen = (await organization.locator('option:checked').textContent()) ?? '';
  await expectNoSidewaysScroll(page);
  await expectOpenToAll(page, 'light');
  await page.getByRole('button', { name: 'Make the key' }).click();
  await expect(page.getByLabel('The new key')).toHaveValue(/^ww_live_/);
  await page.getByRole('button', { name: 'I have it' }).click();
  await expect(section(page, name)).toContainText(chosen);
  await expect(section(page, name)).toContainText('Read referrals to its organisation and from it');
});

for (const [path, heading] of [
  ['/clients', 'API clients'],
  ['/unusual-looks', 'Looks to ask about'],
] as const) {
  test(`nothing is in anybody’s way on ${path}, by day and by night`, async ({ page }) => {
    await page.setViewportSize(PHONE);
    await openAs(page, 'Olivia M.', path);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectWordsOnly(page);
    for (const hour of ['light', 'dark'] as const) await expectOpenToAll(page, hour);
    await page.getByRole('button', { name: 'Olivia M.' }).click();
    await page.getByRole('dialog').getByText('العربية').click();
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await page.keyboard.press('Escape');
    await expectNoSidewaysScroll(page);
    await expectWordsOnly(page);
    await expectOpenToAll(page, 'light');
    await page.getByRole('button', { name: 'Olivia M.' }).click();
    await page.getByRole('dialog').getByText('English').click();
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  });

  test(`${path} is nothing to a ward lead`, async ({ page }) => {
    await openAs(page, 'Grace O.', path);
    await expect(page.getByRole('heading', { level: 1, name: 'Not found' })).toBeVisible();
  });
}
