import { expect, type Page } from '@playwright/test';
import { pathTo } from './lead.ts';
import { heading, NARROW, press, test } from './walk.ts';

const ADD =
  'mutation ($input: AddServiceInput!) { answer: addService(input: $input) { service { id } userErrors { code field } } }';
const ASK = 'mutation ($id: ID!) { answer: askService(input: { serviceId: $id }) { service { id } userErrors { code } } }';
const SERVICE =
  'query ($id: ID!) { answer: service(id: $id) { description phone status stale room { capacity waitingDays } schedules { byday opensAt closesAt } } }';

/** A service that a coordinator has just written down and sent its link: how it stands, and the link. */
async function aServiceWithItsLink(page: Page, key: string) {
  const session = page.request;
  const { people } = await (await session.get('/demo/people.json')).json();
  const { id: person } = people.find(({ name }: { name: string }) => name === 'Olivia M.');
  await session.post('/demo/sign-in', { headers: { 'x-wardwise': '1' }, data: { id: person } });
  const ask = async (query: string, variables: object) =>
    (await (await session.post('/graphql', { data: { query, variables } })).json()).data.answer;
  const input = {
    ...{
      organizationName: `Friends of ${key}`,
      name: `Lunch club ${key}`,
      description: 'Lunch for two pounds.',
      status: 'ACTIVE',
    },
    ...{ email: `${key}@lunch.example`, phone: '020 7946 0309', languages: ['en'], needKeys: ['food'], ways: ['IN_PERSON'] },
    ...{
      everywhere: true,
      wardCodes: [],
      takesReferrals: 'SELF_ONLY',
      hours: [{ days: ['MO'], opensAt: '12:00', closesAt: '14:00' }],
    },
  };
  const { id } = (await ask(ADD, { input })).service;
  await ask(ASK, { id });
  const path = await pathTo(session, input.email, /\/s\/[\w-]{22}/);
  await page.context().clearCookies();
  return { path, read: () => ask(SERVICE, { id }) };
}

test.describe('without scripts, on a narrow phone', () => {
  test.use(NARROW);

  test('a service says that it is right, corrects itself and closes, by the link in its mail and nothing else', async ({
    page,
    fair,
  }) => {
    const { path, read } = await aServiceWithItsLink(page, `club-${Date.now()}`);
    await page.goto(path);
    await expect(heading(page)).toHaveText('Is this still right?');
    await expect(page.getByText('Mon 12:00–14:00')).toBeVisible();
    await fair();
    await page.getByRole('radio', { name: 'There is a waiting list' }).check();
    await page.getByLabel('about how many days').fill('ten');
    await press(page, 'Yes, this is right');
    await expect(page.getByRole('alert')).toContainText('Say the days as a whole number from 0 to 999.');
    await expect(page.getByLabel('about how many days')).toHaveValue('ten');
    await page.getByLabel('about how many days').fill('9');
    await press(page, 'Yes, this is right');
    await expect(heading(page)).toHaveText('Thank you');
    expect(await read()).toMatchObject({ stale: false, room: { capacity: 'WAITING_LIST', waitingDays: 9 } });

    await page.getByRole('link', { name: 'Back to our entry' }).click();
    await page.getByRole('link', { name: 'Something is not right' }).click();
    await expect(heading(page)).toHaveText('Tell us how it is now');
    await fair();
    await page.getByLabel('What you do').fill('Lunch, and a table for chess.');
    await page.getByLabel('Phone').fill('nobody');
    const second = page.getByRole('group', { name: 'Times 2' });
    for (const day of ['Thu', 'Fri']) await second.getByLabel(day).check();
    await second.getByLabel('Opens').fill('18:00');
    await second.getByLabel('Closes').fill('20:00');
    await press(page, 'Save, and all of it is right');
    await expect(page.getByRole('alert')).toBeFocused();
    await expect(page.getByLabel('What you do')).toHaveValue('Lunch, and a table for chess.');
    await expect(second.getByLabel('Opens')).toHaveValue('18:00');
    await fair();
    await page.getByLabel('Phone').fill('020 7946 0310');
    await press(page, 'Save, and all of it is right');
    await expect(heading(page)).toHaveText('Thank you');
    expect(await read()).toMatchObject({
      ...{ description: 'Lunch, and a table for chess.', phone: '+442079460310' },
      schedules: [
        { byday: 'MO', opensAt: '12:00', closesAt: '14:00' },
        { byday: 'TH,FR', opensAt: '18:00', closesAt: '20:00' },
      ],
    });

    await page.goto(path);
    await page.getByRole('link', { name: 'We have closed' }).click();
    await expect(heading(page)).toHaveText('Have you closed for good?');
    expect((await read()).status).toBe('ACTIVE');
    await fair();
    await press(page, 'Yes, we have closed');
    await expect(page.getByText('We have taken you out of what people find.')).toBeVisible();
    expect((await read()).status).toBe('DEFUNCT');
    await page.goto(path);
    await expect(heading(page)).toHaveText('This link has ended');
    await expect(page.getByText('Ring the network that wrote to you')).toBeVisible();
    expect(await page.context().cookies()).toEqual([]);
  });
});

test('the same in Arabic, in nobody’s way; a link of nobody’s opens nothing, and another site’s button does nothing', async ({
  page,
  fair,
}) => {
  const { path, read } = await aServiceWithItsLink(page, `nadi-${Date.now()}`);
  await page.goto(`${path}?lang=ar`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(heading(page)).toHaveText('هل ما زال هذا صحيحًا؟');
  await fair();
  await page.getByRole('link', { name: 'هناك شيء غير صحيح' }).click();
  await expect(heading(page)).toHaveText('أخبرونا كيف هو الآن');
  await fair();
  const answer = await page.request.post(`${path}/closed`, { headers: { 'sec-fetch-site': 'cross-site' }, form: {} });
  expect([answer.status(), (await read()).status]).toEqual([403, 'ACTIVE']);
  expect((await page.request.get(`/s/${'A'.repeat(22)}`)).status()).toBe(410);
  expect((await page.request.get('/s/short')).status()).toBe(404);
  expect((await page.request.put(path)).status()).toBe(405);
});
