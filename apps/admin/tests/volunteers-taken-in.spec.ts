import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { linkIn, mailTo } from './mailbox.ts';
import { openAs } from './people.ts';
import { DESK, expectNoSidewaysScroll, expectWordsOnly, PHONE, section } from './screen.ts';

// A group hands its volunteers over in a spreadsheet; a coordinator takes them in.

/** As a group's own program saved it: a title above, semicolons, a column that is nobody's business, and rows that are wrong. */
const SHEET = [
  'Pimlico Neighbours, helpers;;;;;',
  'Who;Mobile;Email address;Post code;Speaks;Medical notes',
  'Wren T.;1632960841;wren-t@neighbours.example;sw1p4jn;English;Quinsy',
  '=HYPERLINK("http://evil.example");01632 960842;odd@neighbours.example;SW1P 4JN;;',
  'Wren Again;+44 1632 960841;wren-t@neighbours.example;SW1P 4JN;;',
  'Jules P.;+33 1 99 00 12 34;jules-p@neighbours.example;SW1P 4JN;Klingon, French;',
  'Nowhere N.;01632 960843;nowhere-n@neighbours.example;NW5 2AA;;',
].join('\r\n');

async function choose(page: Page, label: string | RegExp, text: string, name = 'Our helpers.csv'): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByLabel(label).click();
  await (await choosing).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}
const row = (page: Page, number: number) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: String(number), exact: true }) });

test('a coordinator takes in a group’s volunteers: columns, a dry run, a report row by row; twice is once', async ({
  page,
  request,
}) => {
  const since = new Date();
  const sent: string[] = [];
  page.on('request', (one) => sent.push(one.postData() ?? ''));
  await page.setViewportSize(PHONE);
  await openAs(page, 'Olivia M.', '/volunteers');
  await page.getByRole('link', { name: 'Take in volunteers from a file' }).click();
  await choose(page, 'The file (CSV)', 'PK\u0003\u0004 a workbook', 'helpers.xlsx');
  await expect(page.getByText('This is a workbook, not a CSV.')).toBeVisible();
  await choose(page, 'The file (CSV)', SHEET);
  await expect(page.getByLabel('Medical notes')).toHaveValue('');
  await expect(page.getByLabel('Speaks')).toHaveValue('languages');
  await page.getByRole('button', { name: 'Try it' }).click();
  await expect(page.getByText('Please write which group it is from.')).toBeVisible();
  await expect(page.getByText('Please pick a column for: Name.')).toBeVisible();

  await page.getByLabel('Which group is it from?').fill('Pimlico Neighbours');
  await page.getByLabel('To ask them once').check();
  await page.getByLabel('Who').selectOption('name');
  await expectWordsOnly(page);
  await expectNoSidewaysScroll(page);
  await expectOpenToAll(page, 'light');
  await page.getByRole('button', { name: 'Try it' }).click();
  const report = section(page, 'What would come of it');
  await expect(row(page, 4)).toContainText('Name: A formula stands here.');
  await expect(row(page, 5)).toContainText('We know this one already');
  await expect(row(page, 6)).toContainText('Languages: We do not know some words here.');
  await expect(row(page, 7)).toContainText('Postcode');
  await expect(report.getByRole('row')).toHaveCount(5);
  await expectNoSidewaysScroll(page);
  await expectWordsOnly(page);
  await expectOpenToAll(page, 'light');

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Get the rows to mend as a file' }).click();
  const toMend = await readFile(await (await saving).path(), 'utf8');
  expect(toMend).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
  expect(toMend).not.toContain('Wren');

  await page.getByRole('button', { name: 'Take in 2 people' }).click();
  await expect(page.getByText('2 people are taken in, and hear from us by e-mail.').first()).toBeVisible();
  expect(sent.join()).toContain('Wren T.');
  expect(sent.join()).not.toMatch(/Quinsy|Medical/); // of a column that is not taken nothing leaves the browser
  const letter = await mailTo(request, 'wren-t@neighbours.example', since);
  expect(letter.subject).toBe('Pimlico Neighbours gave us your details: do you want to help?');

  await page.reload();
  await choose(page, 'The file (CSV)', SHEET);
  await page.getByLabel('Which group is it from?').fill('Pimlico Neighbours');
  await page.getByLabel('To ask them once').check();
  await page.getByLabel('Who').selectOption('name');
  await page.getByRole('button', { name: 'Try it' }).click();
  await expect(row(page, 3)).toContainText('We know this one already');
  await expect(page.getByRole('button', { name: /^Take in/ })).toHaveCount(0);

  await openAs(page, 'Olivia M.', '/volunteers');
  const wren = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Wren T.' }) });
  await expect(wren).toContainText('Pimlico Neighbours gave us their details.');
  await expect(wren.getByRole('button', { name: 'Approve' })).toHaveCount(0);

  const theirs = await page.context().browser()?.newContext({ locale: 'en-GB', viewport: PHONE });
  const own = await theirs?.newPage();
  if (!theirs || !own) throw new Error('there is no second browser');
  await own.goto(linkIn(letter));
  await own.getByRole('button', { name: 'Show me what we hold' }).click();
  await own.getByRole('link', { name: 'Back to what we hold' }).click();
  await expect(own.getByRole('heading', { name: 'Do you want to help?' })).toBeVisible();
  await expectOpenToAll(own, 'light');
  await own.getByLabel('I am 18 or older.').check();
  await own.getByLabel('I have read the guidance').check();
  await own.getByRole('button', { name: 'Yes, I want to help' }).click();
  await expect(own.getByRole('button', { name: 'Yes, I want to help' })).toHaveCount(0);
  await theirs.close();

  await page.reload();
  await wren.getByRole('button', { name: 'Approve' }).click();
  await expect(wren).toHaveCount(0);
  await expect
    .poll(async () => (await mailTo(request, 'wren-t@neighbours.example', since)).subject, { message: 'the mail that welcomes' })
    .toContain('Welcome');
});

test.describe('in Arabic, on a phone and on a desk', () => {
  test.use({ locale: 'ar', colorScheme: 'dark' });

  test('nothing is in anybody’s way on the page that takes volunteers in', async ({ page }) => {
    await page.setViewportSize(DESK);
    await openAs(page, 'Grace O.', '/volunteers/take-in');
    await expect(page.getByRole('heading', { level: 1, name: 'Not found' })).toBeVisible();
    await openAs(page, 'Olivia M.', '/volunteers/take-in');
    await page.getByRole('button', { name: 'Olivia M.' }).click();
    await page.getByRole('dialog').getByText('العربية').click();
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await page.keyboard.press('Escape');
    await choose(page, /^الملف/, SHEET);
    await page.getByLabel('من أي مجموعة هو؟').fill('Pimlico Neighbours');
    await page.getByLabel('وافق كل منهم').check();
    await page.getByLabel('Who').selectOption('name');
    await page.getByRole('button', { name: 'جرّب' }).click();
    await expect(row(page, 4)).toContainText('هنا معادلة');
    for (const size of [PHONE, DESK]) {
      await page.setViewportSize(size);
      await expectNoSidewaysScroll(page);
      await expectWordsOnly(page);
      await expectOpenToAll(page, 'dark');
    }
    await page.getByRole('button', { name: 'Olivia M.' }).click();
    await page.getByRole('dialog').getByText('English').click();
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  });
});
