import { expect, type Page } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { lost } from './in-its-stead.ts';
import { askingAs, openAs, signInAs } from './people.ts';
import { test } from './requests.ts';
import { DESK, expectNoSidewaysScroll, expectWordsOnly, PHONE } from './screen.ts';

const WELSH = '/queue?language=cy';
const CALM = { urgency: 'WHEN_POSSIBLE', preferredLanguage: 'cy' };
const SNOOZES = ['SnoozeRequest', 'BulkSnoozeRequest'];

/** The parts that come after the first screen are here. */
const untilAllIsHere = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => /\/WaitsPills-[^/]*\.js$/.test(name))),
    )
    .toBe(true);
const kept = (page: Page) =>
  page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([key]) => key.startsWith('wardwise.waiting.'))
      .map(([, value]) => JSON.parse(value)),
  );
const inFrame = (page: Page) => page.getByRole('banner').getByRole('button', { name: /wait|not done/ });
const mark = (page: Page) => page.getByRole('main').getByText('Not now. Back: When somebody answers: waits for a connection');
const untilReply = async (page: Page) => {
  await page.getByRole('main').getByRole('button', { name: 'Not now', exact: true }).click();
  await page.getByRole('button', { name: 'When somebody answers' }).click();
};
/** The keys under which this page sends what puts a request off. */
function keysSent(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    const asked = request.url().endsWith('/graphql') && request.method() === 'POST' ? request.postDataJSON() : null;
    if (SNOOZES.includes(asked?.operationName)) sent.push(asked.variables.input.idempotencyKey);
  });
  return sent;
}
async function snoozesOf(baseURL: string | undefined, id: string): Promise<boolean> {
  const lead = await askingAs(baseURL, 'Olivia M.');
  const { request } = await lead.ask<{ request: { snooze: object | null } }>(
    'query ($id: ID!) { request(id: $id) { snooze { id } } }',
    { id },
  );
  await lead.end();
  return request.snooze !== null;
}

for (const [size, viewport] of Object.entries({ PHONE, DESK }))
  test(`what is pressed without a connection waits, is seen to wait, and is sent once: ${size}`, async ({
    page,
    context,
    baseURL,
    takeRequest,
  }) => {
    const { id } = await takeRequest(CALM);
    await page.setViewportSize(viewport);
    await openAs(page, 'Grace O.', `/requests/${id}`);
    await untilAllIsHere(page);
    const sent = keysSent(page);
    await context.setOffline(true);
    await untilReply(page);
    await expect(mark(page)).toBeVisible();
    await expect(inFrame(page)).toHaveAccessibleName('1 action waits for a connection');
    await expectNoSidewaysScroll(page);
    await expectOpenToAll(page, 'light');
    const [one] = await kept(page);
    expect(Object.keys(one).sort()).toEqual(
      ['at', 'category', 'does', 'end', 'key', 'network', 'requestId', 'to', 'ward', 'who'].sort(),
    );
    await inFrame(page).click();
    const window = page.getByRole('dialog', { name: 'What waits for a connection' });
    await expect(window).toContainText('Shopping · Vincent Square');
    await expectWordsOnly(page);
    await expectOpenToAll(page, 'dark');
    await page.keyboard.press('Escape');

    await context.setOffline(false);
    await expect(page.getByText('Connected again: 1 action was sent.')).toBeVisible();
    await expect(mark(page)).toBeHidden();
    await expect(inFrame(page)).toBeHidden();
    await expect(page.getByRole('main').getByText('Grace O. put this off until somebody answers')).toBeVisible();
    expect(await kept(page)).toEqual([]);
    expect(new Set(sent)).toEqual(new Set([one.key]));
    expect(await snoozesOf(baseURL, id)).toBe(true);
  });

