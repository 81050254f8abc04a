import { expect } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { expectTyped, idOf, TYPED, take, type } from './intake.ts';
import { openAs } from './people.ts';
import { test } from './requests.ts';
import { DESK, expectNoSidewaysScroll, PHONE } from './screen.ts';

test('a prescription needed today is sent to the pharmacy and 111 at once', async ({ page }) => {
  await openAs(page, 'Grace O.', '/requests/new');
  await page.getByLabel('Kind of help').selectOption('Prescription');
  await page.getByRole('radio', { name: 'Today' }).check();
  const notice = page.getByRole('status').filter({ hasText: 'A prescription needed today' });
  await expect(notice).toContainText('ring 111');
  await page.getByRole('radio', { name: 'When possible' }).check();
  await expect(page.getByText('A prescription needed today')).toHaveCount(0);
});

test('a lead asks for skills where they matter, and sees who has them first', async ({ page, cancelAfterwards }) => {
  await page.setViewportSize(PHONE);
  await openAs(page, 'Grace O.', '/requests/new');
  await type(page);
  // In another language the words are others: their yes is asked for again.
  const agreed = page.getByRole('checkbox', { name: 'They said yes to this' });
  await expect(agreed).toHaveAccessibleDescription(/هل توافق/);
  await page.getByLabel('Preferred language').selectOption('en');
  await expect(agreed).not.toBeChecked();
  await agreed.check();
  const wish = page.getByRole('group', { name: 'The volunteer should be able to do' });
  await expect(wish).toBeHidden();
  await page.getByText('Skills (if needed)').click();
  await wish.getByRole('checkbox', { name: 'Driving' }).check();
  await expectOpenToAll(page, 'light');
  await expectNoSidewaysScroll(page);
  const nav = page.getByRole('navigation', { name: 'Main' });
  await nav.getByRole('link', { name: 'Queue' }).click(); // a draft keeps what was picked, and shows it
  await nav.getByRole('link', { name: 'New request' }).click();
  await expect(wish.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await take(page);

  await expect(page.getByRole('heading', { level: 1, name: 'Shopping · Vincent Square' })).toBeFocused();
  cancelAfterwards(idOf(page));
  await expect(page.getByRole('definition').filter({ hasText: /^Driving$/ })).toBeVisible();
  const who = page.getByRole('region', { name: 'Who could help' });
  await expect(who.getByText(/^Driving: \d+ in your ward/)).toBeVisible();
  await expect(who.getByRole('listitem').first()).toContainText('Can do: Driving +20');
  await expectNoSidewaysScroll(page);
});

test('somebody may ask for somebody else: who, and how they know them', async ({ page }) => {
  await openAs(page, 'Grace O.', '/requests/new');
  await expect(page.getByLabel('Who is calling')).toBeHidden();
  await page.getByLabel('Somebody else is calling for them').check();
  await type(page);
  await take(page);
  const summary = page.getByRole('alert').filter({ hasText: 'Not taken yet.' });
  await expect(summary.getByRole('button')).toHaveText(['Please fill in: Who is calling', 'Please fill in: How they know them']);
  await expectTyped(page, TYPED);
});

test('the notice to read aloud stands beside the form, in the language of who is listening', async ({ page }) => {
  await page.setViewportSize(DESK);
  await openAs(page, 'Grace O.', '/requests/new');
  const notice = page.getByRole('complementary', { name: 'Read this aloud first' });
  const [beside, form] = [await notice.boundingBox(), await page.locator('form').boundingBox()];
  expect(beside?.x ?? 0).toBeGreaterThanOrEqual((form?.x ?? 0) + (form?.width ?? 0));
  await expect(notice).toContainText('For up to 7 days more');
  await page.getByLabel('Preferred language').selectOption('ar');
  await expect(notice.locator('[dir=rtl][lang=ar]')).toContainText('هل توافق');
  await page.getByLabel('Preferred language').selectOption('bn');
  await expect(notice).toContainText('We have this in English and Arabic only. For Bengali, read it slowly');
});

test('a lead who reads Arabic takes a request in Arabic', async ({ page, cancelAfterwards }) => {
  await page.setViewportSize(PHONE);
  await openAs(page, 'Nabil K.', '/requests/new');
  const { 'What to call them': name, Phone: phone, ...rest } = TYPED;
  await page.getByLabel('بأي اسم نناديهم').fill(name);
  await page.getByLabel('الهاتف').fill('12');
  await page.locator('[name=categoryKey]').selectOption('التسوق');
  await page.getByRole('radio', { name: 'هذا الأسبوع' }).check();
  for (const [field, text] of [
    ['safeContact', rest['How and when it is safe to make contact']],
    ['note', rest['What is needed']],
    ['postcode', rest.Postcode],
  ] as const)
    await page.locator(`[name=${field}]`).fill(text);
  await page.getByRole('checkbox', { name: 'وافق على هذا' }).check();
  // The answer about the postcode moves what is below it: the lead reads it, then presses.
  await page.locator('[name=postcode]').blur();
  await expect(page.getByRole('status').filter({ hasText: 'Vincent Square' })).toBeVisible();
  await page.getByRole('button', { name: 'تسجيل الطلب' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'لم يُسجَّل الطلب بعد' })).toBeFocused();
  await page.getByLabel('الهاتف').fill(phone);
  await page.getByRole('button', { name: 'تسجيل الطلب' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /التسوق/ })).toBeFocused();
  cancelAfterwards(idOf(page));
  await expectNoSidewaysScroll(page);
});
