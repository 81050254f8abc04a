import { expect } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { linkIn, mailTo } from './mailbox.ts';
import { openAs } from './people.ts';
import { test } from './requests.ts';
import { expectNoSidewaysScroll, expectWordsOnly, PHONE, section } from './screen.ts';

const SAID = 'Her bins, and two loaves on Friday';

test('somebody who speaks Arabic rings whoever asked, and the lead reads in English what they said', async ({
  page,
  browser,
  baseURL,
  request,
  takeRequest,
}) => {
  const { id } = await takeRequest({ calledName: 'Umm Sami', preferredLanguage: 'ar' });
  const since = new Date();
  await page.setViewportSize(PHONE);
  await openAs(page, 'Grace O.', `/requests/${id}`);
  const theirs = section(page, 'Their language');
  await expect(theirs.getByRole('button', { name: 'Ask somebody who speaks Arabic to be on the line with me' })).toBeVisible();
  await expectOpenToAll(page, 'light');
  await expectNoSidewaysScroll(page);
  await theirs.getByRole('button', { name: 'Ask somebody who speaks Arabic to ring them' }).click();

  await expect(page.getByText('Now call out for volunteers below.')).toBeVisible();
  const callOut = section(page, 'Call-out');
  await expect(callOut.getByRole('figure', { name: 'English' })).toContainText(
    'Someone needs help with a phone call in their language',
  );
  await callOut.getByRole('radio', { name: 'The first suitable “I can” gets it at once' }).check();
  await callOut.getByRole('button', { name: /^Ask \d+ volunteers/ }).click();
  await expect(callOut.getByRole('listitem')).toContainText('with the language');
  await expectOpenToAll(page, 'dark');
  await expectWordsOnly(page);
  await expectNoSidewaysScroll(page);

  const hers = await (await browser.newContext({ baseURL, javaScriptEnabled: false, viewport: PHONE })).newPage();
  const link = linkIn(await mailTo(request, 'yasmin-o@neighbours.example', since));
  await hers.goto(link);
  await hers.getByRole('button', { name: 'I can', exact: true }).click();
  await hers.getByRole('button', { name: 'Show me who to phone' }).click();
  await expect(hers.getByText('They would rather speak your language.')).toBeVisible();
  await expect(hers.getByText('Umm Sami')).toBeVisible();
  for (const unsaid of ['Larch House', 'SW1P', 'Bread']) await expect(hers.getByRole('main')).not.toContainText(unsaid);
  await hers.getByRole('link', { name: 'It’s done' }).click();
  await hers.getByRole('button', { name: 'I have rung them' }).click();
  await expect(hers.getByRole('alert')).toContainText('Write down in English what they told you.');
  await hers.getByLabel('What they told you, in English').fill(SAID);
  await hers.getByRole('button', { name: 'I have rung them' }).click();
  await expect(hers.getByRole('main')).not.toContainText('Umm Sami');
  await hers.context().close();

  await page.goto(`/n/westminster/requests/${id}`);
  await expect(theirs.getByRole('link', { name: 'Somebody rings them in Arabic' })).toBeVisible();
  await expect(theirs).toContainText('Closed');
  const person = section(page, 'The person');
  await person.getByRole('button', { name: 'Show details' }).click();
  await person.getByRole('button', { name: 'To call back' }).click();
  await expect(person).toContainText('Note of a volunteer who speaks their language, not their own words');
  await expect(person).toContainText(SAID);
  await expect(person).toContainText('Yasmin');
  await expectOpenToAll(page, 'light');
  await expectNoSidewaysScroll(page);
});
