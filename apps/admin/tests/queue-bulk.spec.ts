import { expect, type Page } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { askingAs, openAs } from './people.ts';
import { test } from './requests.ts';
import { expectNoSidewaysScroll, PHONE } from './screen.ts';

const WELSH = '/queue?language=cy';
const results = (page: Page) => page.getByRole('region', { name: 'How it went' });
const bar = (page: Page) => page.getByRole('region', { name: 'What to do with those that are picked' });

test('one press for three: two are done, one is refused in words and stays picked', async ({ page, takeRequest, baseURL }) => {
  const ids: string[] = [];
  for (const categoryKey of ['post', 'shopping', 'dog-walking'])
    ids.push((await takeRequest({ categoryKey, preferredLanguage: 'cy' })).id);
  const { ask, end } = await askingAs(baseURL, 'Olivia M.');
  await ask('mutation ($id: ID!) { holdRequest(input: { requestId: $id }) { userErrors { code } } }', { id: ids[1] });
  await end();

  await openAs(page, 'Grace O.', WELSH);
  await expect(page.getByRole('row')).toHaveCount(4);
  await page.getByLabel('Pick all 3 shown').check();
  await expect(bar(page)).toContainText('3 picked');
  await expectOpenToAll(page, 'light');
  await bar(page).getByRole('button', { name: 'I am on it' }).click();
  await expect(results(page)).toContainText('2 of 3 done');
  await expect(results(page).getByRole('listitem').filter({ hasText: 'Shopping' })).toContainText('Somebody else is on it now');
  await expect(results(page).getByRole('listitem').filter({ hasText: 'Done' })).toHaveCount(2);
  await expect(bar(page)).toContainText('1 picked');
  await expect(page.getByLabel(/^Pick Shopping/)).toBeChecked();
  await expectOpenToAll(page, 'dark');
});

test('on a bad line a retry sends only what failed, and nothing twice', async ({ page, takeRequest }) => {
  for (const categoryKey of ['post', 'shopping', 'dog-walking']) await takeRequest({ categoryKey, preferredLanguage: 'cy' });
  await openAs(page, 'Grace O.', WELSH);
  await page.getByLabel('Pick all 3 shown').check();
  const sent: { requestId: string; idempotencyKey: string }[] = [];
  await page.route('**/graphql', async (route) => {
    const { operationName, variables } = route.request().postDataJSON();
    if (operationName !== 'BulkHoldRequest') return route.continue();
    sent.push(variables.input);
    return sent.length === 2 ? route.abort() : route.continue();
  });
  await bar(page).getByRole('button', { name: 'I am on it' }).click();
  await expect(results(page)).toContainText('1 of 3 done');
  await expect(results(page).getByRole('listitem').filter({ hasText: 'No connection' })).toHaveCount(2);
  expect(sent).toHaveLength(2); // the third is not tried once the line has broken
  await results(page).getByRole('button', { name: 'Try 2 again' }).click();
  await expect(results(page)).toContainText('2 of 2 done');
  expect(sent).toHaveLength(4);
  expect(sent[2]).toEqual(sent[1]);
  expect(new Set(sent.map(({ requestId }) => requestId)).size).toBe(3);
});

