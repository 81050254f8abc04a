import { expect, test } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { mailTo } from './mailbox.ts';
import { openAs } from './people.ts';
import { DESK, expectNoSidewaysScroll, expectWordsOnly, PHONE, section } from './screen.ts';

test('a lead takes an applicant on with one tap, and another is turned away kindly; neither is listed before', async ({
  page,
  request,
}) => {
  const since = new Date();
  await page.setViewportSize(PHONE);
  await openAs(page, 'Grace O.', '/volunteers');
  await expect(page.getByRole('article').filter({ hasText: 'Farah N.' })).toHaveCount(0);
  const waiting = section(page, /wait(s)? to be approved/);
  const farah = waiting.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Farah N.' }) });
  await expect(farah).toContainText('Has agreed to the guidance of');
  await expectNoSidewaysScroll(page);
  await expectWordsOnly(page);
  await expectOpenToAll(page, 'light');
  await farah.getByRole('button', { name: 'Approve' }).click();
  await expect(page.getByRole('article').filter({ hasText: 'Farah N.' })).toBeVisible();
  expect((await mailTo(request, 'farah-n@neighbours.example', since)).subject).toContain('Welcome');

  await page.setViewportSize(DESK);
  await openAs(page, 'Olivia M.', '/volunteers');
  const olena = waiting.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Olena D.' }) });
  await olena.getByRole('button', { name: 'Decline' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Decline and erase' })).toBeDisabled();
  await dialog.getByLabel('There are enough volunteers').check();
  await expectOpenToAll(page, 'light');
  await dialog.getByRole('button', { name: 'Decline and erase' }).click();
  await expect(page.getByRole('heading', { name: 'Olena D.' })).toHaveCount(0);
  const letter = await mailTo(request, 'olena-d@neighbours.example', since);
  expect(letter.text).toContain('Near you there are enough volunteers');
});
