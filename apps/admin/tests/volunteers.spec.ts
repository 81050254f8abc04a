import { expect, test } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { askingAs, openAs } from './people.ts';
import { expectNoSidewaysScroll, PHONE } from './screen.ts';

/** Everybody whom a coordinator finds with this filter, by name. */
async function namesOf(baseURL: string | undefined, filter: object): Promise<string[]> {
  const olivia = await askingAs(baseURL, 'Olivia M.');
  const { volunteers } = await olivia.ask<{ volunteers: { nodes: { displayName: string }[] } }>(
    'query ($filter: VolunteerFilter) { volunteers(first: 100, filter: $filter) { nodes { displayName } } }',
    { filter },
  );
  await olivia.end();
  return volunteers.nodes.map(({ displayName }) => displayName);
}
const [CHURCH_STREET, VINCENT_SQUARE] = ['E05013794', 'E05013807'];

test('a lead sees the volunteers of her own ward, and how to reach one only by a look', async ({ page, baseURL }) => {
  await page.setViewportSize(PHONE);
  await openAs(page, 'Grace O.', '/volunteers');
  const cards = page.getByRole('article');
  const own = await namesOf(baseURL, { wardCodes: [VINCENT_SQUARE], statuses: ['APPROVED', 'SUSPENDED'] });
  expect(own).toEqual(expect.arrayContaining(['Daniel P.', 'Harold B.', 'Inês C.', 'Mei L.']));
  await expect(cards.getByRole('heading')).toHaveText(own); // of 420 those of her ward, all of them and nobody else
  await expect(cards.filter({ hasText: 'Harold B.' })).toContainText('Stays at home');
  const ines = cards.filter({ hasText: 'Inês C.' });
  for (const told of ['Vincent Square', 'português · Portuguese', 'On duty', 'Shopping, Prescription'])
    await expect(ines).toContainText(told);
  await expect(page.getByRole('link', { name: /@/ })).toHaveCount(0);

  await ines.getByRole('button', { name: 'Show phone and e-mail' }).click();
  await expect(ines.getByText('Your look goes on record.')).toBeVisible();
  await ines.getByRole('button', { name: 'To arrange it' }).click();
  await expect(ines.getByRole('link', { name: 'ines-c@neighbours.example' })).toBeVisible();
  await expect(ines.getByRole('link', { name: /^07700 900/ })).toHaveAttribute('href', /^tel:(0|\+44)7700900\d{3}$/);
  await expectNoSidewaysScroll(page);
  await ines.getByRole('button', { name: 'Hide again' }).click();
  await expect(page.getByRole('link', { name: /@/ })).toHaveCount(0);
});

test('a coordinator finds volunteers by ward, language and kind of help, and loads more', async ({ page }) => {
  await openAs(page, 'Olivia M.', '/volunteers');
  const cards = page.getByRole('article');
  await expect(cards).toHaveCount(25);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(cards).toHaveCount(50);
  await page.getByLabel('Ward').selectOption('Pimlico South');
  await page.getByLabel('Speaks').selectOption('Arabic · العربية');
  await expect(cards.getByRole('heading')).toHaveText(['Idris H.', 'Nour S.']);
  await page.getByLabel('Offers').selectOption('Dog walking');
  await expect(cards.getByRole('heading')).toHaveText(['Nour S.']);
  await page.getByLabel('Ward').selectOption('Vincent Square');
  await expect(page.getByRole('heading', { name: 'Nobody here' })).toBeVisible();
});

test('a coordinator finds volunteers by what they can do beside', async ({ page, baseURL }) => {
  await page.setViewportSize(PHONE);
  await openAs(page, 'Olivia M.', '/volunteers');
  const cards = page.getByRole('article');
  await page.getByLabel('Can do').selectOption('Sewing');
  await page.getByLabel('Ward').selectOption('Church Street');
  const sewing = await namesOf(baseURL, { wardCodes: [CHURCH_STREET], skillKeys: ['sewing'] });
  await expect(cards.getByRole('heading')).toHaveText(sewing);
  await expect(cards.filter({ hasText: 'Joyce T.' })).toContainText('Can do: Filling in forms, Sewing');
  await expect(cards.filter({ hasText: /Can do: .*Sewing/ })).toHaveCount(sewing.length);
  await expect(cards.filter({ hasText: 'Khaled M.' })).toHaveCount(0); // drives, and does not sew
  await expectNoSidewaysScroll(page);
});

test('volunteers in Arabic, from right to left', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openAs(page, 'Amal F.', '/volunteers');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const amira = page.getByRole('article').filter({ hasText: 'Amira H.' });
  await expect(amira).toContainText('التسوق، وصفة طبية');
  await amira.getByRole('button', { name: 'عرض الهاتف والبريد' }).click();
  await amira.getByRole('group').getByRole('button').first().click();
  await expect(amira.getByRole('link', { name: 'amira-h@neighbours.example' })).toHaveAttribute('dir', 'ltr');
  await expectNoSidewaysScroll(page);
});

test('a lead puts on record what she has seen, a DBS check by the volunteer’s own yes; taken back it is gone', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await openAs(page, 'Grace O.', '/volunteers');
  const daniel = page.getByRole('article').filter({ hasText: 'Daniel P.' });
  await daniel.getByText('What they have shown').click();
  await expect(daniel.getByRole('textbox', { name: /number|certificate/i })).toHaveCount(0);
  await daniel.getByLabel('DBS check, enhanced').check();
  await expect(daniel.getByText('May we keep that we saw your DBS check')).toBeVisible();
  await daniel.getByLabel('Seen on').fill('2026-01-05');
  await daniel.getByLabel('Counts until').fill('2026-02-05');
  await daniel.getByRole('button', { name: 'Put it on record' }).click();
  await expect(daniel.getByText('Read it aloud and tick that they said yes.')).toBeVisible();
  await daniel.getByRole('checkbox', { name: 'They said yes to this:' }).check();
  await daniel.getByRole('button', { name: 'Put it on record' }).click();
  const enhanced = daniel.getByRole('listitem').filter({ hasText: 'DBS check, enhanced' });
  await expect(enhanced).toContainText('Seen 5 Jan 2026 by Grace O.');
  await expect(enhanced).toContainText('Ran out 5 Feb 2026');
  await expect(enhanced).toContainText('They said yes in English');
  await expect(daniel.getByText('Ran out: DBS check, enhanced')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectOpenToAll(page, 'light');

  await daniel.getByRole('button', { name: 'Delete: DBS check, enhanced' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Yes, delete it' }).click();
  await expect(enhanced).toHaveCount(0);
  await expect(daniel.getByText('Ran out: DBS check, enhanced')).toHaveCount(0);
});

test('that somebody stays at home is written down by their yes, and deleted when it is over', async ({ page }) => {
  await openAs(page, 'Grace O.', '/volunteers');
  const daniel = page.getByRole('article').filter({ hasText: 'Daniel P.' });
  await daniel.getByText('Do they stay at home?').click();
  await daniel.getByRole('button', { name: 'Write it down' }).click();
  await expect(daniel.getByText('Read it aloud and tick that they said yes.')).toBeVisible();
  await daniel.getByRole('checkbox', { name: 'They said yes to this:' }).check();
  await daniel.getByRole('button', { name: 'Write it down' }).click();
  await expect(daniel.getByText('Stays at home', { exact: true })).toBeVisible();
  await expect(daniel.getByText(/said yes to our keeping that: in English/)).toBeVisible();
  await daniel.getByRole('button', { name: 'They can go out again: delete it' }).click();
  await expect(daniel.getByText('Stays at home', { exact: true })).toHaveCount(0);
});
