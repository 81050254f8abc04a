import { expect } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { openAs } from './people.ts';
import { test } from './requests.ts';
import { expectNoSidewaysScroll, expectVisibleFocus, PHONE } from './screen.ts';

test('on a phone the panel opens over the list, says how many each choice would show, and what was chosen can be taken away', async ({
  page,
  takeRequest,
}) => {
  await takeRequest({ categoryKey: 'lend-an-item', preferredLanguage: 'cy', urgency: 'TODAY' });
  await takeRequest({ categoryKey: 'lend-an-item', preferredLanguage: 'cy', urgency: 'THIS_WEEK' });
  await page.setViewportSize(PHONE);
  await openAs(page, 'Grace O.', '/queue?language=cy&hold=nonsense');
  const cards = page.getByRole('article');
  await expect(cards).toHaveCount(2);
  await page.getByRole('button', { name: 'Filter: 1 set' }).click();
  const panel = page.getByRole('dialog', { name: 'Filter' });
  await expect(panel.getByLabel('Welsh (2)')).toBeChecked();
  await expect(panel.getByRole('group', { name: 'On the phone with them' }).getByLabel('Nobody is (2)')).toBeVisible();
  await panel.getByRole('group', { name: 'Urgency' }).getByLabel('This week (1)').click();
  await expect(panel.getByRole('group', { name: 'Urgency' }).getByLabel('Today (1)')).not.toBeChecked();
  await expectNoSidewaysScroll(page);
  await expectOpenToAll(page, 'light');
  await panel.getByRole('button', { name: 'Show 1 request' }).click();
  await expect(panel).toBeHidden();
  await expect(cards).toHaveCount(1);
  await expectNoSidewaysScroll(page);
  await expectOpenToAll(page, 'dark');

  await page.getByRole('button', { name: 'Remove Urgency: This week' }).click();
  await expect(cards).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Filter: 1 set' })).toBeFocused();
  await expect(page).toHaveURL(/queue\?language=cy(&hold=nonsense)?$/);
});

test('the keyboard alone narrows the queue and leads out again', async ({ page, takeRequest }) => {
  await takeRequest({ categoryKey: 'lend-an-item', preferredLanguage: 'cy' });
  await openAs(page, 'Grace O.', '/queue');
  await page.getByRole('button', { name: 'Filter', exact: true }).focus();
  await page.keyboard.press('Enter');
  const welsh = page.getByRole('group', { name: 'Language' }).getByLabel('Welsh');
  await welsh.focus();
  await page.keyboard.press('Space');
  await expect(welsh).toBeChecked();
  await expectVisibleFocus(page);
  await expect(page.getByRole('row')).toHaveCount(2);
  const tag = page.getByRole('button', { name: 'Remove Language: Welsh' });
  await tag.focus();
  await expectVisibleFocus(page);
  await page.keyboard.press('Enter');
  await expect(welsh).not.toBeChecked();
  await expect(page).toHaveURL(/\/queue\?*$/);
});

test('an Arabic reader narrows the queue from right to left', async ({ page, takeRequest }) => {
  await takeRequest({ categoryKey: 'post', preferredLanguage: 'cy' });
  await page.setViewportSize(PHONE);
  await openAs(page, 'Nabil K.', '/queue?language=cy');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.getByRole('button', { name: 'تصفية: معيار واحد' }).click();
  const panel = page.getByRole('dialog', { name: 'تصفية' });
  await panel.getByRole('group', { name: 'المطلوب', exact: true }).getByLabel('البريد').click();
  await expectOpenToAll(page, 'light');
  await expectNoSidewaysScroll(page);
  await panel.getByRole('button', { name: 'عرض طلب واحد' }).click();
  await expect(page.getByRole('article')).toHaveCount(1);
});
