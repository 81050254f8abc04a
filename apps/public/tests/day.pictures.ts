import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { askOnTheForm, closeRequest } from './asked.ts';
import { linkIn } from './lead.ts';
import { heading, press, test } from './walk.ts';

// A person's day on a telephone: who asks, who helps, in English and Arabic, and the lead between them.
test.use({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 1.5, isMobile: true, hasTouch: true });

const FOLDER = join(import.meta.dirname, '../../../docs/images');
const MOST_BYTES = 200_000;

/** Draws the page as it stands on the telephone. */
async function draw(page: Page, name: string): Promise<void> {
  const path = join(FOLDER, `${name}.png`);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  expect([name, statSync(path).size < MOST_BYTES]).toEqual([name, true]);
}

test('somebody asks for help, and follows what becomes of it', async ({ page, phone }) => {
  await page.goto('/help');
  await draw(page, '01-ask-en');
  const link = await askOnTheForm(page, phone);
  const reference = (await page.locator('.word').textContent()) ?? '';
  await draw(page, '02-asked-en');
  await page.goto(`${link}?lang=ar`);
  await press(page, 'فتح صفحتي');
  await expect(heading(page)).toHaveText('وصلنا طلبك');
  await draw(page, '03-own-page-ar');
  await closeRequest(page.request, reference);
});

test('a neighbour is asked, says yes, goes and has done it', async ({ page, lead, mailTo }) => {
  const { id } = await lead.take('en');
  await lead.callOut(id);
  await page.goto(linkIn(await mailTo('daniel-p')));
  await draw(page, '04-call-en');
  await press(page, 'I can');
  await lead.choose(id, 'Daniel');
  await page.getByRole('link', { name: 'Is there news? Look again' }).click();
  await draw(page, '05-task-en');
  await press(page, 'Show me where to go');
  await draw(page, '06-where-en');
  await page.getByRole('link', { name: 'It’s done' }).click();
  await press(page, 'Yes, it’s done');
  await page.getByRole('radio', { name: 'No, not yet' }).check();
  await page.getByLabel('How much did you spend?').fill('12.40');
  await page.getByRole('radio', { name: 'In cash at the door' }).check();
  await press(page, 'Yes, it’s done');
  await expect(heading(page)).toHaveText('Done. Thank you');
  await draw(page, '07-done-en');
});

test('a neighbour who reads Arabic does the same', async ({ page, lead, mailTo }) => {
  await page.goto('/volunteer?lang=ar');
  await draw(page, '08-volunteer-ar');
  const { id } = await lead.take('ar');
  await lead.callOut(id);
  await page.goto(linkIn(await mailTo('nour-s')));
  await draw(page, '09-call-ar');
});

test('a lead clears the queue', async ({ page }) => {
  const { people } = await (await page.request.get('/demo/people.json')).json();
  const grace = people.find(({ name }: { name: string }) => name === 'Grace O.');
  await page.request.post('/demo/sign-in', { headers: { 'x-wardwise': '1' }, data: { id: grace.id } });
  await page.goto('/n/westminster/queue');
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await draw(page, '10-queue-en');
});