test('what waits is taken back before it is sent, and is never sent', async ({ page, context, baseURL, takeRequest }) => {
  const { id } = await takeRequest(CALM);
  await openAs(page, 'Grace O.', `/requests/${id}`);
  await untilAllIsHere(page);
  await context.setOffline(true);
  await untilReply(page);
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Take back/ })
    .click();
  await expect(page.getByText('Taken back. It is not sent.')).toBeVisible();
  await expect(mark(page)).toBeHidden();
  expect(await kept(page)).toEqual([]);
  await context.setOffline(false);
  await expect(page.getByRole('banner').getByText('Live', { exact: true })).toBeVisible();
  expect(await snoozesOf(baseURL, id)).toBe(false);
});

test('an answer that was lost is asked for again under the same key, and it is done once', async ({
  page,
  baseURL,
  takeRequest,
}) => {
  const { id } = await takeRequest(CALM);
  await openAs(page, 'Grace O.', `/requests/${id}`);
  await untilAllIsHere(page);
  await lost(page, 'SnoozeRequest');
  const sent = keysSent(page);
  await untilReply(page);
  await expect(inFrame(page)).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(page.getByText('Connected again: 1 action was sent.')).toBeVisible();
  expect(sent).toHaveLength(2);
  expect(sent[0]).toBe(sent[1]);
  expect(await snoozesOf(baseURL, id)).toBe(true);
});

test('what somebody else has ended meanwhile is told with its reference and what to do; the others are done', async ({
  page,
  context,
  baseURL,
  takeRequest,
}) => {
  const ids: string[] = [];
  for (const categoryKey of ['post', 'shopping', 'dog-walking']) ids.push((await takeRequest({ ...CALM, categoryKey })).id);
  await openAs(page, 'Grace O.', WELSH);
  await untilAllIsHere(page);
  await page.getByLabel('Pick all 3 shown').check();
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Not now' }).click();
  await page.getByRole('button', { name: 'When somebody answers' }).click();
  await expect(page.getByRole('region', { name: 'How it went' }).getByText('Waits for a connection')).toHaveCount(3);
  await expect(inFrame(page)).toHaveAccessibleName('3 actions wait for a connection');
  await expect(mark(page)).toHaveCount(3);
  await expectNoSidewaysScroll(page);

  const coordinator = await askingAs(baseURL, 'Olivia M.');
  await coordinator.ask('mutation ($id: ID!) { cancelRequest(input: { requestId: $id }) { userErrors { code } } }', {
    id: ids[1],
  });
  const { request } = await coordinator.ask<{ request: { reference: string } }>(
    'query ($id: ID!) { request(id: $id) { reference } }',
    {
      id: ids[1],
    },
  );
  await coordinator.ask(
    'mutation ($id: ID!) { placeRequest(input: { requestId: $id, wardCode: "E05013792" }) { userErrors { code } } }',
    { id: ids[2] },
  );
  await coordinator.end();
  await context.setOffline(false);
  await expect(page.getByRole('alert').filter({ hasText: '2 actions that waited could not be done.' })).toBeVisible();
  await expect(inFrame(page)).toHaveAccessibleName('2 actions were not done');
  await page.getByRole('button', { name: 'See why' }).click();
  const window = page.getByRole('dialog', { name: 'What waits for a connection' });
  const ended = window.getByRole('listitem').filter({ hasText: 'Shopping' });
  await expect(ended).toContainText('This request has ended.');
  await expect(ended).toContainText(request.reference);
  await expect(ended).toContainText('Cancelled');
  await expect(window.getByRole('listitem').filter({ hasText: 'It went to another ward, or it is deleted.' })).toHaveCount(1);
  await expectWordsOnly(page);
  await expectOpenToAll(page, 'light');
  for (const left of [1, 0]) {
    await window.getByRole('button', { name: 'I have read this' }).first().click();
    await expect(window.getByRole('listitem')).toHaveCount(left);
  }
  await expect(window).toContainText('Nothing waits now.');
  expect(await snoozesOf(baseURL, ids[0] ?? '')).toBe(true);
});

test('whoever signs out is told what goes, and it goes also without a connection', async ({ page, context, takeRequest }) => {
  const { id } = await takeRequest(CALM);
  await openAs(page, 'Grace O.', `/requests/${id}`);
  await untilAllIsHere(page);
  await context.setOffline(true);
  await untilReply(page);
  await expect(mark(page)).toBeVisible();
  await page.getByRole('button', { name: 'Grace O.' }).click();
  await expect(page.getByText('1 action still waits for a connection. Signing out deletes it.')).toBeVisible();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect.poll(() => kept(page)).toEqual([]);
});

