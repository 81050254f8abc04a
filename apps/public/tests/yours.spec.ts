import { expect } from '@playwright/test';
import { linkIn } from './lead.ts';
import { heading, NARROW, press, test } from './walk.ts';

test.use(NARROW);

test('a volunteer sees what we hold, corrects it, objects, gets a copy, and is asked before leaving', async ({
  page,
  browser,
  fair,
  lead,
  mailTo,
  baseURL,
}) => {
  const { id } = await lead.take('en');
  await lead.callOut(id);
  const link = linkIn(await mailTo('daniel-p', /https?:/));
  await page.goto(link);
  await page.getByRole('link', { name: 'What we hold about you' }).click();
  await expect(heading(page)).toHaveText('What we hold about you');
  expect(await page.content()).not.toContain('Daniel');
  await fair();
  await press(page, 'Show me what we hold');
  await expect(page.getByRole('main')).toContainText('daniel-p@neighbours.example');
  await fair();
  await page.getByRole('link', { name: 'Back to what we hold' }).click();
  for (const told of ['Daniel P.', 'Vincent Square', 'English']) await expect(page.getByRole('main')).toContainText(told);
  await expect(page.getByRole('region', { name: 'Who looked' })).toContainText('You: ');
  await fair();

  const elsewhere = await browser.newPage({ ...NARROW, baseURL });
  await elsewhere.goto(`${link}/yours`);
  await expect(heading(elsewhere)).toHaveText('Is it you?');
  await fair(elsewhere);
  await elsewhere.close();

  await page.getByRole('link', { name: 'Change something' }).click();
  await fair();
  const before = await page.getByLabel('Tasks at once, at most').inputValue();
  await page.getByLabel('Tasks at once, at most').fill('99');
  await press(page, 'Save it');
  await expect(page.getByRole('alert')).toContainText('from 1 to 20');
  await fair();
  await page.getByLabel('Tasks at once, at most').fill(before);
  await press(page, 'Save it');
  await expect(page.getByRole('status')).toHaveText('It is saved.');

  await page.getByRole('link', { name: 'Change when you may ask me' }).click();
  const texts = page.getByLabel('Send me texts too');
  await expect(texts).not.toBeChecked();
  await texts.check();
  await fair();
  await press(page, 'Save it');
  await expect(page.getByRole('status')).toHaveText('It is saved.');
  await expect(page.getByRole('main')).toContainText('Texts beside e-mails');
  await page.getByRole('link', { name: 'Change when you may ask me' }).click();
  await texts.uncheck();
  await press(page, 'Save it');
  await expect(page.getByRole('main')).not.toContainText('Texts beside e-mails');

  await page.getByRole('link', { name: 'Change my number or e-mail' }).click();
  await fair();
  await page.getByRole('link', { name: 'Back to what we hold' }).click();
  await press(page, 'Do not ask me for now');
  await expect(page.getByRole('region', { name: 'Being asked to help' })).toContainText('We do not ask you.');
  await press(page, 'You may ask me again');

  const weekly = page.getByRole('region', { name: 'Weekly mail' });
  await expect(weekly).toContainText('we can send you one mail');
  await press(page, 'Send me the weekly mail');
  await expect(weekly).toContainText('we send you one mail');
  await fair();
  await press(page, 'Stop the weekly mail');
  await expect(weekly).toContainText('we can send you one mail');

  const download = page.waitForEvent('download');
  await press(page, 'Get a copy as a file');
  const copy = JSON.parse(await (await import('node:fs/promises')).readFile(await (await download).path(), 'utf8'));
  expect(copy).toMatchObject({ name: 'Daniel P.', contact: { email: 'daniel-p@neighbours.example' } });

  await page.goto(`${link}/yours?lang=ar`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await fair();
  await page.getByRole('link', { name: 'المغادرة ومحو ما نحفظه' }).click();
  await expect(heading(page)).toHaveText('هل تغادر الآن؟');
  await fair();
  await page.getByRole('link', { name: 'لا، أبقى' }).click();
  await expect(heading(page)).toHaveText('ما نحفظه عنك');
});
