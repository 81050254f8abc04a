import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, type Request, test } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { answered, broken, refusing } from './in-its-stead.ts';
import { openAs } from './people.ts';
import { DESK, expectNoSidewaysScroll, expectWordsOnly, PHONE, section } from './screen.ts';

/** A server on this machine that answers each request as it is told to, and remembers what it was asked. */
async function aServer(answer: (path: string) => { status: number; body?: object }) {
  const asked: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers);
    const { status, body = {} } = answer(request.url ?? '');
    request
      .resume()
      .on('end', () => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** Makes a partner's program that works with referrals, and answers its card. */
async function aProgram(page: Page) {
  const name = `A food bank ${Date.now()}`;
  await page.getByText('Partner organisation', { exact: true }).first().click();
  await page.getByLabel('Name of the organisation').fill(name);
  await page.getByLabel('For which organisation of the directory does it speak?').selectOption({ index: 1 });
  for (const scope of ['Read referrals', 'Answer referrals']) await page.getByRole('checkbox', { name: scope }).check();
  await page.getByRole('button', { name: 'Make the key' }).click();
  await page.getByRole('button', { name: 'I have it' }).click();
  return { name, card: section(page, name) };
}

test('a coordinator adds a webhook, tries it out, sees what was sent, sends it again, and stops it', async ({ page }) => {
  let status = 204;
  const receiver = await aServer(() => ({ status }));
  await page.setViewportSize(PHONE);
  await openAs(page, 'Olivia M.', '/clients');
  const { name, card } = await aProgram(page);
  await card.getByRole('button', { name: `Webhooks of ${name}` }).click();
  await card.getByLabel('Address of a new webhook').fill('not an address');
  await card.getByRole('button', { name: 'Add the webhook' }).click();
  await expect(card.getByRole('alert')).toBeVisible();
  await card.getByLabel('Address of a new webhook').fill(`${receiver.url}/in`);
  await card.getByRole('button', { name: 'Add the webhook' }).click();
  const secret = await card.getByLabel('What signs').inputValue();
  expect(secret).toMatch(/^whsec_/);
  await expectNoSidewaysScroll(page);
  await expectOpenToAll(page, 'light');
  await card.getByRole('button', { name: 'I have it' }).click();
  await expect(page.locator('body')).not.toContainText(secret);

  await card.getByRole('button', { name: 'Send a test to' }).click();
  await card.getByRole('button', { name: 'What was sent' }).click();
  const sent = card
    .getByRole('listitem')
    .filter({ has: page.getByText('ping', { exact: true }) })
    .last();
  await expect(sent).toContainText('Taken');
  status = 500;
  await sent.getByRole('button', { name: 'Send again' }).click();
  await expect(sent).toContainText('On its way');
  await expect(sent).toContainText('answered 500 · it did not take it');
  expect(new Set(receiver.asked.map((headers) => headers['webhook-id'])).size).toBe(1);
  expect(receiver.asked.length).toBeGreaterThanOrEqual(2);
  await expectNoSidewaysScroll(page);
  await expectWordsOnly(page);
  for (const hour of ['light', 'dark'] as const) await expectOpenToAll(page, hour);

  // Read one at a time: what was read beyond the first stays when the first is asked for again.
  status = 204;
  await expect(sent).toContainText('Taken');
  const asksFor = (request: Request) => request.postData()?.includes('"operationName":"WebhookDeliveries"') ?? false;
  await page.route('**/graphql', (route, request) =>
    asksFor(request) ? route.continue({ postData: request.postData()?.replace('first:25', 'first:1') ?? '' }) : route.fallback(),
  );
  await card.getByRole('button', { name: 'Send a test to' }).click();
  await page.reload();
  await card.getByRole('button', { name: `Webhooks of ${name}` }).click();
  await card.getByRole('button', { name: 'What was sent' }).click();
  const again = card.getByRole('button', { name: 'Send again' });
  await expect(again).toHaveCount(1);
  await card.getByRole('button', { name: 'Show more' }).click();
  await expect(again).toHaveCount(2);
  const askedAgain = page.waitForResponse((response) => asksFor(response.request()));
  await again.first().click();
  await askedAgain;
  await expect(card).toContainText('Nothing is on its way.');
  await expect(again).toHaveCount(2);
  await page.unrouteAll();

  await card.getByRole('button', { name: 'Make the next secret' }).click();
  await card.getByRole('button', { name: 'Make it' }).click();
  expect(await card.getByLabel('What signs').inputValue()).not.toBe(secret);
  await card.getByRole('button', { name: 'I have it' }).click();
  await expect(card).toContainText('The old secret signs, too, until');
  await answered(page, 'PingWebhook', refusing('pingWebhook', 'TOO_MANY_TRIES', 'Not now.'));
  await card.getByRole('button', { name: 'Send a test to' }).click();
  await expect(card.getByRole('alert')).toHaveText('Not now.');
  await card.getByRole('button', { name: `Stop ${receiver.url}` }).click();
  await expect(card).toContainText('Somebody stopped it.');
  await expect(card.getByRole('alert')).toHaveCount(0);
  await expect(card.getByRole('button', { name: 'Send a test to' })).toHaveCount(0);
  await card.getByRole('button', { name: `Start ${receiver.url}/in again` }).click();
  await expect(card.getByText('Stopped', { exact: true })).toHaveCount(0);
  await card.getByRole('button', { name: `Remove ${receiver.url}` }).click();
  const remove = page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true });
  await broken(page, 'RemoveWebhook');
  await remove.click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('No connection');
  await remove.click();
  await expect(card.getByText(`${receiver.url}/in`)).toHaveCount(0);
  await receiver.close();
});

