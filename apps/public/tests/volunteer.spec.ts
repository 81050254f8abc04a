import { expect } from '@playwright/test';
import { linkIn } from './lead.ts';
import { goOnIn, heading, NARROW, press, test } from './walk.ts';

test.use({ ...NARROW, locale: 'ar' });

test('somebody signs up on a phone in Arabic without scripts, loses nothing by a slip, and hears at once what happens next', async ({
  page,
  fair,
  mailTo,
}) => {
  const nadia = `nadia-${Date.now()}`;
  const goOn = async (button = 'متابعة') => {
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(heading(page)).toHaveCount(1);
    await fair();
    await press(page, button);
  };
  const fill = (id: string, text: string) => page.locator(`#${id}`).fill(text);

  await page.goto('/');
  await page.getByRole('link', { name: 'ساعد جيرانك' }).click();
  await fill('postcode', 'SW1P 4JN');
  await goOn();
  await page.getByLabel('نعم', { exact: true }).check();
  await goOn();
  await press(page, 'متابعة');
  await expect(page.getByRole('alert')).toContainText('شيء واحد على الأقل');
  await page.getByLabel('التسوق', { exact: true }).check();
  await goOn();
  await page.getByLabel('الإسعافات الأولية').check();
  await goOn();
  await expect(page.getByRole('checkbox', { name: 'العربية' })).toBeChecked();
  await goOn();
  await page.getByLabel('نعم، أستطيع الخروج').check();
  await goOn();
  await fill('capacity', '2');
  await fill('spend', '٢٥');
  await goOn();
  await fill('name', 'نادية حداد');
  await goOn();
  await fill('phone', '+33 1 99 00 56 78');
  await fill('email', `${nadia}@neighbours.example`);
  await goOn();
  for (const told of ['نادية حداد', 'SW1P 4JN', '£25', 'الإسعافات الأولية']) await expect(page.locator('dl')).toContainText(told);
  await goOn();
  await expect(page.getByText('التسوق: توضع الأكياس عند الباب')).toBeVisible();
  await goOnIn(page, 'English');
  await expect(page.getByText('Shopping: leave the bags at the door')).toBeVisible();
  await expect(page.getByRole('checkbox')).not.toBeChecked();
  await goOnIn(page, 'العربية');
  await page.getByRole('checkbox').check();
  await goOn('تسجيل');
  await expect(heading(page)).toHaveText('شكرًا لك');
  await fair();

  await page.goto(linkIn(await mailTo(nadia)));
  await press(page, 'عرض ما نحفظه عني');
  await expect(page.getByText(`${nadia}@neighbours.example`)).toBeVisible();
});
