import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { mailTo } from './mailbox.ts';
import { openAs } from './people.ts';
import { expectNoSidewaysScroll, expectWordsOnly, PHONE, section } from './screen.ts';

test('a lead sees what is held of him, takes a copy, changes his name, and leaves; his ward is named first', async ({
  page,
  request,
}) => {
  await page.setViewportSize(PHONE);
  const since = new Date();
  await openAs(page, 'Yusuf A.', '/queue');
  await page.getByRole('button', { name: 'Yusuf A.' }).click();
  await page.getByRole('link', { name: 'Your data' }).click();
  const held = section(page, 'What we hold');
  await expect(held).toContainText('Hyde Park: Monday, Wednesday, Friday, Sunday');
  await expect(page.getByText('yusuf-a@neighbours.example')).toHaveCount(0);
  await held.getByRole('button', { name: 'Show e-mail' }).click();
  await expect(held.getByText('yusuf-a@neighbours.example')).toBeVisible();
  const looks = section(page, 'Who looked at what');
  await expect(looks.getByRole('listitem').first()).toContainText('You looked at your own data.');

  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save my copy' }).click()]);
  const copy = JSON.parse(await readFile(await file.path(), 'utf8'));
  expect(copy).toMatchObject({
    me: { displayName: 'Yusuf A.', roles: ['WARD_LEAD'], wards: [{ name: 'Hyde Park' }] },
    email: 'yusuf-a@neighbours.example',
    passkeys: [],
  });
  expect(copy.sessions.length).toBeGreaterThan(0);
  expect(copy.looks[0]).toMatchObject({ byYou: true, purpose: 'OWN_DATA', fields: ['email'] });
  expect(JSON.stringify(copy)).not.toContain('__typename');

  await held.getByRole('button', { name: 'Change my name' }).click();
  await held.getByLabel('Name').fill(' ');
  await held.getByRole('button', { name: 'Save the name' }).click();
  await expect(held.getByRole('alert')).toBeVisible();
  await held.getByLabel('Name').fill('Yousef A.');
  await held.getByRole('button', { name: 'Save the name' }).click();
  await expect(page.getByRole('button', { name: 'Yousef A.' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectWordsOnly(page);
  await expectOpenToAll(page, 'light');

  await page.getByRole('button', { name: 'Leave the network' }).click();
  const dialog = page.getByRole('dialog');
  const leave = dialog.getByRole('button', { name: 'Leave the network' });
  await leave.click();
  await expect(dialog).toContainText('Nobody would lead these wards any more: Hyde Park.');
  await expect(leave).toBeDisabled();
  await expectOpenToAll(page, 'light');
  await dialog.getByRole('checkbox').check();
  await leave.click();
  await expect(page).toHaveURL(/sign-in$/);
  await page.goto('/n/westminster/my-data');
  await expect(page).toHaveURL(/sign-in$/);
  const told = async () => (await mailTo(request, 'olivia-m@neighbours.example', since)).subject;
  await expect.poll(told).toBe('One of the staff has left');
});

test('a lead who does not volunteer here asks for their page as a volunteer, and is told how to become one', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openAs(page, 'Grace O.', '/my-data');
  const volunteering = section(page, 'You volunteer here as well?');
  await volunteering.getByRole('button', { name: 'Mail me my page' }).press('Enter');
  await expect(volunteering.getByText('No volunteer here has your e-mail address.')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectWordsOnly(page);
  await expectOpenToAll(page, 'light');
  if (process.env.WARD_PICTURES)
    await page.screenshot({ path: `${process.env.WARD_PICTURES}/two-roles-360-en.png`, fullPage: true });
});
