import { expect, type Page, test } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { linkIn, mailTo } from './mailbox.ts';
import { askingAs, openAs } from './people.ts';
import { expectNoSidewaysScroll, expectWordsOnly, PHONE, section } from './screen.ts';

const WIDE = { width: 1440, height: 900 };

/** How a volunteer of Vincent Square is reached, as their lead looks it up. */
async function reachOf(baseURL: string | undefined, named: string): Promise<{ phone: string; email: string }> {
  const lead = await askingAs(baseURL, 'Grace O.');
  const { volunteers } = await lead.ask<{ volunteers: { nodes: { id: string }[] } }>(
    'query ($named: String!) { volunteers(filter: { named: $named }) { nodes { id } } }',
    { named },
  );
  const { showVolunteerContact: shown } = await lead.ask<{ showVolunteerContact: { contact: { phone: string; email: string } } }>(
    'mutation ($input: ShowVolunteerContactInput!) { showVolunteerContact(input: $input) { contact { phone email } } }',
    { input: { volunteerId: volunteers.nodes[0]?.id, purpose: 'CHECK' } },
  );
  await lead.end();
  return shown.contact;
}

/** A volunteer asks for their link, and stops messages to the ward on their own page. */
async function stops(page: Page, { phone, email }: { phone: string; email: string }): Promise<void> {
  await page.goto('/yours');
  await page.locator('input[name=phone]').fill(phone);
  const network = page.locator('select[name=network]');
  if (await network.count()) await network.selectOption('westminster');
  const since = new Date();
  await page.locator('main form button[type=submit]').click();
  const link = linkIn(await mailTo(page.request, email, since));
  await page.goto(link);
  await page.locator('form[action*="/yours/show"] button').click(); // theirs from now on
  await page.goto(link);
  await page.getByRole('button', { name: 'Stop messages to the ward' }).click();
  await expect(page.getByRole('button', { name: 'Send me messages to the ward' })).toBeVisible();
}

const readers = async (page: Page) =>
  Number(/\d+/.exec((await page.getByText(/^\d+ volunteers? gets? it$/).textContent()) ?? '')?.[0]);

test('a lead writes to the ward, by keyboard alone, is told what tells of somebody, sees the mail, sends it and takes it back', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.setViewportSize(PHONE);
  await openAs(page, 'Grace O.', '/volunteers');
  await page.getByRole('link', { name: 'Message a ward' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Message a ward' })).toBeVisible();
  await expect(page.getByLabel('Ward', { exact: true })).toHaveValue(/^E/);
  await page.getByLabel('Subject (English)').focus();
  await page.keyboard.type('Drivers for Saturday');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ring Mrs Fox, 020 7946 0000.');
  await page.keyboard.press('Control+Enter'); // is no send: nothing goes unseen
  await page.getByRole('button', { name: 'See it as it will be mailed' }).press('Enter');
  const wrong = page.getByRole('alert').filter({ hasText: 'Please write this differently' });
  await expect(wrong).toContainText('Leave out the phone number.');
  await expect(page.getByLabel('Message (English)')).toHaveValue('Ring Mrs Fox, 020 7946 0000.');
  await expectOpenToAll(page, 'light');
  await wrong.getByRole('button').press('Enter');
  await expect(page.getByLabel('Message (English)')).toBeFocused();

  await page.getByLabel('Message (English)').fill('We look for <b>two</b> drivers this Saturday at 10:30.');
  await page.getByLabel('Write it in another language, too').selectOption('Arabic');
  await page.getByLabel('Subject (Arabic)').fill('سائقون ليوم السبت');
  await page.getByLabel('Message (Arabic)').fill('نبحث عن سائقين يوم السبت.');
  await page.getByRole('button', { name: 'See it as it will be mailed' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'As it will be mailed' })).toBeFocused();
  await expect(page.getByText('We look for <b>two</b> drivers this Saturday at 10:30.', { exact: true }).first()).toBeVisible();
  const before = await readers(page);
  expect(before).toBeGreaterThan(1);
  await expectWordsOnly(page);
  await expectOpenToAll(page, 'light');
  for (const size of [PHONE, WIDE]) {
    await page.setViewportSize(size);
    await expectNoSidewaysScroll(page);
  }

  const volunteer = await browser.newPage({ baseURL });
  await stops(volunteer, await reachOf(baseURL, 'Federica'));
  await volunteer.close();
  await page.getByRole('button', { name: 'See it as it will be mailed' }).press('Enter');
  await expect(page.getByText('1 has stopped these messages')).toBeVisible();
  expect(await readers(page)).toBe(before - 1);

  await page.getByRole('button', { name: /^Send it to \d+ volunteers$/ }).press('Enter');
  const sent = section(page, 'What was written to Vincent Square');
  await expect(sent.getByText(/^Goes at /)).toBeVisible();
  await expect(page.getByLabel('Message (English)')).toHaveValue('');
  await expect(sent).toContainText('We look for <b>two</b> drivers');
  await expect(sent).toContainText('Grace O.');
  await expectOpenToAll(page, 'light');
  await sent.getByRole('button', { name: 'Take it back' }).press('Enter');
  await expect(sent.getByText('Taken back', { exact: true })).toBeVisible();
  await expect(sent.getByRole('button', { name: 'Take it back' })).toHaveCount(0);
});

test('a coordinator writes to any ward, once a day', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await openAs(page, 'Olivia M.', '/volunteers/message');
  await page.getByLabel('Ward', { exact: true }).selectOption('Church Street');
  await expect(page).toHaveURL(/ward=E/);
  const write = async () => {
    await page.getByLabel('Subject (English)').fill('Thank you all');
    await page.getByLabel('Message (English)').fill('You were wonderful this week.');
    await page.getByRole('button', { name: 'See it as it will be mailed' }).click();
  };
  await write();
  await page.getByRole('button', { name: /^Send it to/ }).click();
  await expect(section(page, 'What was written to Church Street').getByText(/^Goes at /)).toBeVisible();
  await write();
  await expect(page.getByText(/less than a day ago/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Send it to/ })).toHaveCount(0);

  await openAs(page, 'Amal F.', '/volunteers/message'); // its other lead, in Arabic
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('heading', { name: /Church Street/ })).toBeVisible();
  await page.getByRole('button', { name: 'اسحبها' }).click();
  await expect(page.getByText('سُحبت', { exact: true })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectWordsOnly(page);
  await expectOpenToAll(page, 'light');
});
