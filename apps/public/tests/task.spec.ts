import { expect } from '@playwright/test';
import { A_CODE, codeIn, linkIn } from './lead.ts';
import { letRunOut } from './run-out.ts';
import { heading, NARROW, press, readIn, test } from './walk.ts';

test.use(NARROW);

test('a volunteer reads the call, offers, is chosen, looks, goes, delivers, and says how it went', async ({
  page,
  fair,
  lead,
  mailTo,
}) => {
  const { id, codeWord } = await lead.take('en');
  await lead.callOut(id);
  const link = linkIn(await mailTo('daniel-p'));

  await page.goto(link);
  await expect(heading(page)).toHaveText('Someone needs help with shopping in Vincent Square area. It is for today.');
  for (const secret of ['Willow', 'SW1P', '7946', codeWord]) expect(await page.content()).not.toContain(secret);
  await fair();
  await page.reload();
  expect(await page.context().cookies()).toEqual([]); // opening ties nothing to anybody
  expect((await lead.find(id)).offers).toEqual([]);
  await page.getByRole('link', { name: 'Not this time' }).click();
  await expect(heading(page)).toHaveText('That is fine');
  await page.getByRole('link', { name: 'Back to the call for help' }).click();

  await press(page, 'I can');
  await expect(heading(page)).toHaveText('Thank you for offering');
  await fair();
  await lead.choose(id, 'Daniel');
  await page.getByRole('link', { name: 'Is there news? Look again' }).click();
  await expect(heading(page)).toHaveText('This task is yours. Thank you');
  expect(await page.content()).not.toContain('Willow');
  await expect(page.getByRole('region', { name: 'What you said yes to' })).toContainText('Source:');
  await expect(page.getByRole('region', { name: 'What happens next' }).getByRole('listitem')).toHaveCount(3);
  await fair();

  await press(page, 'Show me where to go');
  await expect(page.getByRole('region', { name: 'Code word' })).toContainText(codeWord);
  for (const told of ['Mrs Willow', 'Ring twice.', '5 Willow Row', 'SW1P 4JN', 'Oranges and tea.'])
    await expect(page.getByRole('main')).toContainText(told);
  expect(await page.content()).not.toContain('7946'); // the number is made at the tap
  await fair();
  await press(page, 'Call them');
  await expect(heading(page)).toHaveText('Call them now');
  await expect(page.getByRole('link', { name: /020 7946 0997/ })).toHaveAttribute('href', 'tel:+442079460997');
  await expect(page.getByRole('link', { name: 'Call without showing my number' })).toHaveAttribute('href', 'tel:14102079460997');
  await fair();
  await page.getByRole('link', { name: 'Back to the task' }).click();
  await press(page, 'I’m on my way');
  await expect(heading(page)).toHaveText('You are on your way. Thank you');
  expect((await lead.find(id)).assignments).toMatchObject([{ status: 'STARTED' }]);
  await fair();
  await press(page, 'I’m not on my way after all');
  await expect(heading(page)).toHaveText('This task is yours. Thank you');
  expect((await lead.find(id)).assignments).toMatchObject([{ status: 'ACCEPTED' }]);

  await page.getByRole('link', { name: 'It’s done' }).click();
  await expect(page.getByText('This cannot be undone.')).toBeVisible();
  await press(page, 'Yes, it’s done');
  await expect(page.getByRole('alert')).toContainText('Choose an answer: have you been paid back?');
  await fair();
  await page.getByRole('radio', { name: 'No, not yet' }).check();
  await page.getByLabel('How much did you spend?').fill('52.40');
  await page.getByRole('radio', { name: 'In cash at the door' }).check();
  await press(page, 'Yes, it’s done');
  await expect(page.getByRole('alert')).toContainText('This is more than you said you would spend.');
  await fair();
  await page.getByRole('checkbox', { name: 'The ward lead knows that it was more than that' }).check();
  await press(page, 'Yes, it’s done');
  await expect(heading(page)).toHaveText('Done. Thank you');
  await expect(page.getByText(/You are still to get .?£52\.40.? back/)).toBeVisible();
  for (const secret of ['Willow', 'SW1P', '7946', codeWord]) expect(await page.content()).not.toContain(secret);
  await fair();
  await press(page, 'I have been paid back');
  await expect(page.getByText(/You have .?£52\.40.? back/)).toBeVisible();
  await press(page, 'It went well');
  await expect(page.getByText('You told us that it went well.')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByText('They told us that it went well.')).toHaveCount(0);
  await lead.hearsItWentWell(id);
  await page.reload();
  await expect(page.getByText('They told us that it went well. Thank you for that.')).toBeVisible();
});

