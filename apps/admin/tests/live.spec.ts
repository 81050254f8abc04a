import { expect, type Page } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { lineTo } from './line.ts';
import { askingAs, openAs } from './people.ts';
import { test } from './requests.ts';
import { DESK, expectNoSidewaysScroll, PHONE } from './screen.ts';

const QUEUE = '/queue?category=dog-walking&language=cy';
const ASKED = { categoryKey: 'dog-walking', preferredLanguage: 'cy' };
const mark = (page: Page) => page.getByRole('banner').locator('[data-state]');
const linkTo = (page: Page, id: string) => page.getByRole('main').locator(`a[href$="${id}"]`);

test('what one lead writes, another sees without asking, in the list and on the page of a request', async ({
  page,
  browser,
  baseURL,
  takeRequest,
}) => {
  await openAs(page, 'Olivia M.', QUEUE);
  await expect(mark(page)).toHaveText('Live');
  const { id } = await takeRequest(ASKED);
  await expect(linkTo(page, id)).toBeVisible();

  const other = await browser.newContext({ baseURL });
  const second = await other.newPage();
  await openAs(second, 'Grace O.', `/requests/${id}`);
  await expect(mark(second)).toHaveText('Live');
  const coordinator = await askingAs(baseURL, 'Olivia M.');
  await coordinator.ask('mutation ($id: ID!) { cancelRequest(input: { requestId: $id }) { userErrors { code } } }', { id });
  await coordinator.end();
  await expect(second.getByRole('main')).toContainText('Cancelled');
  await expect(linkTo(page, id)).toBeHidden();
  await other.close();
});

test('Today says it as well: what is new, and what another lead puts off', async ({ page, baseURL, takeRequest }) => {
  await openAs(page, 'Nabil K.', '/today');
  await expect(page.getByRole('banner').locator('[data-state]')).toHaveText('مباشر');
  const { id } = await takeRequest({ urgency: 'THIS_WEEK' });
  await expect(linkTo(page, id).first()).toBeVisible();
  const lead = await askingAs(baseURL, 'Grace O.');
  const putOff = 'mutation ($id: ID!) { snoozeRequest(input: { requestId: $id, choice: AN_HOUR }) { userErrors { code } } }';
  expect(await lead.ask(putOff, { id })).toEqual({ snoozeRequest: { userErrors: [] } });
  await expect(linkTo(page, id)).toHaveCount(0);
  await lead.end();
});

test('a view that somebody shares stands in the queue of everybody', async ({ page, baseURL }) => {
  await openAs(page, 'Grace O.', '/queue');
  await expect(mark(page)).toHaveText('Live');
  const coordinator = await askingAs(baseURL, 'Olivia M.');
  const { answer } = await coordinator.ask<{ answer: { view: { id: string } } }>(
    'mutation { answer: saveQueueView(input: { name: "Welsh dogs", shared: true, choices: { part: CURRENT, languages: ["cy"] } }) { view { id } } }',
  );
  const view = page.getByRole('button', { name: 'Welsh dogs' });
  await expect(view).toBeVisible();
  await coordinator.ask('mutation ($id: ID!) { deleteQueueView(input: { viewId: $id }) { userErrors { code } } }', {
    id: answer.view.id,
  });
  await expect(view).toBeHidden();
  await coordinator.end();
});

for (const [size, viewport] of Object.entries({ PHONE, DESK }))
  test(`what ends while a lead types is told, with what is gone: ${size}`, async ({ page, baseURL, takeRequest }) => {
    const { id } = await takeRequest();
    await page.setViewportSize(viewport);
    await openAs(page, 'Grace O.', `/requests/${id}`);
    await expect(mark(page)).toHaveText('Live');
    const person = page.getByRole('region', { name: 'The person' });
    await person.getByRole('button', { name: 'Show details' }).click();
    await person.getByRole('button', { name: 'To call back' }).click();
    await person.getByText('Change what we hold').click();
    const box = person.getByLabel('Called');
    await box.fill('Mrs Larch-Smith');
    const coordinator = await askingAs(baseURL, 'Olivia M.');
    await coordinator.ask('mutation ($id: ID!) { holdRequest(input: { requestId: $id }) { userErrors { code } } }', { id });
    await expect(page.getByRole('alert')).toHaveText('Olivia M. is on it now: no need for you to ring as well.');
    await expect(box).toHaveValue('Mrs Larch-Smith');
    await coordinator.ask('mutation ($id: ID!) { cancelRequest(input: { requestId: $id }) { userErrors { code } } }', { id });
    await coordinator.end();
    const told = page.getByRole('main').getByRole('alert');
    await expect(told).toContainText('It is now: Cancelled.');
    await expect(told).toContainText('details are deleted');
    await expect(told).toContainText('What you had typed was not saved.');
    await expect(page.getByText('Mrs Larch')).toHaveCount(0);
    await expectNoSidewaysScroll(page);
    await expectOpenToAll(page, 'light');
  });

