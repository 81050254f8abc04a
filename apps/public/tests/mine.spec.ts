import { expect, type Page } from '@playwright/test';
import { askOnTheForm } from './asked.ts';
import { expectNoSidewaysScroll, expectOpenToAll } from './axe.ts';
import { test } from './lead.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('whoever asked follows, corrects, sees who looked, gets a copy and is forgotten', async ({ page, browser, baseURL }) => {
  const fair = async () => {
    await expectNoSidewaysScroll(page);
    await expectOpenToAll(page, browser);
  };
  const link = await askOnTheForm(page, '07700 900451');
  await page.goto(link);
  await expect(heading(page)).toHaveText('Your private page');
  expect(await page.content()).not.toContain('Ms Fern');
  await fair();
  await press(page, 'Open my page');
  await expect(heading(page)).toHaveText('We have your request');
  await expect(page.getByRole('main')).toContainText('A lead will ring you');
  await fair();

  const elsewhere = await browser.newPage({ javaScriptEnabled: false, baseURL, viewport: { width: 320, height: 640 } });
  await elsewhere.goto(link);
  await expect(heading(elsewhere)).toHaveText('Is it you?');
  await expectOpenToAll(elsewhere, browser);
  await elsewhere.close();

  await press(page, 'Show me what we hold');
  for (const held of ['Ms Fern', 'A letter to the bank', '07700 900451', 'Any time'])
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
