import { expect, type Page } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { mailTo } from './mailbox.ts';
import { askingAs, openAs } from './people.ts';
import { test } from './requests.ts';
import { expectNoSidewaysScroll, expectWordsOnly, PHONE, section } from './screen.ts';

const CHANGE = 'mutation ($input: ChangeRequestDetailsInput!) { changeRequestDetails(input: $input) { userErrors { code } } }';
const choose = async (page: Page, tell: string, name: string) => {
  await page.getByRole('button', { name: tell }).click();
  await page.getByRole('checkbox', { name }).check();
};

test('a lead chooses services, sees the words, mails them, and ends the request once they have left', async ({
  page,
  request,
  baseURL,
  takeRequest,
}) => {
  const { id } = await takeRequest({ preferredLanguage: 'ar' });
  const email = `larch-${Date.now()}@home.example`;
  const grace = await askingAs(baseURL, 'Grace O.');
  await grace.ask(CHANGE, { input: { requestId: id, purpose: 'CALL_BACK', email } });
  await grace.end();
  await page.setViewportSize(PHONE);
  await openAs(page, 'Grace O.', `/requests/${id}`);
  const other = section(page, 'Other support');
  await choose(page, 'Tell them of other support', 'Food parcels');
  await expect(other.getByText('They will read this, in Arabic:')).toBeVisible();
  const words = other.getByRole('region', { name: 'What will be sent' });
  await expect(words).toHaveAttribute('dir', 'rtl');
  await expect(words).toContainText('لم نخبرها بأي شيء عنك.');
  await expect(words).toContainText('مثال مختلق');
  await expectNoSidewaysScroll(page);
  await expectWordsOnly(page);
  await expectOpenToAll(page, 'light');

  await other.getByRole('button', { name: 'Send it by e-mail' }).click();
  await expect(other.getByText('tick that e-mail is safe')).toBeVisible();
  await other.getByRole('checkbox', { name: 'and e-mail is safe' }).check();
  const since = new Date();
  await other.getByRole('button', { name: 'Send it by e-mail' }).click();
  await expect(other.getByText(/^Told by e-mail, .*Food parcels\./)).toBeVisible();
  const { subject, text } = await mailTo(request, email, since);
  for (const line of await words.locator('p').allInnerTexts()) expect(text.replaceAll('\r\n', '\n')).toContain(line);
  expect(subject).not.toContain('Food');
  for (const secret of ['Larch', 'Bread', '7946 0999']) expect(text).not.toContain(secret);

  await other.getByRole('button', { name: 'They need no more from us' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'End it' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Signposted' })).toBeVisible();
  await expect(section(page, 'Other support').getByText('The mail was sent.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Tell them of other support' })).toHaveCount(0);
});

test('by a text to copy and a letter to print, beside help of our own; without an address no mail goes', async ({
  page,
  context,
  takeRequest,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { id } = await takeRequest();
  await openAs(page, 'Grace O.', `/requests/${id}`);
  const other = section(page, 'Other support');
  await choose(page, 'Tell them of other support', 'Food parcels');
  await other.getByRole('button', { name: 'Copy it as a short text' }).click();
  await expect(other.getByText(/^Told by a text,/)).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Food parcels');
  expect(copied).toContain('https://');
  const [letter] = await Promise.all([
    context.waitForEvent('page'),
    other.getByRole('link', { name: 'Open a letter to print' }).click(),
  ]);
  await expect(letter.getByRole('heading', { level: 1, name: 'Places that may help you' })).toBeVisible();
  await expect(letter.getByRole('img')).toHaveCount(1);
  await letter.close();
  await expect(other.getByText(/^Told by a letter,/)).toBeVisible();
  await other.getByRole('checkbox', { name: 'and e-mail is safe' }).check();
  await other.getByRole('button', { name: 'Send it by e-mail' }).click();
  await expect(other.getByText('We hold no e-mail address for them.')).toBeVisible();
  await expect(
    page
      .getByRole('heading', { name: 'Call-out' })
      .or(page.getByRole('heading', { name: 'Who could help' }))
      .first(),
  ).toBeVisible();
});

test('the same in Arabic, by night', async ({ page, takeRequest }) => {
  const { id } = await takeRequest({ preferredLanguage: 'so' });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize(PHONE);
  await openAs(page, 'Nabil K.', `/requests/${id}`);
  await choose(page, 'أخبره بجهات أخرى', 'Food parcels');
  await expect(section(page, 'جهات أخرى تساعد').getByText('ولا نستطيع الكتابة بها بعد')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectWordsOnly(page);
  await expectOpenToAll(page, 'dark');
});

test('by a text that we send, in as many parts as the lead reads before, and only where it is safe', async ({
  page,
  takeRequest,
}) => {
  const { id } = await takeRequest({ preferredLanguage: 'ar' });
  await page.setViewportSize(PHONE);
  await openAs(page, 'Grace O.', `/requests/${id}`);
  const other = section(page, 'Other support');
  await choose(page, 'Tell them of other support', 'Food parcels');
  await expect(other.getByText(/^As a text to their telephone, paid for as [123] parts?:$/)).toBeVisible();
  const words = other.getByRole('region', { name: 'What the text says' });
  await expect(words).toHaveAttribute('dir', 'rtl');
  await expectNoSidewaysScroll(page);
  await expectWordsOnly(page);
  await expectOpenToAll(page, 'light');

  await other.getByRole('button', { name: 'Send it as a text' }).click();
  await expect(other.getByText('tick that a text is safe')).toBeVisible();
  await other.getByRole('checkbox', { name: 'and a text is safe' }).check();
  await other.getByRole('button', { name: 'Send it as a text' }).click();
  await expect(other.getByText(/^Told by a text we sent, .*Food parcels\./)).toBeVisible();
});
