import { expect, type Page } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { askingAs, openAs } from './people.ts';
import { test } from './requests.ts';
import { DESK, expectNoSidewaysScroll, expectVisibleFocus, expectWordsOnly, PHONE, section } from './screen.ts';

const SAID = {
  en: { bar: 'Find or do', box: 'What are you looking for?', keys: 'Keys' },
  ar: { bar: 'البحث والتنفيذ', box: 'عمّ تبحث؟', keys: 'المفاتيح' },
};
const NOTHING = /^(Nothing found|لا نتائج)\./;
const HELD = /^You are on it until/;
const option = (page: Page, name: string | RegExp) => page.getByRole('listbox').getByRole('option', { name });

async function referenceOf(baseURL: string | undefined, id: string): Promise<string> {
  const { ask, end } = await askingAs(baseURL, 'Grace O.');
  const { request } = await ask<{ request: { reference: string } }>('query ($id: ID!) { request(id: $id) { reference } }', {
    id,
  });
  await end();
  return request.reference;
}

test.describe('by the keyboard alone', () => {
  test.use({ viewport: DESK });

  test('a lead finds a request by its reference as it was said, opens it, is on it, and undoes that', async ({
    baseURL,
    page,
    takeRequest,
  }) => {
    const { id } = await takeRequest({ categoryKey: 'dog-walking' });
    const reference = await referenceOf(baseURL, id);
    await openAs(page, 'Grace O.', '/wards');

    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.keyboard.press('Control+k');
    const box = page.getByRole('combobox', { name: SAID.en.box });
    await expect(box).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('listbox').getByRole('option', { selected: true })).toHaveCount(0);
    await page.keyboard.type(reference.toLowerCase().replace('-', ' '));
    await expect(option(page, reference)).toHaveAttribute('aria-selected', 'true');
    await expect(box).toHaveAttribute('aria-activedescendant', (await option(page, reference).getAttribute('id')) ?? '');
    await expect(page.getByRole('status').filter({ hasText: '1 found' })).toBeAttached();
    await expectOpenToAll(page, 'light');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: /^Dog walking/ })).toBeFocused();
    expect(asked.filter((url) => url.toUpperCase().includes(reference.slice(-4)))).toEqual([]);

    await page.keyboard.press('Control+k');
    await expect(box).toBeFocused();
    await page.keyboard.type('i am on it');
    await expect(option(page, /^I am on it/)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    const phone = section(page, 'Phone');
    await expect(phone.getByText(HELD)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeVisible();
    await page.keyboard.press('z');
    await expect(phone.getByText(HELD)).toHaveCount(0);
    await expect(page.getByText('The others see that nobody is on it.')).toBeVisible();
  });

  test('another ward’s and another network’s request is found by nobody else', async ({ baseURL, page, takeRequest }) => {
    const { id } = await takeRequest();
    const reference = await referenceOf(baseURL, id);
    await openAs(page, 'Amal F.', '/wards');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox', { name: SAID.ar.box })).toBeFocused();
    await page.keyboard.type(reference);
    await expect(page.getByText(NOTHING)).toBeVisible();
    await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(0);
  });

  test('wards, volunteers, services and guidance are found by their words, and lead there', async ({ page }) => {
    await openAs(page, 'Olivia M.', '/volunteers');
    const name = (await page.getByRole('article').first().getByRole('heading').textContent()) ?? '';
    for (const [typed, found, there] of [
      ['vincent', /^Vincent Square/, /view=toFind&within=E05013807/],
      [name, new RegExp(`^${name.replace('.', '\\.')}`), /volunteers\?only=vol_/],
      ['keys', /^Keys/, null],
    ] as const) {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: SAID.en.box }).fill(typed);
      await option(page, found).first().click();
      if (there) await expect(page).toHaveURL(there);
      else await expect(page.getByRole('dialog', { name: SAID.en.keys })).toBeVisible();
      if (typed === name) await expect(page.getByRole('article')).toHaveCount(1);
    }
  });

  test('j and k go along the queue, Enter opens, letters jump, and none acts where somebody writes or has switched them off', async ({
    page,
    takeRequest,
  }) => {
    await takeRequest();
    await takeRequest();
    await openAs(page, 'Grace O.', '/queue');
    await expect(page.getByRole('table')).toBeVisible();
    const links = page.getByRole('rowheader').getByRole('link');
    await page.keyboard.press('j');
    await expect(links.nth(0)).toBeFocused();
    await page.keyboard.press('j');
    await expect(links.nth(1)).toBeFocused();
    await expectVisibleFocus(page);
    await page.keyboard.press('k');
    await expect(links.nth(0)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/requests\/req_/);
    await page.keyboard.press('g');
    await page.keyboard.press('v');
    await expect(page).toHaveURL(/\/volunteers$/);
    await page.keyboard.press('n');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page).toHaveURL(/requests\/new$/);
    await page.getByRole('textbox', { name: 'What is needed' }).fill('');
    await page.getByRole('textbox', { name: 'What is needed' }).pressSequentially('gq?zj');
    await expect(page.getByRole('textbox', { name: 'What is needed' })).toHaveValue('gq?zj');
    await expect(page).toHaveURL(/requests\/new$/);
    await page.getByRole('textbox', { name: 'What is needed' }).blur();

    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: SAID.en.keys });
    await expect(sheet.getByRole('row', { name: /G ?V Volunteers/ })).toBeVisible();
    await expectOpenToAll(page, 'light');
    await sheet.getByLabel('Single letters act').uncheck();
    await page.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const key of ['g', 'q', '?']) await page.keyboard.press(key);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox', { name: SAID.en.box })).toBeFocused();
    await expect(page).toHaveURL(/requests\/new$/);
  });
});

test('on an Arabic keyboard the same places act, and the sheet says them in Arabic', async ({ page }) => {
  await page.setViewportSize(DESK);
  await openAs(page, 'Nabil K.', '/volunteers');
  const press = (key: string, code: string, more = {}) =>
    page.evaluate(
      (init) => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init })),
      { key, code, ...more },
    );
  await press('ل', 'KeyG');
  await press('ض', 'KeyQ');
  await expect(page).toHaveURL(/\/queue/);
  await press('؟', 'Slash', { shiftKey: true });
  const sheet = page.getByRole('dialog', { name: SAID.ar.keys });
  await expect(sheet).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expectWordsOnly(page);
  await expectOpenToAll(page, 'dark');
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await press('ن', 'KeyK', { ctrlKey: true });
  await expect(page.getByRole('combobox', { name: SAID.ar.box })).toBeFocused();
  await page.keyboard.type('متطوع');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await expectWordsOnly(page);
  await expectOpenToAll(page, 'dark');
});

for (const [who, said, hour] of [
  ['Grace O.', SAID.en, 'dark'],
  ['Nabil K.', SAID.ar, 'light'],
] as const)
  test(`on a phone ${who} opens the bar by a button, and it fits`, async ({ page }) => {
    await page.setViewportSize(PHONE);
    await openAs(page, who, '/queue');
    await page.getByRole('button', { name: said.bar }).click();
    await expect(page.getByRole('combobox', { name: said.box })).toBeFocused();
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectWordsOnly(page);
    await expectOpenToAll(page, hour);
    await page.getByRole('listbox').getByRole('option').last().click();
    await expect(page.getByRole('combobox', { name: said.box })).toHaveCount(0);
  });