test('another person on the same device sends nothing of the one before, and it is gone', async ({
  page,
  context,
  baseURL,
  takeRequest,
}) => {
  const { id } = await takeRequest(CALM);
  await openAs(page, 'Grace O.', `/requests/${id}`);
  await untilAllIsHere(page);
  await page.route('**/graphql', (route) => route.abort('connectionfailed'));
  await untilReply(page);
  await expect(mark(page)).toBeVisible();
  await signInAs(await context.newPage(), 'Olivia M.');
  await page.unroute('**/graphql');
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect.poll(() => kept(page)).toEqual([]);
  await expect(mark(page)).toBeHidden();
  expect(await snoozesOf(baseURL, id)).toBe(false);
});

test('whoever was signed out meanwhile signs in again, and then it is sent', async ({ page, context, baseURL, takeRequest }) => {
  const { id } = await takeRequest(CALM);
  await openAs(page, 'Grace O.', `/requests/${id}`);
  await untilAllIsHere(page);
  await page.route('**/graphql', (route) => route.abort('connectionfailed'));
  await untilReply(page);
  await expect(mark(page)).toBeVisible();
  await context.clearCookies();
  await page.unroute('**/graphql');
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  const again = page.getByRole('dialog', { name: 'Please sign in again' });
  await expect(again).toBeVisible();
  expect(await kept(page)).toHaveLength(1);
  await again.getByRole('button', { name: /Grace O\./ }).click();
  await expect(again).toBeHidden();
  await expect.poll(() => kept(page)).toEqual([]);
  expect(await snoozesOf(baseURL, id)).toBe(true);
});

test('of two tabs one sends it, once', async ({ page, context, takeRequest }) => {
  const { id } = await takeRequest(CALM);
  await openAs(page, 'Grace O.', `/requests/${id}`);
  const second = await context.newPage();
  await second.goto(`/n/westminster/requests/${id}`);
  for (const tab of [page, second]) await untilAllIsHere(tab);
  await context.setOffline(true);
  await untilReply(page);
  await expect(mark(second)).toBeVisible(); // the other tab knows
  const sent = [keysSent(page), keysSent(second)];
  await context.setOffline(false);
  for (const tab of [page, second]) await expect(mark(tab)).toBeHidden();
  expect(sent.flat()).toHaveLength(1);
});

test('what was pressed half a day ago is not sent, and that is told', async ({ page, baseURL, takeRequest }) => {
  const { id } = await takeRequest(CALM);
  await openAs(page, 'Grace O.', `/requests/${id}`);
  await untilAllIsHere(page);
  await page.route('**/graphql', (route) => route.abort('connectionfailed'));
  await untilReply(page);
  await expect(mark(page)).toBeVisible();
  await page.evaluate(() => {
    for (const [key, value] of Object.entries(localStorage))
      if (key.startsWith('wardwise.waiting.'))
        localStorage.setItem(key, JSON.stringify({ ...JSON.parse(value), at: Date.now() - 13 * 3_600_000 }));
  });
  await page.unroute('**/graphql');
  await page.reload();
  await page.getByRole('button', { name: 'See why' }).click();
  const told = page.getByRole('dialog').getByRole('listitem');
  await expect(told).toContainText('It was too old to send');
  await expect(told).toContainText('open the request and press again');
  expect(await snoozesOf(baseURL, id)).toBe(false);
});

test('what says something of somebody, or is for now, is refused without a connection and kept nowhere', async ({
  page,
  context,
  takeRequest,
}) => {
  const { id } = await takeRequest(CALM);
  await openAs(page, 'Grace O.', `/requests/${id}`);
  await untilAllIsHere(page);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'I am on it', exact: true }).click();
  await expect(page.getByRole('main').getByText('No connection.').first()).toBeVisible();
  expect(await kept(page)).toEqual([]);
});
