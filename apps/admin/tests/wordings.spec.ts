import { expect, type Page, test } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { askingAs, openAs } from './people.ts';
import { expectNoSidewaysScroll, PHONE } from './screen.ts';

const WIDE = { width: 1440, height: 900 };
const OWN = 'A neighbour in {place} could do with {help}.';

test.afterEach(async ({ baseURL }) => {
  const { ask, end } = await askingAs(baseURL, 'Olivia M.');
  const { wordings } = await ask<{
    wordings: { key: string; versions: { id: string; language: string; said: string | null; inForce: boolean }[] }[];
  }>('{ wordings { key versions { id language said inForce } } }');
  for (const { key, versions } of wordings)
    for (const { id, language } of versions.filter(({ inForce, said }) => inForce && said !== null))
      await ask(
        'mutation ($key: WordingKey!, $language: WordingLanguage!, $seen: ID) { changeWording(input: { key: $key, language: $language, seen: $seen }) { userErrors { code } } }',
        { key, language, seen: id },
      );
  await end();
});

const row = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });

for (const size of [PHONE, WIDE])
  test(`a coordinator words a call-out, keeps what was typed when it tells too much, and goes back, ${size.width} px wide`, async ({
    page,
    baseURL,
  }) => {
    await page.setViewportSize(size);
    await openAs(page, 'Olivia M.', '/settings');
    const callOut = row(page, 'How a call-out begins');
    await expect(callOut).toContainText('Someone needs help with {help} in {place} area.');
    await callOut.getByRole('button', { name: /^Change the words/ }).click();
    const words = callOut.getByLabel('The words');
    const keep = callOut.getByRole('button', { name: 'Keep these words' });
    await words.fill('Somebody needs {help}.');
    await expect(callOut).toContainText('{place} is missing.');
    await words.fill('Ring 020 7946 0123: {help} in {place}');
    await expect(callOut).toContainText('It holds a phone number.');
    await expect(callOut.getByRole('status')).toContainText('This call-out would tell too much');
    await keep.click();
    await expect(callOut).toContainText('These words would tell too much about a person.');
    await expect(words).toHaveValue('Ring 020 7946 0123: {help} in {place}');
    await words.fill(OWN);
    await expect(callOut.getByRole('status')).toContainText(/A neighbour in .+ could do with .+\. It is for this week\./);
    await expect(callOut).toContainText('The whole mail:');
    await expect(callOut).toContainText('Can you help a neighbour?');
    await expectOpenToAll(page, 'light');
    await expectNoSidewaysScroll(page);
    await keep.click();
    await expect(callOut.locator('p').first()).toContainText('own words: English');
    await expect(callOut).toContainText(OWN);

    const { ask, end } = await askingAs(baseURL, 'Olivia M.');
    const { requests } = await ask<{ requests: { nodes: { id: string }[] } }>(
      '{ requests(first: 1, filter: { statuses: [OPEN] }) { nodes { id } } }',
    );
    const { callOutPreview } = await ask<{ callOutPreview: { texts: { text: string }[] } }>(
      'query ($id: ID!) { callOutPreview(requestId: $id) { texts { text } } }',
      { id: requests.nodes[0]?.id },
    );
    expect(callOutPreview.texts.some(({ text }) => /A neighbour in .+ could do with/.test(text))).toBe(true);
    await end();

    await callOut.getByRole('button', { name: /^Change the words/ }).click();
    await callOut.getByRole('button', { name: 'Take the usual words' }).click();
    await keep.click();
    await expect(callOut).toContainText('Someone needs help with {help} in {place} area.');
    await callOut.getByRole('button', { name: /^\d+ changes?/ }).click();
    await callOut
      .getByRole('button', { name: /^Back to these words/ })
      .first()
      .click();
    await expect(callOut.locator('p').first()).toContainText('own words: English');
  });

test('a last line is tried as the whole mail, in its language', async ({ page }) => {
  await openAs(page, 'Olivia M.', '/settings');
  const line = row(page, 'Last line of mails to volunteers');
  await expect(line).toContainText('Nothing is said.');
  await line.getByRole('button', { name: /^Change the words/ }).click();
  await line.getByLabel('In which language').selectOption('ar');
  const words = line.getByLabel('The words');
  await expect(words).toHaveCSS('direction', 'rtl');
  await words.fill('للأسئلة {network} 020 7946 0123');
  await expect(line).toContainText('020 7946 0123');
  await expect(line.getByText('The whole mail:')).toBeVisible();
  await line.getByRole('button', { name: 'Keep these words' }).click();
  await expect(line).toContainText('own words: Arabic');
});
