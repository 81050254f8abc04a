import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { linkIn, mailTo } from './mailbox.ts';
import { askingAs, openAs } from './people.ts';
import { expectNoSidewaysScroll, expectWordsOnly, PHONE, section } from './screen.ts';

const ANDROID = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36';

/** A phone's own authenticator: it keeps passkeys and says yes for whoever holds it. */
async function withAuthenticator(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return session;
}

async function fits(page: Page): Promise<void> {
  await expect(page.getByLabel(/^(Loading|جارٍ التحميل)$/)).toHaveCount(0);
  await expectNoSidewaysScroll(page);
  await expectWordsOnly(page);
  await expectOpenToAll(page, 'light');
}

const card = (page: Page, name: string) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name: new RegExp(`^${name.replace('.', '\\.')}`) }) });

test('a lead adds a passkey on her phone, signs in by it without typing an address, and removes it', async ({
  page,
  request,
}) => {
  await page.setViewportSize(PHONE);
  await withAuthenticator(page);
  // Before she has one: with it the browser may sign her in before the box is read.
  await page.goto('/n/westminster/sign-in');
  await expect(page.getByLabel('Your e-mail address')).toHaveAttribute('autocomplete', 'username webauthn');
  const since = new Date();
  await openAs(page, 'Moira D.', '/my-sign-in');
  const passkeys = section(page, 'Passkeys');
  await passkeys.getByLabel('What you call it').fill('My phone');
  await passkeys.getByRole('button', { name: 'Add a passkey on this device' }).click();
  await expect(passkeys.getByRole('listitem')).toContainText('My phone');
  await expect(passkeys.getByRole('listitem')).toContainText('Not used yet');
  expect((await mailTo(request, 'moira-d@neighbours.example', since)).subject).toBe('A passkey was added');
  await fits(page);

  await page.getByRole('button', { name: 'Moira D.' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  const inside = page.getByRole('heading', { level: 1, name: 'Today' });
  // Where the browser offers it in the address box the authenticator may have said yes by itself.
  await expect(async () => {
    if (!(await inside.isVisible())) await page.getByRole('button', { name: 'Sign in by passkey' }).click({ timeout: 2000 });
    await expect(inside).toBeVisible({ timeout: 3000 });
  }).toPass();

  await page.goto('/n/westminster/my-sign-in');
  await expect(passkeys.getByRole('listitem')).toContainText('Last used about');
  await passkeys.getByRole('button', { name: 'Rename My phone' }).click();
  await expect(passkeys.getByLabel('What you call it').first()).toBeFocused();
  await passkeys.getByLabel('What you call it').first().fill('Old phone');
  await passkeys.getByRole('button', { name: 'Save the name' }).click();
  await expect(passkeys.getByRole('button', { name: 'Rename Old phone' })).toBeFocused();
  await passkeys.getByRole('button', { name: 'Remove Old phone' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(passkeys.getByRole('listitem')).toHaveCount(0);
});

test('somebody sees where they are signed in and signs out everywhere else, in Arabic', async ({ page, browser, baseURL }) => {
  await page.setViewportSize(PHONE);
  const elsewhere = await (await browser.newContext({ baseURL, userAgent: ANDROID })).newPage();
  await openAs(elsewhere, 'Nabil K.', '/queue');
  await openAs(page, 'Nabil K.', '/my-sign-in');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const sessions = section(page, 'أين سُجّل دخولك');
  await expect(sessions.getByRole('listitem').filter({ hasText: /Chrome.* على .*Android/ })).toHaveCount(1);
  await fits(page);
  await sessions.getByRole('button', { name: 'تسجيل الخروج من كل مكان آخر' }).click();
  await expect(sessions.getByRole('listitem')).toHaveCount(1);
  await elsewhere.goto('/n/westminster/queue');
  await expect(elsewhere).toHaveURL(/sign-in$/);
});

test('a coordinator invites a lead, who sees what it means, says yes, and is signed in', async ({
  page,
  browser,
  baseURL,
  request,
}) => {
  await page.setViewportSize(PHONE);
  const since = new Date();
  await openAs(page, 'Olivia M.', '/people');
  await page.getByText('Invite somebody').click();
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await page.getByLabel('Name').fill('Wanda Q.');
  await page.getByLabel('E-mail address').fill('wanda-q@neighbours.example');
  await page.getByRole('checkbox', { name: 'Vincent Square' }).first().check();
  await fits(page);
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(page.getByRole('heading', { name: 'Invited' })).toBeVisible();

  const mail = await mailTo(request, 'wanda-q@neighbours.example', since);
  const wanda = await (await browser.newContext({ baseURL, viewport: PHONE })).newPage();
  await wanda.route('**/graphql', (route) => route.abort());
  await wanda.goto(linkIn(mail));
  await expect(wanda.getByRole('alert')).toContainText('No connection.');
  await wanda.unroute('**/graphql');
  await wanda.getByRole('button', { name: 'Try again' }).click();
  await expect(wanda.getByText('Westminster Neighbours invites you.')).toBeVisible();
  await expect(wanda.getByRole('listitem')).toContainText('Your wards: Vincent Square.');
  await fits(wanda);
  await wanda.getByRole('button', { name: 'Say yes and sign in' }).click();
  await expect(wanda.getByRole('heading', { level: 1, name: 'How you sign in' })).toBeVisible();
  await wanda.goto(linkIn(mail));
  await expect(wanda.getByRole('alert')).toContainText('This invitation is over');
  await page.reload();
  await expect(card(page, 'Wanda Q.')).toContainText('Vincent Square');
});

test('a coordinator changes and stops somebody; a ward that would have no lead is named first; the last two coordinators stay', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.setViewportSize(PHONE);
  const delroy = await (await browser.newContext({ baseURL })).newPage();
  await openAs(delroy, 'Delroy C.', '/volunteers');
  await openAs(page, 'Olivia M.', '/people');
  await expect(page.getByRole('link', { name: /@/ })).toHaveCount(0);
  const his = card(page, 'Delroy C.');
  await his.getByRole('button', { name: 'Show e-mail' }).click();
  await his.getByRole('button', { name: 'To arrange it' }).click();
  await expect(his.getByRole('link', { name: 'delroy-c@neighbours.example' })).toBeVisible();
  await fits(page);

  await his.getByRole('button', { name: 'Stop access' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Nobody would lead these wards any more: Harrow Road.');
  await expect(dialog.getByRole('button', { name: 'Stop access' })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Keep it' }).click();

  await his.getByText('Change roles and wards').click();
  await his.getByRole('checkbox', { name: 'Queen' }).check();
  await his.getByRole('button', { name: 'Save' }).click();
  await expect(his).toContainText("Harrow Road, Queen's Park");
  await delroy.reload();
  await delroy.getByRole('button', { name: 'Delroy C.' }).click();
  await expect(delroy.getByRole('dialog')).toContainText("Queen's Park");

  await his.getByRole('button', { name: 'Stop access' }).click();
  await dialog.getByRole('checkbox').check();
  await dialog.getByRole('button', { name: 'Stop access' }).click();
  await expect(his).toHaveCount(0);
  await page.getByText('People who left').click();
  await expect(page.getByText('Delroy C.,')).toBeVisible();
  await delroy.goto('/n/westminster/queue');
  await expect(delroy).toHaveURL(/sign-in$/);

  await card(page, 'Samir D.').getByRole('button', { name: 'Stop access' }).click();
  await dialog.getByRole('button', { name: 'Stop access' }).click();
  await expect(dialog.getByRole('alert')).toContainText('A network needs two coordinators at least.');
});

test('a network with one coordinator is told so on every page; a lead finds no list of people', async ({ page }) => {
  await openAs(page, 'Josie L.', '/queue'); // leads on to North Paddington, hers
  await expect(page.getByText('This network has only one coordinator.')).toBeVisible();
  await page.getByRole('link', { name: 'Invite another coordinator' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
  await fits(page);
  await openAs(page, 'Grace O.', '/people');
  await expect(page.getByText('There is nothing here, or it is not yours to see.')).toBeVisible();
});

test('two coordinators give somebody a new address, by the keyboard', async ({ page, request, baseURL }) => {
  const samir = await askingAs(baseURL, 'Samir D.');
  const { staffMembers } = await samir.ask<{ staffMembers: { id: string; displayName: string }[] }>(
    '{ staffMembers { id displayName } }',
  );
  const staffId = staffMembers.find(({ displayName }) => displayName === 'Ingrid L.')?.id;
  await samir.ask('mutation ($input: AskWayBackInput!) { askWayBack(input: $input) { userErrors { code } } }', {
    input: { staffId, email: 'ingrid-new@neighbours.example' },
  });
  await samir.end();
  const since = new Date();
  await openAs(page, 'Olivia M.', '/people');
  const waiting = card(page, 'New e-mail address for Ingrid L.');
  await expect(waiting).toContainText('Nothing is sent until you say yes.');
  await waiting.getByRole('button', { name: 'Say yes and send the link' }).press('Enter');
  const mail = await mailTo(request, 'ingrid-new@neighbours.example', since);
  const told = async () => (await mailTo(request, 'ingrid-l@neighbours.example', since)).subject;
  await expect.poll(told).toBe('Your e-mail address is being changed'); // the mail before it may land as late
  await page.context().clearCookies();
  await page.goto(linkIn(mail));
  await page.getByRole('button', { name: 'Say yes and sign in' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'How you sign in' })).toBeVisible();
});
