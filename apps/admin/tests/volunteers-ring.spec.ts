import { expect, test } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { openAs } from './people.ts';
import { expectNoSidewaysScroll, expectWordsOnly, PHONE } from './screen.ts';

test.use({ viewport: PHONE });

test('a volunteer rings: a lead who has rung back corrects what we hold, and lets another one leave', async ({ page }) => {
  await openAs(page, 'Grace O.', '/volunteers');
  const cards = page.getByRole('article');
  const card = cards.last(); // one of the crowd, whom no other test plays
  await card.getByText('They rang us').click();
  await card.getByRole('button', { name: 'Change what we hold' }).click();
  await expect(card.getByText('Ring them back on the number above first.')).toBeVisible();
  await expect(card.getByRole('button', { name: 'Save the change' })).toBeDisabled();
  await expectOpenToAll(page, 'light');
  await expectNoSidewaysScroll(page);
  await card.getByLabel('New phone number').fill('seven');
  await card.getByRole('button', { name: 'Save the change' }).click();
  await expect(card.getByText('This is not a phone number').first()).toBeVisible();
  await card.getByLabel('New phone number').fill('07700 900987');
  await card.getByLabel('Tasks at once, at most').fill('3');
  await card.getByRole('checkbox', { name: 'Saturday, Morning' }).check();
  await card.getByLabel('Quiet from').selectOption('20:00');
  await card.getByLabel('Quiet until').selectOption('09:00');
  await card.getByLabel('Add a language').selectOption({ label: 'Welsh · Cymraeg' });
  await card.getByRole('button', { name: 'Save the change' }).click();
  await expect(card.getByRole('link', { name: '07700 900987' })).toBeVisible();
  await expect(card).toContainText('at most 3');
  await expect(card).toContainText('Cymraeg');
  await expect(card).toContainText('Free: Saturday morning');
  await expect(card).toContainText('Quiet from 20:00 to 09:00');
  await expectWordsOnly(page);

  const name = (await card.getByRole('heading').textContent()) as string;
  await card.getByRole('button', { name: 'They want to leave' }).click();
  const ask = page.getByRole('dialog', { name: 'Let them leave?' });
  await expect(ask).toContainText('This cannot be undone.');
  await expect(ask).not.toContainText('They are paused.');
  await expectOpenToAll(page, 'dark');
  await expectNoSidewaysScroll(page);
  await ask.getByRole('button', { name: 'Let them leave and erase' }).click();
  await expect(page.getByText('They have left.')).toBeVisible();
  await expect(page.getByRole('heading', { name, exact: true })).toHaveCount(0);
});

test('whoever is paused may leave too, and the lead is told what that does not do', async ({ page }) => {
  await openAs(page, 'Grace O.', '/volunteers');
  const card = page.getByRole('article').last();
  await card.getByText('They rang us').click();
  await card.getByText('Pause or remove').click();
  await card.getByLabel('To be safe').check();
  await card.getByRole('button', { name: 'Pause now' }).click();
  await expect(card.getByText('Suspended')).toBeVisible();
  await card.getByRole('button', { name: 'They want to leave' }).click();
  const ask = page.getByRole('dialog', { name: 'Let them leave?' });
  await expect(ask).toContainText('If they must never help again, ask a coordinator to remove them instead.');
  await ask.getByRole('button', { name: 'They stay' }).click();
  await card.getByRole('button', { name: 'Let them help again' }).click();
  await expect(card.getByText('Suspended')).toHaveCount(0);
});

test.describe(() => {
  test.use({ locale: 'ar' });
  test('it is all there in Arabic, from right to left', async ({ page }) => {
    await openAs(page, 'Amal F.', '/volunteers');
    const card = page.getByRole('article').first();
    await card.getByText('اتصل بنا المتطوع').click();
    await card.getByRole('button', { name: 'تعديل ما نحفظه' }).click();
    await expect(card.getByLabel('الاسم')).toBeVisible();
    await expectWordsOnly(page);
    await expectOpenToAll(page, 'light');
    await expectNoSidewaysScroll(page);
    await card.getByRole('button', { name: 'يريد المغادرة' }).click();
    await expect(page.getByRole('dialog', { name: 'هل تسمح له بالمغادرة؟' })).toBeVisible();
    await expectWordsOnly(page);
  });
});
