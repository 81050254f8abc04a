import { expect } from '@playwright/test';
import { linkIn } from './lead.ts';
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