test('on a phone some are picked and cancelled, asked about once', async ({ page, takeRequest }) => {
  for (const categoryKey of ['post', 'shopping']) await takeRequest({ categoryKey, preferredLanguage: 'cy' });
  await page.setViewportSize(PHONE);
  await openAs(page, 'Grace O.', WELSH);
  await page.getByLabel('Pick all 2 shown').check();
  await expectNoSidewaysScroll(page);
  await expectOpenToAll(page, 'light');
  await bar(page).getByRole('button', { name: 'It is not needed any more' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Cancel 2 requests?');
  await dialog.getByRole('button', { name: 'Cancel all 2' }).click();
  await expect(results(page)).toContainText('2 of 2 done');
  await expect(page.getByRole('article')).toHaveCount(0);
  await expectNoSidewaysScroll(page);
});

test('the keyboard picks a row, a range with shift, moves them to a ward, and reads how it went', async ({
  page,
  takeRequest,
}) => {
  for (const categoryKey of ['post', 'shopping', 'dog-walking']) await takeRequest({ categoryKey, preferredLanguage: 'cy' });
  await openAs(page, 'Olivia M.', WELSH);
  const boxes = page.getByLabel(/^Pick .*, Vincent Square$/);
  await boxes.first().focus();
  await page.keyboard.press('Space');
  await expect(bar(page)).toContainText('1 picked');
  await boxes.last().click({ modifiers: ['Shift'] });
  await expect(bar(page)).toContainText('3 picked');
  await bar(page).getByLabel('Choose a ward').selectOption('Pimlico South');
  await bar(page).getByRole('button', { name: 'Move there' }).focus();
  await page.keyboard.press('Enter');
  await expect(results(page)).toContainText('3 of 3 done');
  await expect(page.getByRole('row').filter({ hasText: 'Pimlico South' })).toHaveCount(3);
  await results(page).getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('Enter');
  await expect(results(page)).toHaveCount(0);
});

test('several are put off at once, out of the way, found by the filter, and one press brings all of them back', async ({
  page,
  takeRequest,
}) => {
  for (const categoryKey of ['post', 'shopping', 'dog-walking'])
    await takeRequest({ categoryKey, preferredLanguage: 'cy', urgency: 'WHEN_POSSIBLE' });
  await page.setViewportSize(PHONE);
  await openAs(page, 'Grace O.', WELSH);
  await page.getByLabel('Pick all 3 shown').check();
  await bar(page).getByRole('button', { name: 'Not now' }).click();
  const dialog = page.getByRole('dialog', { name: 'Put 3 requests off' });
  await expectOpenToAll(page, 'light');
  await dialog.getByRole('button', { name: 'Tomorrow at 8' }).click();
  await expect(results(page)).toContainText('3 of 3 done');
  await expect(page.getByRole('article')).toHaveCount(0);
  await expectNoSidewaysScroll(page);

  await page.getByRole('button', { name: 'Filter: 1 set' }).click();
  const panel = page.getByRole('dialog', { name: 'Filter' });
  const putOff = panel.getByRole('group', { name: 'Put off' });
  await expect(putOff.getByLabel('Not put off (0)')).toBeChecked();
  await putOff.getByLabel('Put off (3)', { exact: true }).click();
  await panel.getByRole('button', { name: 'Show 3 requests' }).click();
  await expect(page.getByRole('article').filter({ hasText: 'Put off until' })).toHaveCount(3);
  await expect(page).toHaveURL(/snooze=NOT_PUT_OFF&snooze=PUT_OFF$/);

  await results(page).getByRole('button', { name: 'Undo 3' }).click();
  await expect(results(page)).toContainText('3 of 3 done');
  await expect(page.getByRole('article').filter({ hasText: 'Put off until' })).toHaveCount(0);
  await expect(page.getByRole('article')).toHaveCount(3);
  await expect(results(page).getByRole('button', { name: /^Undo/ })).toHaveCount(0);
});

test('the undo key takes back those that were done, not the one that was refused', async ({ page, takeRequest, baseURL }) => {
  const ids: string[] = [];
  for (const categoryKey of ['post', 'shopping']) ids.push((await takeRequest({ categoryKey, preferredLanguage: 'cy' })).id);
  const { ask, end } = await askingAs(baseURL, 'Olivia M.');
  await ask('mutation ($id: ID!) { holdRequest(input: { requestId: $id }) { userErrors { code } } }', { id: ids[1] });
  await end();
  await openAs(page, 'Grace O.', WELSH);
  await page.getByLabel('Pick all 2 shown').check();
  await bar(page).getByRole('button', { name: 'I am on it' }).click();
  await expect(results(page)).toContainText('1 of 2 done');
  await expect(page.getByRole('row').filter({ hasText: 'You are on it' })).toHaveCount(1);
  await page.keyboard.press('z');
  await expect(results(page)).toContainText('1 of 1 done');
  await expect(page.getByRole('row').filter({ hasText: 'You are on it' })).toHaveCount(0);
  await expect(page.getByRole('row').filter({ hasText: 'Olivia M. is on it' })).toHaveCount(1);
});

test('several could not be met: the reason is asked for once, and what was ended has no way back', async ({
  page,
  takeRequest,
}) => {
  const ids: string[] = [];
  for (const categoryKey of ['post', 'shopping']) ids.push((await takeRequest({ categoryKey, preferredLanguage: 'cy' })).id);
  await openAs(page, 'Grace O.', WELSH);
  await page.getByLabel('Pick all 2 shown').check();
  await bar(page).getByRole('button', { name: 'We could not help' }).click();
  const dialog = page.getByRole('dialog', { name: 'End 2 requests as not met?' });
  await expect(dialog.getByRole('button', { name: 'End and erase all 2' })).toBeDisabled();
  await dialog.getByRole('radio', { name: 'No volunteer was found' }).check();
  await dialog.getByRole('button', { name: 'End and erase all 2' }).click();
  await expect(results(page)).toContainText('2 of 2 done');
  await expect(results(page).getByRole('button', { name: /^Undo/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Over' }).click();
  for (const id of ids)
    await expect(page.getByRole('row').filter({ has: page.locator(`a[href$="${id}"]`) })).toContainText('Could not be met');
});
