import { expect, test as plain } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { openAs } from './people.ts';
import { test } from './requests.ts';
import { section } from './screen.ts';

for (const [who, danger, told, show, purpose] of [
  ['Grace O.', 'In danger, call 999.', 'This page may tell who somebody is.', 'Show details', 'To call back'],
  ['Nabil K.', 'عند الخطر يُتصل بالرقم 999', 'قد تدل هذه الصفحة على صاحبها.', 'عرض التفاصيل', 'لمعاودة الاتصال'],
] as const)
  test(`a request that ${who} prints says whom to call in danger and what the paper may tell, and shows nothing to press`, async ({
    page,
    takeRequest,
  }) => {
    const { id } = await takeRequest({ calledName: 'Mrs Rowan' });
    await openAs(page, who, `/requests/${id}`);
    const person = page.locator('section').filter({ has: page.getByRole('button', { name: show }) });
    await person.getByRole('button', { name: show }).click();
    await page.getByRole('button', { name: purpose }).click();
    await expect(page.getByText('Mrs Rowan')).toBeVisible();
    const foot = page.getByText(danger);
    await expect(foot).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(foot).toBeVisible();
    await expect(page.getByText(told)).toBeVisible();
    await expect(page.getByText('Mrs Rowan')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('navigation')).toHaveCount(0);
  });

test('the cards of volunteers are printed with the same foot', async ({ page }) => {
  await openAs(page, 'Grace O.', '/volunteers');
  await expect(page.getByRole('article').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('In danger, call 999.')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
});

plain('whoever signs in reads what becomes of their address, and the whole notice is a page away', async ({ page }) => {
  await page.goto('/n/westminster/sign-in');
  await expect(page.getByText('We use your address to let you in')).toBeVisible();
  const [whole] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: 'What we keep, and your rights' }).click(),
  ]);
  await expect(whole.getByRole('heading', { level: 1, name: 'What we keep, and your rights' })).toBeVisible();
  await expect(whole.getByText('Westminster')).not.toHaveCount(0);
});

test('a worry is told of with what becomes of it', async ({ page, takeRequest }) => {
  const { id } = await takeRequest();
  await openAs(page, 'Grace O.', `/requests/${id}`);
  await expect(section(page, 'About this request')).toBeVisible();
  await page.getByRole('button', { name: 'I am worried about somebody' }).first().click();
  await expect(page.getByRole('dialog').getByText('for 6 years at most after it is settled')).toBeVisible();
  await expectOpenToAll(page, 'light');
});
