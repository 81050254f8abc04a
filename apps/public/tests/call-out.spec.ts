import { expect } from '@playwright/test';
import { linkIn } from './lead.ts';
import { heading, NARROW, press, test } from './walk.ts';

test.use(NARROW);

test('a call-out that was shared is read by anybody, and a volunteer’s number brings them their own link', async ({
  page,
  fair,
  lead,
  mailTo,
}) => {
  const { id, codeWord } = await lead.take('en');
  await lead.callOut(id);
  const own = linkIn(await mailTo('daniel-p'));
  const link = await lead.sharedLink(id, 'en');

  await page.goto(link);
  await expect(heading(page)).toHaveText('Someone needs help with shopping in Vincent Square area. It is for today.');
  for (const secret of ['Willow', 'SW1P', '7946', codeWord]) expect(await page.content()).not.toContain(secret);
  await fair();
  await page.getByRole('link', { name: 'I can' }).click();
  expect(await page.context().cookies()).toEqual([]);
  await expect(heading(page)).toHaveText('Which phone number do we have for you?');
  await fair();

  await page.getByLabel('Your phone number').fill('my number');
  await press(page, 'Send me my link');
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByRole('alert')).toContainText('Type your phone number with all its digits');
  await expect(page.getByLabel('Your phone number')).toHaveValue('my number');
  await fair();

  const answer = async (number: string) => {
    await page.goto(link);
    await page.getByRole('link', { name: 'I can' }).click();
    await page.getByLabel('Your phone number').fill(number);
    await press(page, 'Send me my link');
    await expect(heading(page)).toHaveText('Thank you. Please look at your e-mail');
    expect(page.url()).not.toMatch(/\d{6}/);
    return page.getByRole('main').textContent();
  };
  expect(await answer('020 7946 0123')).toBe(await answer(await lead.phoneOf('Daniel P.')));
  await fair();

  expect(linkIn(await mailTo('daniel-p'))).toBe(own);
  await page.goto(own);
  await press(page, 'I can');
  await expect(heading(page)).toHaveText('Thank you for offering');
  await lead.choose(id, 'Daniel');
  await page.goto(link);
  await expect(heading(page)).toHaveText('This call for help is over. Thank you');
  expect(await page.content()).not.toContain('Vincent Square');
  await fair();
});

test('it is read and answered in Arabic, from right to left', async ({ page, fair, lead }) => {
  const fairInArabic = async () => {
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await fair();
  };
  const { id } = await lead.take('ar');
  await lead.callOut(id);
  await page.goto(await lead.sharedLink(id, 'ar'));
  await expect(heading(page)).toContainText('يحتاج أحد الجيران إلى المساعدة في التسوق');
  await fairInArabic();
  await page.getByRole('link', { name: 'أستطيع' }).click();
  await page.getByLabel('رقم هاتفك').fill('رقمي');
  await press(page, 'أرسلوا لي رابطي');
  await expect(page.getByRole('alert')).toContainText('اكتب رقم هاتفك بكل أرقامه');
  await expect(page.getByLabel('رقم هاتفك')).toHaveValue('رقمي');
  await fairInArabic();
  await page.getByLabel('رقم هاتفك').fill('٠٢٠ ٧٩٤٦ ٠١٢٣');
  await press(page, 'أرسلوا لي رابطي');
  await expect(heading(page)).toHaveText('شكرًا لك. انظر في بريدك الإلكتروني');
  await fairInArabic();
});

test('where the first suitable yes decides, "I can" makes it theirs at once, and the next is thanked', async ({
  page,
  browser,
  fair,
  lead,
  mailTo,
  baseURL,
}) => {
  const { id } = await lead.take('en');
  await lead.callOut(id, 'FIRST_SUITABLE_YES');
  const [daniel, mei] = [linkIn(await mailTo('daniel-p')), linkIn(await mailTo('mei-l'))];
  const other = await browser.newPage({ ...NARROW, baseURL });
  await other.goto(mei);
  await page.goto(daniel);
  await expect(page.getByText('If nobody was faster, the task is yours at once.')).toBeVisible();
  await fair();
  await press(page, 'I can');
  await expect(heading(page)).toHaveText('This task is yours. Thank you');
  expect(await lead.find(id)).toMatchObject({ status: 'ASSIGNED', assignments: [{ status: 'ACCEPTED' }] });
  await press(other, 'I can');
  await expect(heading(other)).toHaveText('Somebody else is already going. Thank you');
  await fair(other);
});
