import { expect, type Page } from '@playwright/test';
import { heading, NARROW, test } from './walk.ts';

type Service = { id: string; name: string };
/** Three of the demo's, which are examples; what another test has made has its time in its name, and is none. */
const servicesOf = async (page: Page): Promise<Service[]> => {
  const query = '{ services(first: 50) { nodes { id name } } }';
  const { nodes } = (await (await page.request.post('/graphql', { data: { query } })).json()).data.services;
  return (nodes as Service[]).filter(({ name }) => !/\d{9}/.test(name)).slice(0, 3);
};

test.describe('without scripts', () => {
  test.use(NARROW);

  test('a letter tells of services with a QR code for each, in either language, and of nobody', async ({ page, fair }) => {
    const services = await servicesOf(page);
    const path = `/told/westminster/${services.map(({ id }) => id).join('/')}`;
    for (const [language, title, intro, example] of [
      ['en', 'Places that may help you', 'We have told them nothing about you.', 'an example, made up'],
      ['ar', 'جهات قد تساعدك', 'لم نخبرها بأي شيء عنك.', 'مثال مختلق'],
    ] as const) {
      await page.goto(`${path}?lang=${language}`);
      await expect(heading(page)).toHaveText(title);
      await expect(page.getByText(intro)).toBeVisible();
      for (const { name } of services)
        await expect(page.getByRole('heading', { level: 2 }).filter({ hasText: name })).toContainText(example);
      await expect(page.getByRole('img')).toHaveCount(services.length);
      await fair();
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('img')).toHaveCount(services.length);
      await expect(page.getByText('This page may tell who somebody is')).toHaveCount(0);
      await page.emulateMedia({ media: 'screen' });
    }
    expect(await page.context().cookies()).toEqual([]);
  });
});

test('there is no letter of nothing, of a stranger’s or to be sent', async ({ page, fair }) => {
  const [service] = await servicesOf(page);
  for (const path of [
    '/told/westminster',
    '/told/westminster/svc_me',
    `/told/nobody/${service?.id}`,
    `/told/westminster/svc_${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}`,
  ])
    expect((await page.request.get(path)).status(), path).toBe(404);
  expect((await page.request.post(`/told/westminster/${service?.id}`, { form: {} })).status()).toBe(405);
  await page.goto(`/told/westminster/${service?.id}`);
  await fair();
});
