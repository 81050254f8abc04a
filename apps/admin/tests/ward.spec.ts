import { expect, type Page, test } from '@playwright/test';
import { addDays, dayIn, TIME_ZONE } from '@wardwise/domain';
import { expectOpenToAll } from './axe.ts';
import { openAs } from './people.ts';
import { expectNoSidewaysScroll, expectWordsOnly, PHONE } from './screen.ts';

/** A day so many days from today, as a box of a date takes it. */
const inDays = (days: number) => addDays(dayIn(TIME_ZONE, new Date()), days);

const WIDE = { width: 1440, height: 900 };
const picture = (page: Page, name: string) =>
  process.env.WARD_PICTURES ? page.screenshot({ path: `${process.env.WARD_PICTURES}/${name}.png`, fullPage: true }) : null;

async function openWard(page: Page, who: string, ward: string) {
  await openAs(page, who, '/rota');
  await page.getByRole('table', { name: 'Rota' }).getByRole('link', { name: ward }).click();
  await expect(page.getByRole('heading', { level: 1, name: ward })).toBeVisible();
}

test('a coordinator makes two wards neighbours by the keyboard, and takes it back', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await openWard(page, 'Olivia M.', 'Hyde Park');
  const neighbours = page.getByRole('region', { name: 'Neighbours' });
  const abbeyRoad = neighbours.getByRole('listitem').filter({ hasText: 'Abbey Road' });
  const before = await neighbours.getByRole('listitem').count();
  await neighbours.getByRole('button', { name: 'Add as a neighbour' }).press('Enter');
  await expect(neighbours.getByText('Choose a ward.')).toBeVisible();
  const box = neighbours.getByRole('combobox', { name: 'Add a neighbour' });
  await box.pressSequentially('Abbey');
  await box.press('ArrowDown');
  await box.press('Enter');
  await neighbours.getByRole('button', { name: 'Add as a neighbour' }).press('Enter');
  await expect(abbeyRoad).toHaveCount(1);
  await expectWordsOnly(page);
  await expectOpenToAll(page, 'light');
  await picture(page, 'neighbours-1440-en');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(abbeyRoad).toHaveCount(0);

  await neighbours
    .getByRole('button', { name: /^Remove/ })
    .first()
    .click();
  await expect(neighbours.getByRole('listitem')).toHaveCount(before - 1);
  await page.setViewportSize(PHONE);
  await expectNoSidewaysScroll(page);
  await picture(page, 'neighbours-360-en');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(neighbours.getByRole('listitem')).toHaveCount(before);
});

test('a coordinator pauses a ward: the rota, Today and the ward say so, and it is taken up again by one press', async ({
  page,
}) => {
  await page.setViewportSize(WIDE);
  await openWard(page, 'Olivia M.', 'Church Street');
  const pause = page.getByRole('region', { name: 'Pause' });
  await pause.getByRole('button', { name: 'Pause this ward' }).click();
  await pause.getByRole('button', { name: 'Pause now' }).click();
  await expect(pause.getByText('Choose the last day of the pause.')).toBeVisible();
  await pause.getByLabel('Last day').fill(inDays(2));
  await pause.getByLabel('Why').selectOption({ label: 'It has no lead.' });
  await expectOpenToAll(page, 'light');
  await picture(page, 'pause-form-1440-en');
  await pause.getByRole('button', { name: 'Pause now' }).press('Enter');
  await expect(pause.getByText(/^Church Street is paused until /)).toBeVisible();
  await expect(pause.getByText(/^Today .+ deals with what comes in\.|^No neighbour is on duty today/)).toBeVisible();
  await expectWordsOnly(page);
  await page.setViewportSize(PHONE);
  await expectNoSidewaysScroll(page);
  await expectOpenToAll(page, 'light');
  await picture(page, 'paused-360-en');
  await page.setViewportSize(WIDE);
  await page.goto('/n/westminster/today');
  await expect(page.getByText(/^Church Street is paused until /)).toBeVisible();
  await picture(page, 'paused-today-1440-en');
  await page.getByRole('link', { name: 'See who deals with it' }).click();
  await page.getByRole('link', { name: 'Rota: who is on duty, day by day' }).click();
  await expect(page.getByRole('cell').filter({ hasText: 'Paused' }).first()).toBeVisible();
  await picture(page, 'paused-rota-1440-en');
  await page.goBack();
  await pause.getByRole('button', { name: 'Take it up again' }).click();
  await expect(pause.getByText('This ward takes on what comes in')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(pause.getByText(/^Church Street is paused until /)).toBeVisible();
  await pause.getByRole('button', { name: 'Take it up again' }).click();
  await expect(pause.getByText('This ward takes on what comes in')).toBeVisible();
});

test('a lead who goes away names who stands in: they find it in Today and have the ward until it is ended', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openAs(page, 'Grace O.', '/rota');
  await page.getByRole('table', { name: 'Rota' }).getByRole('link', { name: 'Vincent Square' }).click();
  const leads = page.getByRole('region', { name: 'Who leads it' });
  await leads.getByRole('button', { name: /^Name a stand-in/ }).click();
  await leads.getByRole('button', { name: 'Let them stand in' }).click();
  await expect(leads.getByText('Choose who stands in.')).toBeVisible();
  await leads.getByRole('combobox', { name: 'Who stands in' }).fill('Beatriz');
  await page.getByRole('option', { name: 'Beatriz M.' }).click();
  await leads.getByLabel('Last day').fill(inDays(3));
  await expectOpenToAll(page, 'light');
  await expectNoSidewaysScroll(page);
  await picture(page, 'stand-in-360-en');
  await leads.getByRole('button', { name: 'Let them stand in' }).click();
  await expect(leads.getByText(/^Beatriz M\. stands in for Grace O\. in Vincent Square from /)).toBeVisible();
  await page.setViewportSize(WIDE);
  await page.goto('/n/westminster/rota');
  await expect(page.getByRole('cell').filter({ hasText: 'Beatriz M.stands in' }).first()).toBeVisible();
  await picture(page, 'stand-in-rota-1440-en');

  await openAs(page, 'Beatriz M.', '/today');
  await expect(page.getByText(/^You stand in for Grace O\. in Vincent Square from /)).toBeVisible();
  await expectWordsOnly(page);
  await expectOpenToAll(page, 'light');
  await picture(page, 'stand-in-today-1440-en');
  await page.getByRole('link', { name: 'Open the ward' }).click();
  await leads.getByRole('button', { name: 'End it now' }).click();
  await expect(page.getByText('Nobody stands in any more.')).toBeVisible();
  await expect(leads.getByText(/^You stand in for /)).toHaveCount(0);
});

test.describe(() => {
  test.use({ locale: 'ar', viewport: WIDE, colorScheme: 'dark' });
  test('a lead reads who is beside their ward, in Arabic and in the dark', async ({ page }) => {
    await openAs(page, 'Nabil K.', '/rota');
    await page.getByRole('table').getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 2, name: 'الأحياء المجاورة' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'إضافته جارًا' })).toHaveCount(0);
    await expectOpenToAll(page, 'dark');
    for (const size of [WIDE, PHONE]) {
      await page.setViewportSize(size);
      await expectNoSidewaysScroll(page);
      await picture(page, `lead-${size.width}-ar`);
    }
  });
});
