import { expect, type Page, type Route } from '@playwright/test';
import { expectTyped, idOf, TYPED, take, type } from './intake.ts';
import { askingAs, openAs } from './people.ts';
import { test } from './requests.ts';
import { DESK, expectNoSidewaysScroll, expectWordsOnly, PHONE } from './screen.ts';

// What a lead meets on a bad day: half an answer, an answer that is lost, a slow one, what is pasted, and a group's broken list.

const whenAsked = (page: Page, name: string, answer: (route: Route) => unknown, times?: number) =>
  page.route(
    '**/graphql',
    (route) => (route.request().postDataJSON()?.operationName === name ? answer(route) : route.fallback()),
    times ? { times } : {},
  );

for (const size of [PHONE, DESK])
  test(`half an answer is no empty list: it is said, and asked for again (${size.width} px)`, async ({ page }) => {
    await page.setViewportSize(size);
    for (const [operationName, path, title] of [
      ['Today', '/today', 'Today'],
      ['Queue', '/queue', 'Queue'],
      ['Volunteers', '/volunteers', 'Volunteers'],
    ] as const) {
      await whenAsked(page, operationName, async (route) => {
        const answer = await (await route.fetch()).json();
        const data = Object.fromEntries(Object.keys(answer.data).map((key) => [key, key === 'me' ? answer.data.me : null]));
        await route.fulfill({
          json: { data, errors: [{ message: 'Unexpected', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] },
        });
      });
      await openAs(page, 'Grace O.', path);
      const alert = page.getByRole('main').getByRole('alert').first();
      await expect(alert).toContainText('Please try again');
      await expectWordsOnly(page);
      await expectNoSidewaysScroll(page);
      await page.unrouteAll({ behavior: 'wait' });
      await alert.getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
    }
  });

test('an answer lost on the way: what was pasted stays, the next press does it once, and a slow one is pressed once', async ({
  page,
  baseURL,
  cancelAfterwards,
}) => {
  await page.setViewportSize(PHONE);
  await openAs(page, 'Grace O.', '/requests/new');
  const pasted = { ...TYPED, 'What to call them': 'Mrs Alder', Phone: ' +44 (0)20–7946.0971 ', Postcode: ' sw1p4jn ' };
  await type(page, pasted);
  await expect(page.getByRole('status').filter({ hasText: 'deals with it' })).toContainText('Vincent Square');
  const taken: string[] = [];
  await whenAsked(
    page,
    'TakeRequest',
    async (route) => {
      taken.push(await (await route.fetch()).text()); // it was done, and nobody heard of it
      await route.abort('connectionreset');
    },
    1,
  );
  await take(page);
  await expect(page.getByRole('alert').filter({ hasText: 'No connection' })).toBeVisible();
  await expectTyped(page, pasted);
  await whenAsked(
    page,
    'TakeRequest',
    async (route) => {
      const answer = await route.fetch();
      await expect(page.getByRole('button', { name: 'Take the request' })).toBeDisabled(); // on its way: no second press
      await route.fulfill({ response: answer });
    },
    1,
  );
  await take(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Shopping · Vincent Square' })).toBeFocused();
  cancelAfterwards(idOf(page));
  expect(taken).toHaveLength(1);
  expect(taken[0]).toContain(idOf(page));
  const lead = await askingAs(baseURL, 'Grace O.');
  const look =
    'mutation ($id: ID!) { answer: showRequestDetails(input: { requestId: $id, purpose: CALL_BACK }) { details { phone postcode } } }';
  const { answer } = await lead.ask<{ answer: { details: object } }>(look, { id: idOf(page) });
  expect(answer.details).toEqual({ phone: '+442079460971', postcode: 'SW1P 4JN' });
  await lead.end();
});

test('of a list of 5,000 volunteers half is broken: each row says why, the good ones may come in, and the page bears it', async ({
  page,
}) => {
  const rows = Array.from({ length: 5000 }, (_, at) => {
    const number = `01632 960${String(at % 1000).padStart(3, '0')}`;
    return at % 2
      ? `Vol ${at},${number},vol-${at}@neighbours.example,SW1P 4JN`
      : [
          `Vol ${at},12,vol-${at}@neighbours.example,SW1P 4JN`,
          `,${number},vol-${at}@neighbours.example,SW1P 4JN`,
          `Vol ${at},${number},nowhere,XX`,
        ][(at / 2) % 3];
  });
  await openAs(page, 'Olivia M.', '/volunteers/take-in');
  const choosing = page.waitForEvent('filechooser');
  await page.getByLabel('The file (CSV)').click();
  const buffer = Buffer.from(['Name,Phone,E-mail,Postcode', ...rows].join('\r\n'));
  await (await choosing).setFiles({ name: 'A long list.csv', mimeType: 'text/csv', buffer });
  await page.getByLabel('Which group is it from?').fill('A long list');
  await page.getByLabel('To ask them once').check();
  await page.getByRole('button', { name: 'Try it' }).click();
  const report = page.getByRole('region', { name: 'What would come of it' });
  await expect(report).toBeVisible({ timeout: 120_000 });
  await expect(report).toContainText('To mend2500');
  await expect(page.getByRole('button', { name: /^Take in [\d,]+ people$/ })).toBeVisible();
  await expectWordsOnly(page);
  await page.setViewportSize(PHONE);
  await expectNoSidewaysScroll(page);
});
