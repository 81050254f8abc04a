import { createECDH, randomBytes } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page } from '@playwright/test';
import { linkIn } from './lead.ts';
import { heading, NARROW, press, test } from './walk.ts';

test.use({ viewport: NARROW.viewport, permissions: ['notifications'], serviceWorkers: 'allow' });

const START = 'Tell me on this phone or computer';

/** A push service that takes whatever comes; what is in it, nobody here can read. */
async function openService() {
  const heard: IncomingHttpHeaders[] = [];
  const server = createServer((req, res) => {
    heard.push(req.headers);
    req.resume().on('end', () => res.writeHead(201).end());
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://localhost:${(server.address() as AddressInfo).port}/push/of-this-browser`;
  return { heard, url, close: () => server.close() };
}

/** A headless browser has no push service and grants no notifications: the two answers that it would give, and nothing of ours. */
const answering = (page: Page, endpoint: string) =>
  page.addInitScript(
    (subscription) => {
      Notification.requestPermission = async () => 'granted';
      PushManager.prototype.subscribe = async () => ({ toJSON: () => subscription }) as unknown as PushSubscription;
    },
    {
      endpoint,
      keys: { p256dh: createECDH('prime256v1').generateKeys('base64url'), auth: randomBytes(16).toString('base64url') },
    },
  );

test('a volunteer lets us tell them in their browser, is told there, and stops it', async ({ page, fair, lead, mailTo }) => {
  const faults: string[] = [];
  page.on('console', (line) => void (line.type() === 'error' && faults.push(line.text())));
  page.on('pageerror', (error) => void faults.push(error.message));
  const service = await openService();
  await answering(page, service.url);
  const { id } = await lead.take('en');
  await lead.callOut(id);
  await page.goto(`${linkIn(await mailTo('daniel-p', /https?:/))}/yours`);
  await press(page, 'Show me what we hold');
  await page.getByRole('link', { name: 'Back to what we hold' }).click();
  const section = page.getByRole('region', { name: 'Told on your phone or computer' });
  await expect(section).toBeVisible();
  await fair();
  await press(page, START);
  await expect(page.getByRole('status')).toHaveText('It is saved.');
  await expect(section.getByText('A phone or computer, since')).toHaveCount(1);
  await fair();

  // Once more in the same browser, from the page where texts are ticked: it is one.
  await page.getByRole('link', { name: 'Change when you may ask me' }).click();
  await press(page, START);
  await expect(section.getByText('A phone or computer, since')).toHaveCount(1);

  const next = await lead.take('en');
  await lead.callOut(next.id);
  await expect.poll(() => service.heard.length).toBe(1);
  expect(service.heard[0]).toMatchObject({ 'content-encoding': 'aes128gcm', authorization: expect.stringMatching(/^vapid t=/) });

  await press(page, 'Stop telling me there');
  await expect(page.getByRole('status')).toHaveText('It is saved.');
  await expect(section.getByText('A phone or computer, since')).toHaveCount(0);
  expect(faults).toEqual([]);
  service.close();
});

/** Their own page, in a browser whose push service does not answer: the worker is there, and nothing is saved. */
async function refused(page: Page, link: string) {
  await page.goto(`${link}/yours`);
  await press(page, 'Show me what we hold');
  await page.getByRole('link', { name: 'Back to what we hold' }).click();
  await press(page, START);
  await expect(page.getByRole('alert').filter({ hasText: 'Your browser did not let us.' })).toBeVisible();
}

test('where no push service answers the page says so, and what is pushed is shown by the worker, whose tap opens the link', async ({
  page,
  context,
  lead,
  mailTo,
  baseURL,
}) => {
  const { id } = await lead.take('en');
  await lead.callOut(id);
  const link = linkIn(await mailTo('daniel-p', /https?:/));
  await refused(page, link);
  await expect(heading(page)).toHaveText('What we hold about you');
  await expect(page.getByText('A phone or computer, since')).toHaveCount(0);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration('/t/'))?.scope)).toBe(`${baseURL}/t/`);
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);

  // A headless browser shows no notification either: what it is told to show, and to open, is written down instead.
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(() => {
    ServiceWorkerRegistration.prototype.showNotification = async (title, how) =>
      void Object.assign(self, { shown: { title, ...how } });
    Object.getPrototypeOf(Reflect.get(self, 'clients')).openWindow = async (opened: string) =>
      void Object.assign(self, { opened });
  });
  const cdp = await context.newCDPSession(page);
  const registered = new Promise<string>((resolve) =>
    cdp.on('ServiceWorker.workerRegistrationUpdated', ({ registrations: [one] }) => one && resolve(one.registrationId)),
  );
  await cdp.send('ServiceWorker.enable');
  const { url, ...shown } = {
    title: 'Can you help?',
    body: 'Help.',
    tag: 'one',
    lang: 'ar',
    dir: 'rtl',
    url: `${baseURL}${link}`,
  };
  await cdp.send('ServiceWorker.deliverPushMessage', {
    origin: baseURL as string,
    registrationId: await registered,
    data: JSON.stringify({ ...shown, url }),
  });
  const noted = (name: string) => worker.evaluate((asked) => Reflect.get(self, asked), name);
  await expect.poll(() => noted('shown')).toEqual({ ...shown, data: url });
  await worker.evaluate((data) => {
    const tap = Object.assign(new Event('notificationclick'), { notification: { data, close() {} }, waitUntil() {} });
    self.dispatchEvent(tap);
  }, url);
  expect(await noted('opened')).toBe(url);
});

test('without scripts there is no button, and all else is there', async ({ browser, lead, mailTo, baseURL }) => {
  const page = await browser.newPage({ ...NARROW, baseURL });
  const { id } = await lead.take('en');
  await lead.callOut(id);
  await page.goto(`${linkIn(await mailTo('daniel-p', /https?:/))}/yours`);
  await press(page, 'Show me what we hold');
  await page.getByRole('link', { name: 'Back to what we hold' }).click();
  await expect(page.getByRole('button', { name: START })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Do not ask me for now' })).toBeVisible();
  await page.close();
});
