import { expect, test } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { askingAs, openAs, signInAs } from './people.ts';
import { expectNoSidewaysScroll, expectWordsOnly, PHONE } from './screen.ts';

test.use({ viewport: PHONE });
const WORRY = 'Her nephew Bartleby takes her money';

test('a lead tells of a worry in two taps and a few words, and only the safeguarding lead and the deputy read it', async ({
  page,
}) => {
  await openAs(page, 'Grace O.', '/volunteers');
  await page.getByRole('article').first().getByRole('button', { name: 'I am worried about somebody' }).click();
  const form = page.getByRole('dialog', { name: 'Are you worried about somebody?' });
  await expect(form.getByRole('link', { name: '999' })).toHaveAttribute('href', 'tel:999');
  await expectOpenToAll(page, 'light');
  await expectNoSidewaysScroll(page);
  await form.getByLabel('What is the worry?').fill(WORRY);
  await form.getByLabel('A volunteer').check();
  await expect(form.getByLabel('Is it about somebody who runs the network?')).toContainText('Ruth A. (Safeguarding lead)');
  await form.getByRole('button', { name: 'Tell the safeguarding lead' }).click();
  await expect(form.getByText('Thank you. The safeguarding lead and the deputy hear of it now.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Concerns' })).toHaveCount(0);
  await page.goto('/n/westminster/concerns');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not found');

  await openAs(page, 'Anselm P.', '/concerns');
  await expectWordsOnly(page);
  await expectOpenToAll(page, 'dark');
  await expectNoSidewaysScroll(page);
  await expect(page.getByText('Bartleby')).toHaveCount(0);
  const id = await newestConcern(page.url());
  await page.goto(`/n/westminster/concerns/${id}`);
  await expect(page.getByText('Not opened yet')).toBeVisible();
  await page.getByRole('button', { name: 'Show what was said' }).click();
  await page.getByRole('button', { name: 'To check a concern' }).click();
  await expect(page.getByText(WORRY)).toBeVisible();
  await expect(page.getByText('In hand')).toBeVisible();
  await expectOpenToAll(page, 'light');
  await expectNoSidewaysScroll(page);
  await page.getByLabel('What did you do?').fill('Rang her daughter');
  await page.getByRole('button', { name: 'Write it down' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Rang her daughter' })).toContainText('Anselm P.');
  await page.getByRole('button', { name: 'Close this concern' }).click();
  await page.getByLabel('Help was given').check();
  await page.getByRole('button', { name: 'Close it' }).click();
  await expect(page.getByText('Help was given').first()).toBeVisible();
  await page.getByRole('button', { name: 'Hide again' }).click();
  await expect(page.getByText(WORRY)).toHaveCount(0);

  await signInAs(page, 'Olivia M.');
  await page.goto(`/n/westminster/concerns/${id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not found');
});

async function newestConcern(url: string): Promise<string> {
  const anselm = await askingAs(new URL(url).origin, 'Anselm P.');
  const { concerns } = await anselm.ask<{ concerns: { nodes: { id: string; status: string }[] } }>(
    '{ concerns(first: 100) { nodes { id status } } }',
  );
  await anselm.end();
  return concerns.nodes.filter(({ status }) => status === 'RAISED').at(-1)?.id as string;
}

test('anybody signed in tells of a worry from the menu, by the keyboard alone', async ({ page }) => {
  await openAs(page, 'Olivia M.', '/queue');
  await page.getByRole('button', { name: 'Olivia M.' }).press('Enter');
  await page.getByRole('button', { name: 'I am worried about somebody' }).press('Enter');
  const form = page.getByRole('dialog', { name: 'Are you worried about somebody?' });
  await form.getByLabel('What is the worry?').pressSequentially('Nobody has seen him for days');
  await form.getByLabel('Somebody else').press('Space');
  await form.getByRole('button', { name: 'Tell the safeguarding lead' }).press('Enter');
  await expect(form.getByRole('alert')).toContainText('Thank you.');
  await expect(form.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(form).toHaveCount(0);
});

test('there may be more concerns than one page holds: the rest is a press away', async ({ page, baseURL }) => {
  // In the network where no other test counts them.
  const winston = await askingAs(baseURL, 'Winston J.');
  const input = { worry: 'He looks thinner every week', atRisk: 'REQUESTER', dangerNow: false };
  for (let raised = 0; raised < 26; raised += 1)
    await winston.ask('mutation ($input: RaiseConcernInput!) { raiseConcern(input: $input) { userErrors { code } } }', { input });
  await winston.end();
  await signInAs(page, 'Desmond E.');
  await page.goto('/n/north-paddington/concerns');
  const rows = page.getByRole('main').getByRole('listitem');
  await expect(rows).toHaveCount(25);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect.poll(() => rows.count()).toBeGreaterThan(25);
});

test('a lead pauses a volunteer with a way back; a coordinator removes one after being asked, and reviews the list', async ({
  page,
}) => {
  await openAs(page, 'Olivia M.', '/volunteers');
  const card = page.getByRole('article').nth(1);
  const name = (await card.getByRole('heading').textContent()) as string;
  await card.getByText('Pause or remove').click();
  await card.getByLabel('They asked for it').check();
  await card.getByRole('button', { name: 'Pause now' }).click();
  await expect(card.getByText('Suspended')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(card.getByText('Suspended')).toHaveCount(0);
  await expectOpenToAll(page, 'light');

  await card.getByRole('button', { name: 'Remove for good' }).click();
  const ask = page.getByRole('dialog', { name: 'Remove this volunteer for good?' });
  await expect(ask.getByRole('button', { name: 'Remove and erase' })).toBeDisabled();
  await ask.getByLabel('Misused what they were told').check();
  await ask.getByRole('button', { name: 'Remove and erase' }).click();
  await expect(page.getByRole('heading', { name, exact: true })).toHaveCount(0);
  await page.getByText('People who were removed').click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Look again by' }).first()).toContainText(
    'Misused what they were told',
  );
  await expectNoSidewaysScroll(page);
});

test.describe(() => {
  test.use({ locale: 'ar' });
  test('it is all there in Arabic, from right to left', async ({ page }) => {
    await openAs(page, 'Nabil K.', '/volunteers');
    await page.getByRole('article').first().getByRole('button', { name: 'أنا قلق على أحد' }).click();
    await expect(page.getByRole('dialog', { name: 'هل أنت قلق على أحد؟' })).toBeVisible();
    await expectWordsOnly(page);
    await expectOpenToAll(page, 'light');
    await expectNoSidewaysScroll(page);
  });
});
