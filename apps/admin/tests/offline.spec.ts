import { expect, test } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { openAs } from './people.ts';
import { DESK, expectNoSidewaysScroll, PHONE } from './screen.ts';

test.use({ serviceWorkers: 'allow' });
const LAST = 'wardwise.lastQueue';

for (const [size, viewport] of Object.entries({ PHONE, DESK }))
  test(`without a connection the last queue is there to read, and nothing of anybody is kept: ${size}`, async ({
    page,
    context,
  }) => {
    await page.setViewportSize(viewport);
    await openAs(page, 'Grace O.', '/queue');
    const first = await page.getByRole('main').locator('a[href*="/requests/req_"]').first().textContent();
    const worker = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    expect(new URL(worker).pathname).toBe('/n/');
    const kept = await page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? 'null'), LAST);
    expect(Object.keys(kept.requests[0]).sort()).toEqual(
      ['category', 'id', 'language', 'neededBy', 'status', 'urgency', 'ward'].sort(),
    );
    const caches = await page.evaluate(async () => {
      const all = await Promise.all((await window.caches.keys()).map(async (name) => (await window.caches.open(name)).keys()));
      return all.flat().map(({ url }) => new URL(url).pathname);
    });
    expect(caches.filter((path) => !/^\/(index\.html|n-assets\/.+)$/.test(path))).toEqual([]);
    expect(caches.some((path) => /graphiql|monaco/.test(path))).toBe(false);

    await context.setOffline(true);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: 'No connection: the last queue' })).toBeVisible();
    await expect(page.getByText('This is the queue as it was read on')).toBeVisible();
    await expect(page.getByRole('listitem').first()).toContainText(first ?? '');
    await expectNoSidewaysScroll(page);
    await expectOpenToAll(page, 'light');
    await page.goto('/n/-'); // where the installed app begins
    await expect(page.getByRole('heading', { level: 1, name: 'No connection: the last queue' })).toBeVisible();
    await context.setOffline(false); // tried again by itself
    await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
    await page.goto('/');
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  });

test('the board is kept by status as well, and “not now” is pressed on it without a connection', async ({ page, context }) => {
  await openAs(page, 'Grace O.', '/queue?as=board');
  await expect(page.getByRole('region', { name: 'Requests by status' })).toBeVisible();
  const heads = await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'No connection: the last queue' })).toBeVisible();
  const kept = await page.getByRole('heading', { level: 2 }).allTextContents();
  expect(kept.length).toBeGreaterThan(0);
  for (const head of kept.map((text) => text.replace(/ \(.*/, ''))) expect(heads.join()).toContain(head);
  const row = page.getByRole('listitem').first();
  await row.getByRole('button', { name: /^Not now/ }).click();
  await row.getByRole('button', { name: 'When somebody answers' }).click();
  await expect(row).toContainText('Not now. Back: When somebody answers: waits for a connection');
  await expectOpenToAll(page, 'light');
  await row.getByRole('button', { name: /^Take back/ }).click();
  await expect(row.getByRole('button', { name: /^Not now/ })).toBeVisible();
});

test('whoever signs out leaves nothing of the queue on the device', async ({ page, context }) => {
  await openAs(page, 'Grace O.', '/queue');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
  await page.getByRole('button', { name: 'Grace O.' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/sign-in$/);
  expect(await page.evaluate((key) => localStorage.getItem(key), LAST)).toBeNull();
  await context.setOffline(true);
  await page.goto('/n/westminster/queue');
  await expect(page.getByRole('alert')).toContainText('No connection');
});

test('a part of the page that is gone after an update is said, and the new version loaded by a press alone', async ({ page }) => {
  await openAs(page, 'Grace O.', '/queue');
  await page.getByLabel('Reference').fill('VSQ');
  await page.evaluate(() => window.dispatchEvent(new Event('vite:preloadError')));
  const told = page.getByRole('alert').filter({ hasText: 'There is a newer version of this page.' });
  await expect(told).toContainText('What you have typed and not saved goes when you load it.');
  await expect(page.getByLabel('Reference')).toHaveValue('VSQ');
  await expectOpenToAll(page, 'light');
  await told.getByRole('button', { name: 'Load the new version' }).click();
  await expect(page.getByLabel('Reference')).toHaveValue('');
});

test('what was read half a day ago is shown no more', async ({ page, context }) => {
  await openAs(page, 'Grace O.', '/queue');
  await page.evaluate(async (key) => {
    await navigator.serviceWorker.ready;
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}');
    localStorage.setItem(key, JSON.stringify({ ...kept, readAt: new Date(Date.now() - 13 * 3_600_000).toISOString() }));
  }, LAST);
  await context.setOffline(true);
  await page.goto('/n/westminster/queue');
  await expect(page.getByRole('alert')).toContainText('No connection');
  expect(await page.evaluate((key) => localStorage.getItem(key), LAST)).toBeNull();
});
