import { expect } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { openAs } from './people.ts';
import { test } from './requests.ts';
import { expectNoSidewaysScroll, PHONE, section } from './screen.ts';

test('the call-out is read before it goes, in both languages, and asks the next group', async ({ page, takeRequest }) => {
  const { id, linkOf } = await takeRequest({ preferredLanguage: 'ar' });
  await openAs(page, 'Grace O.', `/requests/${id}`);
  const callOut = section(page, 'Call-out');
  await expect(callOut.locator('[lang=en]').first()).toHaveText(
    'Someone needs help with shopping in Vincent Square area. It is for today. They would rather speak Arabic.',
  );
  await expect(callOut.locator('[lang=ar][dir=rtl]').first()).toContainText('التسوق');
  await expect(callOut.getByText('Next to be asked: next door, with the language.')).toBeVisible();
  await callOut.getByRole('button', { name: 'Ask 2 volunteers' }).click();
  await expect(page.getByText('2 volunteers have been asked.')).toBeVisible();
  await expect(callOut.getByRole('listitem')).toContainText('2 asked, next door, with the language');
  await expect(callOut.getByText(/^Next at (\w+ )?\d\d:\d\d: \d+ neighbours? in Vincent Square\.$/)).toBeVisible();
  await expect(section(page, 'What happened')).toContainText('Call-out to 2 volunteers');
  expect(await linkOf('nour-s')).toMatch(/^\/t\/[\w-]+$/);
});

test('the next group is asked by itself: the lead reads when and whom, changes the wait, stops it and has it go on', async ({
  page,
  takeRequest,
}) => {
  const { id, callOut: ask } = await takeRequest({ preferredLanguage: 'ar' });
  await page.setViewportSize(PHONE);
  await openAs(page, 'Grace O.', `/requests/${id}`);
  const callOut = section(page, 'Call-out');
  await expect(callOut.getByText('the next group is asked by itself, 30 minutes after the one before')).toBeVisible();
  await ask();
  await page.reload();
  const next = callOut.getByText(/^Next at /);
  const before = await next.textContent();
  await callOut.getByLabel('Time between groups').selectOption('4 hours');
  await expect(page.getByText('Changed.')).toBeVisible();
  await expect(next).not.toHaveText(before ?? '');
  await expectOpenToAll(page, 'light');
  await callOut.getByRole('button', { name: 'Stop asking by itself' }).click();
  await expect(callOut.getByText(/You have stopped this\. .*Next would be \d+ neighbours? in Vincent Square\./)).toBeVisible();
  await expectOpenToAll(page, 'dark');
  await expectNoSidewaysScroll(page);
  await callOut.getByRole('button', { name: 'Go on by itself' }).click();
  await expect(next).toBeVisible();
});

test('a call-out names a place of the ward if the lead chooses one, and keeps it', async ({ page, takeRequest }) => {
  const { id } = await takeRequest({ preferredLanguage: 'ar' });
  await openAs(page, 'Grace O.', `/requests/${id}`);
  const callOut = section(page, 'Call-out');
  const place = callOut.getByLabel('Where, in the words of the call-out');
  await expect(place).toHaveValue('Vincent Square');
  await place.selectOption('Page Street');
  await expect(callOut.locator('[lang=en]').first()).toContainText('in Page Street area');
  await expect(callOut.locator('[lang=ar][dir=rtl]').first()).toContainText('Page Street');
  await callOut.getByRole('button', { name: 'Ask 2 volunteers' }).click();
  await expect(page.getByText('2 volunteers have been asked.')).toBeVisible();
  await expect(place).toHaveCount(0);
  await expect(callOut.locator('[lang=en]').first()).toContainText('in Page Street area');
});

test('the lead says that the first suitable yes decides, and shares the call-out in a group chat', async ({
  page,
  takeRequest,
}) => {
  const { id, linkOf } = await takeRequest({ preferredLanguage: 'ar' });
  await page.setViewportSize(PHONE);
  await openAs(page, 'Grace O.', `/requests/${id}`);
  const callOut = section(page, 'Call-out');
  await expect(callOut.getByRole('radio', { name: 'I choose among those who say “I can”' })).toBeChecked();
  await expect(callOut.getByText('For your group chat')).toHaveCount(0);
  await callOut.getByRole('radio', { name: 'The first suitable “I can” gets it at once' }).check();
  await callOut.getByRole('button', { name: 'Ask 2 volunteers' }).click();
  await expect(callOut.getByText(/The first suitable “I can” gets it at once\./)).toBeVisible();
  await expect(callOut.getByRole('radio')).toHaveCount(0);

  for (const [language, words] of [
    ['English', 'Someone needs help with shopping'],
    ['Arabic', 'التسوق'],
  ] as const) {
    const href = await callOut.getByRole('link', { name: `WhatsApp, in ${language}` }).getAttribute('href');
    const text = new URL(href ?? '').searchParams.get('text') ?? '';
    expect(href).toMatch(/^https:\/\/wa\.me\/\?text=/);
    expect(text).toContain(words);
    expect(text).toMatch(/\/c\/[\w-]{22}\?lang=(en|ar)$/);
    await expect(callOut.getByRole('button', { name: `Copy in ${language}` })).toBeVisible();
  }
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await callOut.getByRole('button', { name: 'Copy in English' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Someone needs help[\s\S]+\/c\/[\w-]{22}\?lang=en$/);
  await expectNoSidewaysScroll(page);
  await expectOpenToAll(page, 'light');
  expect(await linkOf('nour-s')).toMatch(/^\/t\/[\w-]+$/);
});

test('a telephone that can share offers its own menu', async ({ page, takeRequest }) => {
  const { id, callOut } = await takeRequest({ preferredLanguage: 'ar' });
  await callOut();
  // What a telephone's browser has and this one does not.
  await page.addInitScript(() => {
    Object.assign(Navigator.prototype, {
      share: async ({ text }: { text: string }) => void document.body.setAttribute('data-shared', text),
    });
  });
  await openAs(page, 'Grace O.', `/requests/${id}`);
  await section(page, 'Call-out').getByRole('button', { name: 'Share in English' }).click();
  await expect(page.locator('body')).toHaveAttribute(
    'data-shared',
    /Someone needs help with shopping[\s\S]+\/c\/[\w-]{22}\?lang=en$/,
  );
});

test('the lead reads what those get who want texts, and how many parts it is paid for as, in its own alphabet', async ({
  page,
  takeRequest,
}) => {
  const { id } = await takeRequest({ preferredLanguage: 'ar' });
  await page.setViewportSize(PHONE);
  await openAs(page, 'Grace O.', `/requests/${id}`);
  const callOut = section(page, 'Call-out');
  const summary = callOut.locator('summary', { hasText: 'As a text' });
  await expect(summary).toHaveText('As a text to those who want them: English 2 parts of at most 3, Arabic 3 parts of at most 3');
  await summary.click();
  await expect(callOut.locator('details [lang=en]')).toContainText('Reply YES or NO.');
  await expect(callOut.locator('details [lang=ar][dir=rtl]')).toContainText('نعم أو لا');
  await expectOpenToAll(page, 'light');
  await expectNoSidewaysScroll(page);
});