test('what one did oneself is not told as somebody else’s, and what has gone to another ward is said to be gone', async ({
  page,
  baseURL,
  takeRequest,
}) => {
  const [own, moved] = [await takeRequest(), await takeRequest()];
  await openAs(page, 'Grace O.', `/requests/${own.id}`);
  await expect(mark(page)).toHaveText('Live');
  await page.getByRole('button', { name: 'I am on it', exact: true }).click();
  await expect(page.getByRole('button', { name: 'I am not on it any more' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);

  await page.goto(`/n/westminster/requests/${moved.id}`);
  await expect(mark(page)).toHaveText('Live');
  const coordinator = await askingAs(baseURL, 'Olivia M.');
  await coordinator.ask(
    'mutation ($id: ID!) { placeRequest(input: { requestId: $id, wardCode: "E05013792" }) { userErrors { code } } }',
    { id: moved.id },
  );
  await coordinator.end();
  await expect(page.getByRole('heading', { level: 1, name: 'This request is no longer here' })).toBeVisible();
  await expect(page.getByText('It went to another ward, or it is deleted.')).toBeVisible();
});

test('nothing moves under the hands of somebody who types', async ({ page, takeRequest }) => {
  await openAs(page, 'Olivia M.', QUEUE);
  await expect(mark(page)).toHaveText('Live');
  const box = page.getByLabel('Reference');
  await box.pressSequentially('VS');
  const { id } = await takeRequest(ASKED);
  for (const letter of 'Q-4F7KQ4F7') {
    await box.press(letter);
    await expect(linkTo(page, id)).toBeHidden();
    await page.waitForFunction((at) => performance.now() > at + 400, await page.evaluate(() => performance.now()));
  }
  await expect(linkTo(page, id)).toBeVisible();
  await expect(box).toHaveValue('VSQ-4F7KQ4F7');
  await expect(box).toBeFocused();
});

test('a page that nobody saw for a while catches up when it is seen again', async ({ page, takeRequest }) => {
  await page.clock.install();
  await openAs(page, 'Olivia M.', QUEUE);
  await expect(mark(page)).toHaveText('Live');
  const see = (seen: boolean) =>
    page.evaluate((hidden) => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
      document.dispatchEvent(new Event('visibilitychange'));
    }, !seen);
  await see(false);
  const { id } = await takeRequest(ASKED);
  await page.clock.runFor(30_000);
  await expect(linkTo(page, id)).toBeHidden();
  await see(true);
  // A socket that was asleep waits longer after each try; the clock is moved on until it has come through.
  await expect(async () => {
    await page.clock.runFor(3000);
    await expect(mark(page)).toHaveText('Live', { timeout: 1000 });
  }).toPass();
  await page.clock.runFor(3000);
  await expect(linkTo(page, id)).toBeVisible();
});

test('a server that goes away is told as that, and all is there when it is back', async ({ page, baseURL, takeRequest }) => {
  const line = await lineTo(baseURL);
  await openAs(page, 'Olivia M.', '/today');
  await page.goto(`${line.url}/n/westminster${QUEUE}`);
  await expect(mark(page)).toHaveText('Live');
  await everyPartHere(page);
  await line.cut();
  await expect(mark(page)).toHaveText('Reconnecting');
  await expect(mark(page)).toHaveText('No answer from the server: this may be old');
  await page.getByRole('link', { name: 'Today', exact: true }).first().click();
  await expect(page.getByRole('alert').first()).toContainText('No connection');
  const { id } = await takeRequest(ASKED);
  await line.mend();
  await expect(mark(page)).toHaveText('Live', { timeout: 60_000 });
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.getByRole('link', { name: 'Queue', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Queue' })).toBeVisible();
  await expect(linkTo(page, id)).toBeVisible();
  await line.cut();
});

test('a page that was cut off says so, and catches up', async ({ page, context, takeRequest }) => {
  await openAs(page, 'Olivia M.', QUEUE);
  await expect(mark(page)).toHaveText('Live');
  await context.setOffline(true);
  await expect(mark(page)).toHaveText('Offline: this may be old');
  const { id } = await takeRequest(ASKED);
  await expect(linkTo(page, id)).toBeHidden();
  await context.setOffline(false);
  await expect(mark(page)).toHaveText('Live');
  await expect(linkTo(page, id)).toBeVisible();
});

test('where no socket gets through the page asks every minute, and says so', async ({ page, takeRequest }) => {
  await page.routeWebSocket('**/graphql', (socket) => socket.close({ code: 1013 }));
  await page.clock.install();
  await openAs(page, 'Olivia M.', QUEUE);
  const { id } = await takeRequest(ASKED);
  for (let tries = 0; tries < 4; tries++) await page.clock.runFor(10_000);
  await expect(mark(page)).toHaveText('Checked every minute');
  await page.clock.runFor(65_000);
  await expect(linkTo(page, id)).toBeVisible();
});

test('somebody whose session has ended elsewhere is asked who they are, at once', async ({ page, baseURL }) => {
  await openAs(page, 'Moira D.', '/queue');
  await expect(mark(page)).toHaveText('Live');
  await page.evaluate(() =>
    fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'mutation { signOut { signedOut } }' }),
    }),
  );
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(page.url()).toContain(`${baseURL}/n/westminster/queue`);
});

/** What comes by itself three seconds after the page is here: a script cut off on its way is had by loading the page anew alone. */
const everyPartHere = (page: Page) =>
  page.waitForFunction(() => {
    const last = Math.max(
      ...performance.getEntriesByType('resource').map((part) => (part as PerformanceResourceTiming).responseEnd),
    );
    return performance.now() > 4000 && performance.now() - last > 1000;
  });
