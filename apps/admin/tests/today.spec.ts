import { expect, type Page } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { openAs } from './people.ts';
import { test } from './requests.ts';
import { expectNoSidewaysScroll, expectWordsOnly, PHONE, section } from './screen.ts';

const rowOf = (page: Page, id: string) =>
  page.getByRole('article').filter({ has: page.locator(`a[href$="${encodeURIComponent(id)}"]`) });

const MORNINGS = [
  {
    ...{ need: { categoryKey: 'check-in-call', way: 'BY_PHONE' }, helper: 'mei-l' },
    ...{ who: 'Grace O.', hour: 'light', locale: 'en-GB', today: 'Today', due: 'Needed today', offered: 'Somebody said “I can”' },
    ...{ ask: 'Ask volunteers', not: 'Not now', answer: 'When somebody answers' },
    ...{
      tomorrow: 'Tomorrow at 8',
      undo: 'Undo',
      put: 'Put off until somebody answers.',
      late: /^It cannot wait so long/,
      all: /^Put off: \d/,
    },
    ...{
      list: 'Put off',
      wake: 'Bring it back',
      back: 'Back to Today',
      timeline: /Grace O\..*Until they answer|Until they answer.*Grace O\./s,
    },
  },
  {
    ...{ need: { preferredLanguage: 'ar' }, helper: 'nour-s' },
    ...{ who: 'Nabil K.', hour: 'dark', locale: 'ar', today: 'اليوم', due: 'مطلوب اليوم', offered: 'قال أحدهم «أستطيع»' },
    ...{ ask: 'سؤال المتطوعين', not: 'ليس الآن', answer: 'عندما يجيب أحد' },
    ...{
      tomorrow: 'غدًا في الثامنة صباحًا',
      undo: 'تراجع',
      put: 'تأجل حتى يجيب أحد.',
      late: /^لا يمكن تأجيله/,
      all: /^المؤجَّل: \D?\d/, // set apart from the words around it
    },
    ...{ list: 'المؤجَّل', wake: 'إعادته الآن', back: 'العودة إلى اليوم', timeline: /حتى يجيبوا/ },
  },
] as const;

for (const said of MORNINGS)
  test.describe(() => {
    test.use({ viewport: PHONE, colorScheme: said.hour, locale: said.locale });

    test(`${said.who} has a morning on a phone: what needs them, in order, and “not now” with its way back`, async ({
      page,
      takeRequest,
    }) => {
      const { id } = await takeRequest({ urgency: 'TODAY' });
      const offered = await takeRequest(said.need);
      await offered.callOut();
      await offered.offeredBy(said.helper);
      await openAs(page, said.who, '');
      await expect(page.getByRole('heading', { level: 1, name: said.today })).toBeVisible();

      const dueToday = section(page, said.due);
      const row = dueToday.getByRole('article').filter({ has: page.locator(`a[href$="${encodeURIComponent(id)}"]`) });
      await expect(row.getByRole('link', { name: said.ask })).toBeVisible();
      await expect(
        section(page, said.offered)
          .locator(`a[href$="${encodeURIComponent(offered.id)}"]`)
          .first(),
      ).toBeVisible();
      const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
      expect(headings.indexOf(said.offered)).toBeLessThan(headings.indexOf(said.due));
      await expectNoSidewaysScroll(page);
      await expectWordsOnly(page);

      await row.getByRole('button', { name: said.not }).click();
      await expectNoSidewaysScroll(page);
      await row.getByRole('button', { name: said.tomorrow }).click();
      await expect(row.getByText(said.late)).toBeVisible();
      await expectOpenToAll(page, said.hour);
      await row.getByRole('button', { name: said.answer }).click();
      await expect(page.getByText(said.put)).toBeVisible();
      await expect(rowOf(page, id)).toHaveCount(0);
      await page.getByRole('button', { name: said.undo }).click();
      await expect(row).toBeVisible();

      await row.getByRole('button', { name: said.not }).click();
      await row.getByRole('button', { name: said.answer }).click();
      await expect(rowOf(page, id)).toHaveCount(0);
      await page.getByRole('link', { name: said.all }).click();
      await expect(page.getByRole('heading', { level: 1, name: said.list })).toBeFocused();
      await expectNoSidewaysScroll(page);
      await expectOpenToAll(page, said.hour);
      await rowOf(page, id).getByRole('button', { name: said.wake }).click();
      await expect(rowOf(page, id)).toHaveCount(0);
      await page.getByRole('link', { name: said.back }).click();
      await row.locator('h3').getByRole('link').click();
      await expect(page.getByRole('listitem').filter({ hasText: said.timeline }).first()).toBeVisible();
    });
  });

test('a keyboard alone puts a request off and goes on from the heading', async ({ page, takeRequest }) => {
  const { id } = await takeRequest({ urgency: 'THIS_WEEK' });
  await openAs(page, 'Grace O.', '/today');
  const row = rowOf(page, id);
  await row.getByRole('button', { name: 'Not now' }).focus();
  await page.keyboard.press('Enter');
  await expect(row.getByRole('button', { name: 'Not now' })).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await expect(row.getByRole('button', { name: 'In an hour' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(row).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeFocused();
});
