import { expect, type Page } from '@playwright/test';
import { closeRequest } from './asked.ts';
import { askForANeighbour, TITLE } from './asking-for-a-neighbour.ts';
import { goOnIn, heading, press, test } from './walk.ts';

test.use({ viewport: { width: 320, height: 640 } });

for (const [language, scripts] of [
  ['en', false],
  ['ar', true],
] as const)
  test.describe(`with scripts ${scripts ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled: scripts });
    // The other two of the four are in help.deep.spec.ts.
    test(TITLE(language), ({ page, fair, phone }) => askForANeighbour({ page, fair, phone }, language));
  });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  const choose = async (page: Page, name: string) => {
    await page.getByRole('radio', { name, exact: true }).check();
    await press(page, 'Continue');
  };
  const start = async (page: Page, postcode: string) => {
    await page.goto('/help');
    await page.getByLabel('What is your postcode?').fill(postcode);
    await press(page, 'Continue');
  };

  test('a page may change its language, go back and be changed from the check, and keeps what was typed', async ({
    page,
    phone,
  }) => {
    await start(page, 'SW1P 4JN');
    await choose(page, 'Yes');
    await choose(page, 'Post');
    await choose(page, 'Today');
    await page.getByRole('textbox').fill('A letter to the bank');
    await goOnIn(page, 'العربية');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.getByRole('textbox')).toHaveValue('A letter to the bank');
    await goOnIn(page, 'English');
    await press(page, 'Back');
    await expect(page.getByRole('radio', { name: 'Today' })).toBeChecked();
    await press(page, 'Continue');
    await expect(page.getByRole('textbox')).toHaveValue('A letter to the bank');
    await press(page, 'Continue');
    await press(page, 'Continue');
    await choose(page, 'I do');
    await page.getByRole('textbox').fill('Ms Fern');
    await press(page, 'Continue');
    await page.getByLabel('Phone number').fill('ring the bell');
    await press(page, 'Continue');
    await expect(page.getByRole('alert')).toContainText('This is not a phone number');
    await expect(page.getByLabel('Phone number')).toHaveValue('ring the bell');
    await page.getByLabel('Phone number').fill(phone);
    await press(page, 'Continue');
    await page.getByRole('textbox').fill('Any time');
    await press(page, 'Continue');
    await press(page, 'Continue'); // the address may be left out
    await page.getByRole('button', { name: 'Change What is needed' }).click();
    await page.getByRole('textbox').fill('A parcel from the post office');
    await press(page, 'Continue');
    await expect(heading(page)).toHaveText('Check your answers');
    await expect(page.getByRole('region', { name: 'What we do with this' })).toContainText('No other volunteer does.');
    await expect(page.getByRole('main')).toContainText('A parcel from the post office');
    await expect(page.getByRole('main')).toContainText('Ms Fern');
  });

  test('a prescription needed today names 111 and the pharmacy at once', async ({ page, fair }) => {
    await start(page, 'SW1P 4JN');
    await choose(page, 'Yes');
    await choose(page, 'Prescription');
    await choose(page, 'Today');
    await expect(heading(page)).toHaveText('A medicine needed today: do not wait for us');
    await expect(page.getByRole('main').getByRole('link', { name: '111' })).toHaveAttribute('href', 'tel:111');
    await expect(page.getByText('When you send this form, we tell every lead on duty at once')).toBeVisible();
    await fair();
  });

  test('a young person gets numbers now and a call today', async ({ page, fair, phone }) => {
    await start(page, 'SW1P 4JN');
    await choose(page, 'No, I am younger');
    await expect(heading(page)).toHaveText('You can talk to somebody now');
    await expect(page.getByRole('link', { name: '0800 1111' })).toBeVisible();
    await expect(page.getByRole('link', { name: '020 7946 0100' })).toHaveAttribute('href', 'tel:+442079460100');
    await fair();
    await press(page, 'Continue');
    await page.getByRole('textbox').fill('I need to talk about food');
    await press(page, 'Continue');
    await press(page, 'Continue');
    await page.getByRole('textbox').fill('Robin');
    await press(page, 'Continue');
    await page.getByLabel('Phone number').fill(phone);
    await press(page, 'Continue');
    await page.getByRole('textbox').fill('After school');
    await press(page, 'Continue');
    await page.getByRole('checkbox').check();
    await press(page, 'Agree and send');
    await expect(page.getByRole('main')).toContainText('A lead rings you today.');
    await closeRequest(page.request, (await page.locator('.word').textContent()) ?? '');
  });

  test('out of our wards the nearest other group is named; where two networks share a ward, one is chosen', async ({
    page,
    fair,
  }) => {
    await start(page, 'NW5 2AA');
    await expect(heading(page)).toHaveText('That is not in our wards');
    await expect(page.getByRole('main')).toContainText('Camden Neighbours');
    await fair();
    await goOnIn(page, 'العربية');
    await expect(heading(page)).toHaveText('هذا العنوان خارج أحيائنا');
    await fair();
    await goOnIn(page, 'English');
    await expect(heading(page)).toHaveText('That is not in our wards');
    await press(page, 'Type another postcode');
    await expect(page.getByLabel('What is your postcode?')).toHaveValue('NW5 2AA');
    await start(page, 'W10 4HU');
    await expect(page.getByRole('radio')).toHaveCount(2);
    await fair();
    await choose(page, 'North Paddington Helpers');
    await expect(page.getByRole('main')).toContainText('North Paddington Helpers');
    await start(page, 'SW1P 9ZZ');
    await expect(page.getByRole('main')).toContainText('We do not know this postcode, but it is near us.');
  });

  test('a page in the middle, opened again, begins at the postcode', async ({ page }) => {
    await page.goto('/help/note?lang=ar');
    await expect(page).toHaveURL(/\/help\?lang=ar$/);
  });
});
