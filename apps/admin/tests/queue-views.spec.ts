import { expect } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { askingAs, openAs } from './people.ts';
import { test } from './requests.ts';
import { expectNoSidewaysScroll, PHONE } from './screen.ts';

test.afterEach(async ({ baseURL }) => {
  const { ask, end } = await askingAs(baseURL, 'Grace O.');
  const { queueViews } = await ask<{ queueViews: { id: string; mine: boolean }[] }>('{ queueViews { id mine } }');
  for (const { id } of queueViews.filter(({ mine }) => mine))
    await ask('mutation ($id: ID!) { deleteQueueView(input: { viewId: $id }) { userErrors { code } } }', { id });
  await end();
});

test('a lead keeps what the queue shows under a name, finds it again, shares it, renames it, and takes a deletion back', async ({
  page,
  takeRequest,
}) => {
  const { id } = await takeRequest({ categoryKey: 'lend-an-item', preferredLanguage: 'cy' });
  await openAs(page, 'Grace O.', '/queue?view=toFind&language=cy');
  await expect(page.locator(`a[href$="${id}"]`)).toBeVisible();
  await page.getByText('Save this view').click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Please fill this in.')).toBeVisible();
  const name = '<img src=x onerror=alert(1)> Welsh';
  await page.getByLabel('Name of the view').fill(name);
  await expectOpenToAll(page, 'light');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const saved = page.getByRole('group', { name: 'Saved views' });
  await expect(saved.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('img[src="x"]')).toHaveCount(0);

  await page.getByRole('button', { name: 'Over' }).click();
  await expect(page).toHaveURL(/queue\?view=over$/);
  await saved.getByRole('button', { name }).click();
  await expect(page).toHaveURL(/queue\?view=toFind&language=cy$/);
  await expect(page.getByRole('row')).toHaveCount(2);

  await page.getByText('Change this view').click();
  await page.getByLabel('Name of the view').fill('Welsh, to find');
  await page.getByRole('button', { name: 'Rename' }).click();
  await expect(saved.getByRole('button', { name: 'Welsh, to find' })).toBeVisible();
  await page.getByRole('button', { name: 'Share it' }).click();
  await expect(saved.getByRole('button', { name: 'Shared Welsh, to find' })).toBeVisible();
  await page.getByRole('button', { name: 'Delete this view' }).click();
  await expect(saved).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(saved.getByRole('button', { name: 'Shared Welsh, to find' })).toHaveAttribute('aria-pressed', 'true');
});

test('what one lead shares another reads on a phone in Arabic, and cannot change', async ({ page, baseURL }) => {
  const { ask, end } = await askingAs(baseURL, 'Grace O.');
  const input = { name: 'For all of us', shared: true, choices: { part: 'CURRENT', urgencies: ['TODAY'] } };
  await ask('mutation ($input: SaveQueueViewInput!) { saveQueueView(input: $input) { userErrors { code } } }', { input });
  await end();
  await page.setViewportSize(PHONE);
  await openAs(page, 'Nabil K.', '/queue');
  await page.getByRole('group', { name: 'القوائم المحفوظة' }).getByRole('button', { name: 'For all of us' }).click();
  await expect(page).toHaveURL(/queue\?view=current&urgency=TODAY$/);
  await expect(page.getByRole('button', { name: 'إزالة' })).toHaveCount(1);
  await expect(page.getByText('غيّر هذه القائمة')).toHaveCount(0);
  await expectNoSidewaysScroll(page);
  await expectOpenToAll(page, 'dark');
});
