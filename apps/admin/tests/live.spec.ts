import { expect, type Page } from '@playwright/test';
import { askingAs, openAs } from './people.ts';
import { test } from './requests.ts';

const QUEUE = '/queue?category=dog-walking&language=cy';
const ASKED = { categoryKey: 'dog-walking', preferredLanguage: 'cy' };
const mark = (page: Page) => page.getByRole('banner').getByRole('status');
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
