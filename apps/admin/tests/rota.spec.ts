import { expect, type Page, test } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { openAs } from './people.ts';
import { expectNoSidewaysScroll, expectWordsOnly, PHONE } from './screen.ts';

const WIDE = { width: 1440, height: 900 };
const picture = (page: Page, name: string) =>
  process.env.ROTA_PICTURES ? page.screenshot({ path: `${process.env.ROTA_PICTURES}/${name}.png`, fullPage: true }) : null;
const rows = (page: Page) => page.getByRole('table', { name: 'Rota' }).getByRole('row');

test('a coordinator sees a week of every ward on one screen, fills a gap for one day, and takes it back', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await openAs(page, 'Olivia M.', '/wards');
  await page.getByRole('link', { name: 'Rota: who is on duty, day by day' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Rota' })).toBeVisible();
  await expect(rows(page)).toHaveCount(19);
  await page.getByRole('button', { name: 'Week after' }).click();
  const sentences = page.getByText(/^Nobody on .+ in .+/);
  await expect(sentences.first()).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectWordsOnly(page);
  await expectOpenToAll(page, 'light');
  await picture(page, 'coordinator-1440-en');

  const empty = page.getByRole('cell').filter({ hasText: 'Nobody' });
  const before = await empty.count();
  await empty.first().getByRole('button').click();
  const dialog = page.getByRole('dialog');
  await expectOpenToAll(page, 'light');
  await dialog.getByLabel('From').fill('09:00');
  await dialog.getByRole('button', { name: 'Put on duty' }).first().click();
  await expect(dialog.getByText('Write both hours like 09:30')).toBeVisible();
  await picture(page, 'dialog-1440-en');
  await dialog.getByLabel('Until').fill('12:30');
  await dialog.getByRole('button', { name: 'Put on duty' }).first().click();
  await expect(dialog).toHaveCount(0);
  await expect(empty).toHaveCount(before - 1);
  await expect(page.getByRole('cell').filter({ hasText: '09:00 to 12:30this day only' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(empty).toHaveCount(before);
});

test('a lead sees her own days on a phone, a day at a time, and takes herself off one by the keyboard', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openAs(page, 'Grace O.', '/rota');
  await page.getByRole('button', { name: 'Week after' }).click();
  const own = page.getByRole('region', { name: 'Your days this week' });
  await expect(own.getByRole('listitem').first()).toContainText('Vincent Square, all day');
  const days = await own.getByRole('listitem').count();
  await expect(rows(page)).toHaveCount(2);
  await expectNoSidewaysScroll(page);
  await expectOpenToAll(page, 'light');
  await picture(page, 'lead-360-en');

  const picks = page.getByRole('group', { name: 'Which day' });
  await expect(picks.getByRole('button', { pressed: true })).toHaveCount(1);
  await picks.getByRole('button', { name: /^Sat/ }).click();
  const change = page.getByRole('button', { name: /^Change Sat.* in Vincent Square$/ });
  await change.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /Put on duty|Save these hours/ }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await change.press('Enter');
  await expect(dialog.getByText('Grace O.: on duty, all day')).toBeVisible();
  await dialog.getByRole('button', { name: 'Take off duty' }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(own.getByRole('listitem').filter({ hasText: 'Sat' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(own.getByRole('listitem').filter({ hasText: 'Sat' })).toHaveCount(1);
  expect(days).toBeGreaterThan(0);
});

test('a ward is handed over in one step from its page, and back by one press', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await openAs(page, 'Olivia M.', '/rota');
  await rows(page).getByRole('link', { name: 'Maida Vale' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Maida Vale' })).toBeVisible();
  const leads = page.getByRole('region', { name: 'Who leads it' });
  const before = await leads.getByRole('listitem').allInnerTexts();
  await leads.getByText('Hand this ward over').first().click();
  await leads.getByRole('button', { name: 'Hand over now' }).first().click();
  await expect(leads.getByText('Choose who takes it.')).toBeVisible();
  await expectOpenToAll(page, 'light');
  await picture(page, 'ward-1440-en');
  await leads.getByRole('combobox', { name: 'To whom' }).first().fill('Beatriz');
  await page.getByRole('option', { name: 'Beatriz M.' }).click();
  await page.setViewportSize(PHONE);
  await expectNoSidewaysScroll(page);
  await picture(page, 'ward-360-en');
  await leads.getByRole('button', { name: 'Hand over now' }).first().click();
  await expect(leads.getByText('Beatriz M.', { exact: true }).first()).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Hand it back' }).click();
  await expect(page.getByText('The ward has been handed back.')).toBeVisible();
  await expect(leads.getByText('Beatriz M.', { exact: true })).toHaveCount(0);
  await expect(leads.getByRole('listitem')).toHaveCount(before.length);
});

test('the rota is printed as one week on one sheet, with no button on it', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openAs(page, 'Olivia M.', '/rota');
  await expect(rows(page)).toHaveCount(19);
  await page.setViewportSize({ width: 1047, height: 740 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('columnheader')).toHaveCount(8);
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByText(/^Week from /)).toBeVisible();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  const [, wide, high] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect([Math.round(Number(wide)), Math.round(Number(high))]).toEqual([842, 595]);
  await picture(page, 'print');
});

test.describe(() => {
  test.use({ locale: 'ar', viewport: WIDE, colorScheme: 'dark' });
  test('the rota stands the other way round in Arabic, and in the dark', async ({ page }) => {
    await openAs(page, 'Nabil K.', '/rota');
    await expect(page.getByRole('heading', { level: 1, name: 'جدول المناوبات' })).toBeVisible();
    await page.getByLabel('كل الأحياء').check();
    await expect(page.getByRole('row')).toHaveCount(19);
    await expectOpenToAll(page, 'dark');
    for (const size of [WIDE, PHONE]) {
      await page.setViewportSize(size);
      await expectNoSidewaysScroll(page);
      await picture(page, `lead-${size.width}-ar`);
    }
  });
});
