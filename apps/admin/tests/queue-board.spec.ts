import { expect, type Page } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { answered, broken, refusing } from './in-its-stead.ts';
import { askingAs, openAs } from './people.ts';
import { test } from './requests.ts';
import { expectNoSidewaysScroll, expectVisibleFocus, PHONE } from './screen.ts';

const WIDE = { width: 1440, height: 900 };
const BOARD = '/queue?language=cy&as=board';
const column = (page: Page, status: string) => page.getByRole('region', { name: new RegExp(`^${status} \\(`) });
const cards = (page: Page, status: string) => column(page, status).getByRole('article');
const moveOf = (page: Page, what: string) => page.getByRole('button', { name: `Move to: ${what}, Vincent Square` });

test.beforeEach(({ page }) => page.setViewportSize(WIDE));

test('the same queue is a list or a board, and the address keeps which', async ({ page, takeRequest }) => {
  for (const categoryKey of ['post', 'shopping']) await takeRequest({ categoryKey, preferredLanguage: 'cy' });
  await openAs(page, 'Grace O.', '/queue?language=cy');
  await expect(page.getByRole('row')).toHaveCount(3);
  await page.getByRole('button', { name: 'Board' }).click();
  await expect(page).toHaveURL(/language=cy&as=board$/);
  await expect(column(page, 'Open')).toContainText('Open (2)');
  for (const empty of ['New', 'Under way', 'To follow up']) await expect(column(page, empty)).toContainText(`${empty} (0)`);
  await expectNoSidewaysScroll(page);
  await expectOpenToAll(page, 'light');

  await page.getByRole('button', { name: 'Filter: 1 set' }).click();
  const panel = page.getByRole('region', { name: 'Filter' });
  await panel.getByLabel('Post (1)').click();
  await expect(column(page, 'Open')).toContainText('Open (1)');
  await page.reload();
  await expect(cards(page, 'Open')).toHaveCount(1);
  await expectOpenToAll(page, 'dark');
  await page.getByRole('button', { name: 'List' }).click();
  await expect(page.getByRole('row')).toHaveCount(2);
});

test('a card that is dragged under way asks whom, stands there once somebody is asked, and comes back by undo', async ({
  page,
  takeRequest,
}) => {
  await takeRequest({ preferredLanguage: 'cy' });
  await openAs(page, 'Grace O.', BOARD);
  await cards(page, 'Open').dragTo(column(page, 'Under way'));
  const dialog = page.getByRole('dialog', { name: 'Shopping · Vincent Square' });
  await dialog.getByRole('button', { name: /^Ask / }).first().click();
  await expect(dialog).toBeHidden();
  await expect(cards(page, 'Under way')).toHaveCount(1);
  await expect(cards(page, 'Open')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(cards(page, 'Open')).toHaveCount(1);
  await expect(cards(page, 'Under way')).toHaveCount(0);
});

test('a card that is dragged where it cannot go stays, and is told why; a window that is left changes nothing', async ({
  page,
  takeRequest,
}) => {
  await takeRequest({ preferredLanguage: 'cy' });
  await openAs(page, 'Grace O.', BOARD);
  await cards(page, 'Open').dragTo(column(page, 'To follow up'));
  await expect(page.getByText('Only the volunteer says that it is done.')).toBeVisible();
  await cards(page, 'Open').dragTo(column(page, 'New'));
  await expect(page.getByText('It cannot go from “Open” to “New”.')).toBeVisible();
  await cards(page, 'Open').dragTo(column(page, 'Under way'));
  await expect(cards(page, 'Under way')).toHaveCount(1); // where it is to go, while it is asked whom
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(cards(page, 'Open')).toHaveCount(1);
  await expect(moveOf(page, 'Shopping')).toBeFocused();
});

test('a move that is refused goes back with the reason, and so does one on a line that broke', async ({ page, takeRequest }) => {
  await takeRequest({ preferredLanguage: 'cy' });
  await openAs(page, 'Grace O.', BOARD);
  const endIt = async () => {
    await moveOf(page, 'Shopping').click();
    await page.getByRole('menuitem', { name: /^Could not be met/ }).click();
    const dialog = page.getByRole('dialog', { name: 'End it as not met?' });
    await dialog.getByRole('radio', { name: 'No volunteer was found' }).check();
    await dialog.getByRole('button', { name: 'End and erase' }).click();
  };
  await answered(page, 'BulkMarkUnmet', refusing('markUnmet', 'REQUEST_ENDED', 'It has ended already.'));
  await endIt();
  await expect(page.getByText('It is back where it was. It has ended already.')).toBeVisible();
  await expect(cards(page, 'Open')).toHaveCount(1);
  await broken(page, 'BulkMarkUnmet');
  await endIt();
  await expect(page.getByText(/^It is back where it was\. No connection/)).toBeVisible();
  await expect(cards(page, 'Open')).toHaveCount(1);
  await expect(moveOf(page, 'Shopping')).toBeFocused();
  await endIt();
  await expect(page.getByText('Moved to: Could not be met.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Nothing matches this filter' })).toBeVisible();
});

