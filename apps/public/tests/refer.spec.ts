import { expect, type Page } from '@playwright/test';
import { pathTo } from './lead.ts';
import { goOnIn, heading, NARROW, press, test } from './walk.ts';

const ADD =
  'mutation ($input: AddServiceInput!) { answer: addService(input: $input) { service { organization { id } } userErrors { code field } } }';
const MAKE =
  'mutation ($input: MakeReferrerLinkInput!) { answer: makeReferrerLink(input: $input) { link { id } userErrors { code } } }';

/** An organisation that a coordinator has just mailed a referrer's link: its path. */
async function aReferrersLink(page: Page, key: string): Promise<string> {
  const session = page.request;
  const { people } = await (await session.get('/demo/people.json')).json();
  const { id: person } = people.find(({ name }: { name: string }) => name === 'Olivia M.');
  await session.post('/demo/sign-in', { headers: { 'x-wardwise': '1' }, data: { id: person } });
  const ask = async (query: string, variables: object) =>
    (await (await session.post('/graphql', { data: { query, variables } })).json()).data.answer;
  const input = {
    ...{ organizationName: `Shelter ${key}`, name: `Day centre ${key}`, description: 'A warm room.', status: 'ACTIVE' },
    ...{ email: `${key}@shelter.example`, languages: ['en'], needKeys: ['housing'], ways: ['IN_PERSON'] },
    ...{ everywhere: true, wardCodes: [], takesReferrals: 'SELF_ONLY', hours: [] },
  };
  const organizationId = (await ask(ADD, { input })).service.organization.id;
  await ask(MAKE, { input: { organizationId, days: 30 } });
  const path = await pathTo(session, input.email, /\/refer\/[\w-]{16,}/);
  await page.context().clearCookies();
  return path;
}

test.describe('without scripts, on a narrow phone', () => {
  test.use(NARROW);

  test('an organisation refers somebody, sees how far it has come, and takes it back', async ({ page, fair }) => {
    const path = await aReferrersLink(page, `shelter-${Date.now()}`);
    await page.goto(path);
    await expect(heading(page)).toHaveText('Refer somebody');
    await expect(page.getByText('We would like to tell')).toBeVisible();
    await fair();

    await page.getByRole('radio', { name: 'Shopping' }).check();
    await page.getByLabel('What is needed').fill('Bread and rice for a week');
    await page.getByLabel('What should we call them?').fill('Mr Marrow');
    await page.getByLabel('Phone number').fill('none');
    await page.getByLabel('How and when is it safe to ring?').fill('Any time');
    await page.getByLabel('Postcode').fill('SW1P 4JN');
    await page.getByLabel('They heard or read these words').check();
    await goOnIn(page, 'العربية');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await goOnIn(page, 'English');
    await expect(page.getByLabel('What is needed')).toHaveValue('Bread and rice for a week');
    await page.getByLabel('They heard or read these words').check();
    await press(page, 'Refer them');
    for (const at of ['age', 'by', 'how']) await expect(page.locator(`#${at}-error`)).toBeVisible();
    await page.getByRole('radio', { name: '18 or over' }).check();
    await page.getByRole('radio', { name: 'They did' }).check();
    await page.getByRole('radio', { name: 'By phone' }).last().check();
    await page.getByLabel('They heard or read these words').check();
    await press(page, 'Refer them');
    // What was typed is still there, and what is wrong stands at its box.
    await expect(page.getByRole('alert')).toContainText('phone number');
    await expect(page.getByLabel('What is needed')).toHaveValue('Bread and rice for a week');
    await page.getByLabel('Phone number').fill('07700 900555');
    await page.getByLabel('They heard or read these words').check();
    await press(page, 'Refer them');
    await expect(heading(page)).toHaveText('We have your referral');
    const reference = (await page.locator('.code-word .word').textContent())?.trim() ?? '';
    expect(reference).toMatch(/^[A-Z]{3}-/);
    await expect(page.locator('main')).not.toContainText('Marrow');
    await fair();

    await page.goto(path);
    const mine = page.getByRole('listitem').filter({ hasText: reference });
    await expect(mine).toContainText('We have it. A lead will ring them.');
    await expect(page.locator('main')).not.toContainText('Marrow');
    await mine.getByText('Take it back', { exact: true }).click();
    await press(page, 'Yes, take it back');
    await expect(page.getByRole('listitem').filter({ hasText: reference })).toContainText('You took it back.');

    await page.goto(`${path}?lang=ar`);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(heading(page)).toHaveText('إحالة شخص');
    await fair();
  });

  test('a link of nobody’s opens nothing', async ({ page }) => {
    const answer = await page.goto('/refer/nobodys-token-at-all-00');
    expect(answer?.status()).toBe(404);
    await expect(page.locator('form[action*="refer"]')).toHaveCount(0);
    await expect(heading(page)).toHaveText('This link does not work');
  });
});
