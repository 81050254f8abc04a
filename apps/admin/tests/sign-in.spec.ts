import { expect, type Page, test } from '@playwright/test';
import { codeIn, linkIn, mailTo } from './mailbox.ts';
import { openAs } from './people.ts';
import { expectNoSidewaysScroll, PHONE } from './screen.ts';

const inside = (page: Page) => page.getByRole('heading', { level: 1, name: 'Today' });

/** Asks for the mail with the link and the code. */
async function ask(page: Page, email: string): Promise<Date> {
  const since = new Date();
  await page.goto('/n/westminster/sign-in');
  await page.getByLabel('Your e-mail address').fill(email);
  await page.getByRole('button', { name: 'Send me a link and a code' }).click();
  await expect(page.getByText(`If ${email} belongs to somebody in this network`)).toBeVisible();
  return since;
}

test('opening the mailed link uses nothing up; its button signs in, once', async ({ page, browser, request }) => {
  const since = await ask(page, 'elena-g@neighbours.example');
  const link = linkIn(await mailTo(request, 'elena-g@neighbours.example', since));
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(link);
  await expect(elsewhere.getByRole('button', { name: 'Sign in' })).toBeVisible();

  const phone = await (await browser.newContext({ viewport: PHONE })).newPage();
  await phone.goto(link);
  await phone.getByRole('button', { name: 'Sign in' }).click();
  await expect(inside(phone)).toBeVisible();

  await elsewhere.getByRole('button', { name: 'Sign in' }).click();
  await expect(elsewhere.getByRole('alert')).toContainText('This sign-in has been used already.');
  await elsewhere.getByRole('button', { name: 'Get a new link' }).click();
  await expect(elsewhere.getByLabel('Your e-mail address')).toBeVisible();
});

test('the six digits sign in; wrong ones are refused and stay typed', async ({ page, request }) => {
  const since = await ask(page, 'hiroko-t@neighbours.example');
  const code = codeIn(await mailTo(request, 'hiroko-t@neighbours.example', since));
  const wrong = code === '000000' ? '111111' : '000000';
  const box = page.getByLabel('Six-digit code');
  await box.fill(wrong);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toContainText('This code is not right.');
  await expect(box).toHaveValue(wrong);

  await box.fill(`${code.slice(0, 3)} ${code.slice(3)}`);
  await box.press('Enter');
  await expect(inside(page)).toBeVisible();
});

test('somebody unknown is told the same as somebody known, and something that is no address stays typed', async ({ page }) => {
  await ask(page, 'nobody@neighbours.example');
  await expect(page.getByLabel('Six-digit code')).toBeVisible();

  await page.getByRole('button', { name: 'Use another address' }).click();
  await page.getByLabel('Your e-mail address').fill('grace at home');
  await page.getByRole('button', { name: 'Send me a link and a code' }).click();
  await expect(page.getByRole('alert')).toContainText('This is not an e-mail address.');
  await expect(page.getByLabel('Your e-mail address')).toHaveValue('grace at home');
});

test('in the demo one press signs in, leads to the page that was asked for, and signing out leaves nothing open', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await page.goto('/n/westminster/volunteers');
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: /^Grace O\./ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Volunteers' })).toBeFocused();

  await page.getByRole('button', { name: 'Grace O.' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await page.goto('/n/westminster/queue');
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
});

test('the sign-in page speaks Arabic from right to left, to an Arabic browser or on request', async ({ page, browser }) => {
  await page.goto('/n/westminster/sign-in');
  await page.getByText('العربية').click();
  await expect(page.getByRole('heading', { level: 1, name: 'تسجيل الدخول' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');

  const arabic = await (await browser.newContext({ locale: 'ar', viewport: PHONE })).newPage();
  await arabic.goto('/n/westminster/sign-in');
  await expect(arabic.getByRole('heading', { level: 1, name: 'تسجيل الدخول' })).toBeVisible();
  await expect(arabic.locator('html')).toHaveAttribute('lang', 'ar');
  await expectNoSidewaysScroll(arabic);
});

test('a network that does not exist, and another network than one’s own, are said or mended', async ({ page }) => {
  await page.goto('/n/nowhere/sign-in');
  await expect(page.getByText('There is nothing here, or it is not yours to see.')).toBeVisible();

  await openAs(page, 'Winston J.', '/queue');
  await expect(page).toHaveURL(/\/n\/north-paddington\/today$/);
});