test('the keyboard alone confirms what came by the form, and goes on from where it went', async ({ page, cancelAfterwards }) => {
  await askOnTheForm(page);
  await openAs(page, 'Grace O.', BOARD);
  await expect(cards(page, 'New')).toHaveCount(1);
  cancelAfterwards((await cards(page, 'New').getByRole('link').getAttribute('href'))?.split('/').at(-1) ?? '');
  await moveOf(page, 'Post').focus();
  await expectVisibleFocus(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem')).toHaveText([/^Open/, /^Signposted/, /^Cancelled/, /^Could not be met/, /^Duplicate/]);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: /^Open/ })).toBeFocused();
  await page.keyboard.press('Enter');
  const confirm = page
    .getByRole('dialog', { name: 'Post · Vincent Square' })
    .getByRole('button', { name: 'I have spoken with them: open it' });
  await confirm.focus();
  await page.keyboard.press('Enter');
  await expect(cards(page, 'Open')).toHaveCount(1);
  await expect(cards(page, 'New')).toHaveCount(0);
  await expect(moveOf(page, 'Post')).toBeFocused();
});

test('a window whose request somebody else moves meanwhile says so, and that what was typed was not saved', async ({
  page,
  baseURL,
  cancelAfterwards,
}) => {
  await askOnTheForm(page);
  await openAs(page, 'Grace O.', BOARD);
  await expect(cards(page, 'New')).toHaveCount(1);
  const id = (await cards(page, 'New').getByRole('link').getAttribute('href'))?.split('/').at(-1) ?? '';
  cancelAfterwards(id);
  await expect(page.getByRole('banner').locator('[data-state]')).toHaveText('Live');
  await moveOf(page, 'Post').click();
  await page.getByRole('menuitem', { name: /^Open/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Post · Vincent Square' });
  await dialog.getByRole('textbox').first().fill('Two letters');
  const other = await askingAs(baseURL, 'Grace O.');
  await other.ask('mutation ($id: ID!) { confirmRequest(input: { requestId: $id }) { userErrors { code } } }', { id });
  await other.end();
  const told = 'Somebody else changed this while you were looking. It is now: Open. What you had typed was not saved.';
  await expect(page.getByText(told)).toBeVisible();
  await expect(dialog).toBeHidden();
  await expect(cards(page, 'Open')).toHaveCount(1);
});

test('a task is taken back from whoever has it, and the request is open again', async ({ page, takeRequest }) => {
  await takeRequest({ preferredLanguage: 'cy' });
  await openAs(page, 'Grace O.', BOARD);
  await moveOf(page, 'Shopping').click();
  await page.getByRole('menuitem', { name: /^Under way/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Shopping · Vincent Square' });
  await dialog.getByRole('button', { name: /^Ask / }).first().click();
  await expect(cards(page, 'Under way')).toHaveCount(1);
  await moveOf(page, 'Shopping').click();
  await page.getByRole('menuitem', { name: /^Open/ }).click();
  await expect(cards(page, 'Open')).toHaveCount(1); // where it is to go
  await dialog.getByRole('button', { name: 'Take it back' }).click();
  await expect(dialog).toBeHidden();
  await expect(cards(page, 'Open')).toHaveCount(1);
  await expect(cards(page, 'Under way')).toHaveCount(0);
});

test('on a phone one column stands at a time, with its count, and the menu moves', async ({ page, takeRequest }) => {
  const { id } = await takeRequest({ preferredLanguage: 'cy' });
  await page.setViewportSize(PHONE);
  await openAs(page, 'Grace O.', BOARD);
  await page.getByLabel('Column').selectOption('Open (1)');
  await expect(page).toHaveURL(/as=board&column=OPEN$/);
  await expect(page.locator(`a[href$="${id}"]`)).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: /\(\d+\)$/ })).toHaveCount(1);
  await expectNoSidewaysScroll(page);
  await moveOf(page, 'Shopping').click();
  await page.getByRole('menuitem', { name: /^Cancelled/ }).click();
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Cancel and erase' }).click();
  await expect(page.locator(`a[href$="${id}"]`)).toHaveCount(0);
});

test('who is on it is seen on the board, from right to left as well', async ({ page, takeRequest, baseURL }) => {
  const { id } = await takeRequest({ preferredLanguage: 'cy' });
  const { ask, end } = await askingAs(baseURL, 'Olivia M.');
  await ask('mutation ($id: ID!) { holdRequest(input: { requestId: $id }) { userErrors { code } } }', { id });
  await end();
  await openAs(page, 'Nabil K.', BOARD);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('article').filter({ hasText: 'Olivia M.' })).toHaveCount(1);
  await expectNoSidewaysScroll(page);
  await expectOpenToAll(page, 'dark');
});

/** Somebody who speaks Welsh asks on the public form. */
async function askOnTheForm(page: Page): Promise<void> {
  const query = 'mutation ($input: AskForHelpInput!) { answer: askForHelp(input: $input) { reference } }';
  const input = {
    ...{ network: 'westminster', adult: true, postcode: 'SW1P 4JN', categoryKey: 'post', way: 'IN_PERSON', urgency: 'TODAY' },
    ...{ note: 'A letter', preferredLanguage: 'cy', calledName: 'Mr Moss', phone: '07700 900463', safeContact: 'Any time' },
    consent: { words: 'FORM_1', language: 'en' },
  };
  await page.request.post('/graphql', { data: { query, variables: { input } } });
}