test('a volunteer who reads Arabic does it all in Arabic, from right to left, and may read English', async ({
  page,
  fair,
  lead,
  mailTo,
}) => {
  const fairInArabic = async () => {
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await fair();
  };
  const { id, codeWord } = await lead.take('ar');
  await lead.callOut(id);
  const mail = await mailTo('nour-s'); // of Pimlico South, next door
  await page.goto(linkIn(mail));
  await expect(heading(page)).toContainText('يحتاج أحد الجيران إلى المساعدة في التسوق');
  await fairInArabic();
  await readIn(page, 'English');
  await expect(page.getByRole('button', { name: 'I can' })).toBeVisible();
  await readIn(page, 'العربية');

  await press(page, 'أستطيع');
  await expect(heading(page)).toHaveText('شكرًا على عرضك');
  await lead.choose(id, 'Nour');
  await page.getByRole('link', { name: 'هل من جديد؟' }).click();
  await fairInArabic();
  await press(page, 'أين أذهب؟');
  await expect(page.getByRole('main')).toContainText(codeWord);
  await fairInArabic();
  await press(page, 'الاتصال بصاحب الطلب');
  await expect(page.getByRole('link', { name: /020 7946 0997/ }).locator('bdi')).toHaveAttribute('dir', 'ltr');
  await fairInArabic();
  await page.getByRole('link', { name: 'العودة إلى المهمة' }).click();
  await page.getByRole('link', { name: 'تمّت المهمة' }).click();
  await press(page, 'نعم، تمّت');
  await fairInArabic();
  await page.getByLabel('كم دفعت؟').fill('12.50');
  await page.getByRole('radio', { name: 'نعم' }).check();
  await press(page, 'نعم، تمّت');
  await expect(heading(page)).toHaveText('تمّت المهمة. شكرًا لك');
  await expect(page.getByText('استرددت')).toContainText('£12.50');
  await fairInArabic();
});

test('a volunteer hands back without blame, and the address is gone', async ({ page, fair, lead, mailTo }) => {
  const { id } = await lead.take('en');
  await lead.callOut(id);
  await page.goto(linkIn(await mailTo('mei-l')));
  await press(page, 'I can');
  await lead.choose(id, 'Mei');
  await page.reload();
  await press(page, 'Show me where to go');
  await press(page, 'I can’t do it after all');
  await expect(heading(page)).toHaveText('You handed it back. That is fine');
  expect(await page.content()).not.toContain('Willow');
  await fair();
  expect(await lead.find(id)).toMatchObject({ status: 'OPEN', assignments: [{ status: 'HANDED_BACK' }] });
});

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

test('whoever was not chosen, took the offer back, or is not needed any more is told so, with thanks', async ({
  page,
  browser,
  fair,
  lead,
  mailTo,
  baseURL,
}) => {
  const { id } = await lead.take('ar');
  await lead.callOut(id);
  const [nour, idris] = [linkIn(await mailTo('nour-s')), linkIn(await mailTo('idris-h'))];
  await page.goto(`${idris}?lang=en`);
  await press(page, 'I can');
  await press(page, 'I can’t after all');
  await expect(heading(page)).toHaveText('You took your offer back. That is fine');

  const other = await browser.newPage({ ...NARROW, baseURL });
  await other.goto(`${nour}?lang=en`);
  await press(other, 'I can');
  await lead.choose(id, 'Nour');
  await page.reload();
  await expect(heading(page)).toHaveText('Somebody else is already going. Thank you');
  await lead.cancel(id);
  await other.reload();
  await expect(heading(other)).toHaveText('This help is no longer needed. Thank you');
  await fair(other);
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