const service = (id: string, name: string | null) => ({
  ...{ id, name, status: 'active', description: 'What it does', schedules: [] },
  organization: { id: `of-${id}`, name: `Organisation of ${id}`, description: 'Who they are' },
});

test('a coordinator names a feed, reads what came of it and what it was refused, and says what is gone', async ({ page }) => {
  let rows = [...Array.from({ length: 12 }, (_, at) => service(`s${at}`, `Told ${at}`)), service('bad', null)];
  const feed = await aServer((path) =>
    path.startsWith('/services?')
      ? { status: 200, body: { total_items: rows.length, total_pages: 1, page_number: 1, size: rows.length, contents: rows } }
      : { status: 404 },
  );
  await page.setViewportSize(PHONE);
  await openAs(page, 'Olivia M.', '/queue');
  await page.getByRole('button', { name: 'Olivia M.' }).click();
  await page.getByRole('link', { name: 'Sources of the directory' }).click();
  await page.getByRole('button', { name: 'Add the feed' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByLabel('Address of the feed').fill(feed.url);
  await page.getByLabel('Under which terms').fill('Open Government Licence');
  await page.getByRole('button', { name: 'Add the feed' }).click();
  const card = section(page, feed.url);
  await expect(card).toContainText('Not yet');
  await expect(card).toContainText('Services from it12');
  await expect(card).toContainText('Gone0');
  await card.getByText('1 field was refused').click();
  await expect(card).toContainText('Page 1, row 13: name');
  await expect(card).toContainText('is missing');
  await expectNoSidewaysScroll(page);
  await expectWordsOnly(page);
  for (const hour of ['light', 'dark'] as const) await expectOpenToAll(page, hour);

  rows = rows.slice(0, 4);
  await card.getByRole('button', { name: 'Read it now' }).click();
  await expect(card).toContainText('8 services are no longer named.');
  await card.getByRole('button', { name: 'They are gone' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'They are gone' }).click();
  await expect(card).toContainText('Gone8');
  await feed.close();
});

for (const path of ['/directory-sources', '/clients'] as const)
  test(`nothing is in anybody’s way on ${path} in Arabic, and it is nothing to a ward lead`, async ({ page }) => {
    await page.setViewportSize(DESK);
    await openAs(page, 'Grace O.', path);
    await expect(page.getByRole('heading', { level: 1, name: 'Not found' })).toBeVisible();
    await openAs(page, 'Olivia M.', path);
    await page.getByRole('button', { name: 'Olivia M.' }).click();
    await page.getByRole('dialog').getByText('العربية').click();
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await page.keyboard.press('Escape');
    for (const unfold of await page.getByRole('button', { name: 'الإشعارات الآلية لـ' }).all()) await unfold.click();
    await expectNoSidewaysScroll(page);
    await expectWordsOnly(page);
    await expectOpenToAll(page, 'dark');
    await page.getByRole('button', { name: 'Olivia M.' }).click();
    await page.getByRole('dialog').getByText('English').click();
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  });
