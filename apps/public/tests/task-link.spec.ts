import { expect } from '@playwright/test';
import { A_CODE, codeIn, linkIn } from './lead.ts';
import { letRunOut } from './run-out.ts';
import { heading, NARROW, press, readIn, test } from './walk.ts';

test.use(NARROW);

test('in another browser the link shows the call and no more, until the mailed code is typed', async ({
  page,
  browser,
  fair,
  lead,
  mailTo,
  baseURL,
}) => {
  const { id } = await lead.take('en');
  await lead.callOut(id);
  const link = linkIn(await mailTo('ines-c'));
  await page.goto(link);
  await press(page, 'I can');
  await lead.choose(id, 'Inês');

  const forwarded = await browser.newPage({ ...NARROW, baseURL });
  await forwarded.goto(link);
  await expect(heading(forwarded)).toHaveText('Is it you?');
  expect(await forwarded.content()).not.toContain('Show me where to go');
  await fair(forwarded);
  await press(forwarded, 'Send me a code');
  await expect(heading(forwarded)).toHaveText('Type in the code');
  const code = codeIn(await mailTo('ines-c', A_CODE));
  await forwarded.getByLabel('The six digits').fill(code === '000000' ? '111111' : '000000');
  await press(forwarded, 'Go on');
  await expect(forwarded.getByRole('alert')).toBeFocused();
  await expect(forwarded.getByRole('alert')).toContainText('This code is not right.');
  await expect(forwarded.getByLabel('The six digits')).toHaveValue(/^(000000|111111)$/);
  await fair(forwarded);
  await forwarded.getByLabel('The six digits').fill(code);
  await press(forwarded, 'Go on');
  await expect(heading(forwarded)).toHaveText('This task is yours. Thank you');
});

test('a link that never was, was cut short, or has run out says what to do', async ({ page, fair, lead, mailTo }) => {
  for (const path of ['/t/never-was-never-was-00', '/t/short', '/t/']) {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(heading(page)).toHaveText('This link does not work');
    await expect(page.getByText('tell your ward lead')).toBeVisible();
  }
  await fair();
  await readIn(page, 'العربية');
  await expect(heading(page)).toHaveText('هذا الرابط لا يعمل');
  await fair();

  const { id } = await lead.take('en');
  await lead.callOut(id);
  const link = linkIn(await mailTo('daniel-p'));
  await letRunOut(id);
  expect((await page.goto(link))?.status()).toBe(410);
  await expect(heading(page)).toHaveText('This link has ended');
});

test('the keyboard reaches every button, in sight', async ({ page, lead, mailTo }) => {
  const { id } = await lead.take('en');
  await lead.callOut(id);
  await page.goto(linkIn(await mailTo('daniel-p')));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the main part' })).toBeFocused();
  await page.keyboard.press('Enter');
  // Newer guidance than theirs, where there is, can be folded.
  for (const guidance of await page.locator('main summary').all()) {
    await page.keyboard.press('Tab');
    await expect(guidance).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'I can' })).toBeFocused();
  expect(await page.getByRole('button', { name: 'I can' }).evaluate((button) => getComputedStyle(button).outlineStyle)).toBe(
    'solid',
  );
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Thank you for offering');
});
