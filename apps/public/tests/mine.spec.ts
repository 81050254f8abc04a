import { expect } from '@playwright/test';
import { askOnTheForm } from './asked.ts';
import { A_CODE, codeIn } from './lead.ts';
import { heading, NARROW, press, test } from './walk.ts';

test.use(NARROW);

test('whoever asked follows, corrects, sees who looked, gets a copy and is forgotten', async ({
  page,
  browser,
  fair,
  phone,
  baseURL,
}) => {
  const link = await askOnTheForm(page, phone);
  await page.goto(link);
  await expect(heading(page)).toHaveText('Your private page');
  expect(await page.content()).not.toContain('Ms Fern');
  await fair();
  await press(page, 'Open my page');
  await expect(heading(page)).toHaveText('We have your request');
  await expect(page.getByRole('main')).toContainText('A lead will ring you');
  await expect(page.getByRole('main')).toContainText(/You agreed that we keep it\s*\d.*\(English\)/);
  await fair();

  const elsewhere = await browser.newPage({ ...NARROW, baseURL });
  await elsewhere.goto(link);
  await expect(heading(elsewhere)).toHaveText('Is it you?');
  await fair(elsewhere);
  await elsewhere.close();

  await press(page, 'Show me what we hold');
  for (const held of ['Ms Fern', 'A letter to the bank', phone, 'Any time'])
    await expect(page.getByRole('main')).toContainText(held);
  await fair();
  await page.getByRole('link', { name: 'Back to my page' }).click();
  await expect(page.getByRole('region', { name: 'Who looked' })).toContainText('You: Name');

  await page.getByRole('link', { name: 'Change something' }).click();
  await fair();
  await page.getByLabel('Phone').fill('ring the bell');
  await page.getByLabel('What is needed').fill('Two letters to the bank');
  await press(page, 'Save it');
  await expect(page.getByRole('alert')).toContainText('This is not a phone number');
  await expect(page.getByLabel('What is needed')).toHaveValue('Two letters to the bank');
  await page.getByLabel('Phone').fill('');
  await press(page, 'Save it');
  await expect(page.getByRole('status')).toHaveText('It is saved. What you left empty stays as it was.');
  await fair();

  const download = page.waitForEvent('download');
  await press(page, 'Get a copy as a file');
  const copy = JSON.parse(await (await import('node:fs/promises')).readFile(await (await download).path(), 'utf8'));
  expect(copy).toMatchObject({ status: 'NEW', held: { note: 'Two letters to the bank', calledName: 'Ms Fern' } });

  await page.goto(`${link}?lang=ar`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await fair();
  await page.goto(`${link}?lang=en`);
  await page.getByRole('link', { name: 'Cancel it and delete what we hold' }).click();
  await expect(page.getByText('This cannot be undone.')).toBeVisible();
  await fair();
  await press(page, 'Yes, delete it');
  await expect(heading(page)).toHaveText('It is cancelled');
  await expect(page.getByRole('button')).toHaveCount(0);
  await fair();
});

test('in another browser the private page tells nothing until the mailed code is typed, and a second press troubles nobody', async ({
  page,
  browser,
  fair,
  phone,
  mailTo,
  baseURL,
}) => {
  const link = await askOnTheForm(page, phone, 'ms-fern@neighbours.example');
  await page.goto(link);
  await press(page, 'Open my page');

  const another = await browser.newContext({ ...NARROW, baseURL });
  const other = await another.newPage();
  await other.goto(link);
  await expect(heading(other)).toHaveText('Is it you?');
  await press(other, 'Send me a code');
  await expect(heading(other)).toHaveText('Type in the code');
  await expect(other.getByRole('main').getByRole('link', { name: '020 7946 0100' })).toBeVisible();
  await fair(other);
  const code = codeIn(await mailTo('ms-fern', A_CODE));
  await press(other, 'Go on');
  await expect(other.getByRole('alert')).toContainText('Type in the six digits from the e-mail.');
  await other.getByLabel('The six digits').fill(code === '000000' ? '111111' : '000000');
  await press(other, 'Go on');
  await expect(other.getByRole('alert')).toBeFocused();
  await expect(other.getByRole('alert')).toContainText('This code is not right.');
  await fair(other);

  const twin = await another.newPage();
  await twin.goto(`${link}/code`);
  for (const tab of [other, twin]) {
    await tab.getByLabel('The six digits').fill(code);
    await press(tab, 'Go on');
    await expect(heading(tab)).toHaveText('We have your request');
    await expect(tab.getByRole('alert')).toHaveCount(0);
  }
  await press(page, 'Show me what we hold');
  await expect(page.getByRole('main')).toContainText('Ms Fern');
});
