import { expect, type Page } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { idOf, take, type } from './intake.ts';
import { openAs } from './people.ts';
import { test } from './requests.ts';
import { expectNoSidewaysScroll, expectWordsOnly, PHONE, section } from './screen.ts';

/** A moment as a box for day and time writes it, by London's clock. */
const inMinutes = (minutes: number) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short' })
    .format(Date.now() + minutes * 60_000)
    .replace(' ', 'T');
const dayOf = (moment: string) => moment.slice(0, 10);
/** A call back stands in the list from its own day on: what is agreed just before midnight waits for that day to begin. */
async function untilItsDay(moment: string): Promise<void> {
  if (dayOf(inMinutes(0)) >= dayOf(moment)) return;
  const timeout = 180_000;
  test.setTimeout(test.info().timeout + timeout);
  await expect.poll(() => dayOf(inMinutes(0)) >= dayOf(moment), { timeout }).toBe(true);
}
const cardOf = (page: Page, id: string) =>
  page.getByRole('article').filter({ has: page.locator(`a[href$="${encodeURIComponent(id)}"]`) });

const PEOPLE = [
  {
    who: 'Grace O.',
    hour: 'light',
    phone: 'Phone',
    later: 'Call back later',
    when: 'When should we call back?',
    keep: 'Keep the time',
    back: /^Call back at/,
    last: /^Last call: Call back at/,
    past: 'This time has passed. Choose a later one.',
    ring: 'Ring them',
    show: 'Show details',
    purpose: 'To call back',
    reached: 'Reached',
  },
  {
    who: 'Nabil K.',
    hour: 'dark',
    phone: 'الهاتف',
    later: 'معاودة الاتصال لاحقًا',
    when: 'متى نعاود الاتصال؟',
    keep: 'حفظ الوقت',
    back: /^معاودة الاتصال في/,
    last: /^آخر مكالمة: \u2068معاودة الاتصال في/,
    past: 'انقضى هذا الوقت. يرجى اختيار وقت لاحق.',
    ring: 'الاتصال',
    show: 'عرض التفاصيل',
    purpose: 'لمعاودة الاتصال',
    reached: 'تم التواصل',
  },
] as const;

test.describe(() => {
  test.use({ viewport: PHONE });

  for (const said of PEOPLE)
    test(`${said.who} agrees a call back, rings from the list of today by a look, and the list forgets it`, async ({
      page,
      takeRequest,
    }) => {
      const { id } = await takeRequest({ calledName: 'Mrs Rowan' });
      await openAs(page, said.who, `/requests/${id}`);
      const phone = section(page, said.phone);
      await phone.getByRole('button', { name: said.later }).click();
      await phone.getByLabel(said.when).fill(inMinutes(-120));
      await phone.getByRole('button', { name: said.keep }).click();
      await expect(phone.getByText(said.past)).toBeVisible();
      const when = inMinutes(2);
      await phone.getByLabel(said.when).fill(when);
      await phone.getByRole('button', { name: said.keep }).click();
      await expect(phone.getByText(said.last)).toBeVisible();
      await expectNoSidewaysScroll(page);

      await untilItsDay(when);
      await page.goto('/n/westminster/calls');
      const card = cardOf(page, id);
      await expect(card.getByText(said.back)).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByText('Mrs Rowan')).toHaveCount(0);
      await expect(page.getByRole('button')).toHaveCount(0);
      await page.emulateMedia({ media: 'screen' });
      await card.getByRole('button', { name: said.ring, exact: true }).click();
      await card.getByRole('button', { name: said.show }).click();
      await page.getByRole('button', { name: said.purpose }).click();
      await expect(card.getByText('Mrs Rowan')).toBeVisible();
      await expectNoSidewaysScroll(page);
      await expectWordsOnly(page);
      await expectOpenToAll(page, said.hour);
      await card.getByRole('button', { name: said.reached }).click();
      await expect(cardOf(page, id)).toHaveCount(0);
    });
});

test('who is on it is told to the others, in the queue and on its page, and is taken over by name', async ({
  page,
  takeRequest,
}) => {
  const { id } = await takeRequest();
  await openAs(page, 'Grace O.', `/requests/${id}`);
  await section(page, 'Phone').getByRole('button', { name: 'I am on it' }).click();
  await expect(page.getByText(/^You are on it until \d\d:\d\d\.$/)).toBeVisible();
  await openAs(page, 'Olivia M.', '/queue');
  await expect(page.getByRole('row').filter({ hasText: /Grace O. is on it until \d\d:\d\d\./ })).toBeVisible();
  await page.goto(`/n/westminster/requests/${id}`);
  await page.getByRole('button', { name: 'Take over from Grace O.' }).click();
  await expect(page.getByText(/^You are on it until/)).toBeVisible();
  await page.getByRole('button', { name: 'I am not on it any more' }).click();
  await expect(page.getByRole('button', { name: 'I am on it', exact: true })).toBeVisible();
});

test('a number that is in a request already is told before it is kept, and taken all the same', async ({
  page,
  takeRequest,
  cancelAfterwards,
}) => {
  const phone = '020 7946 0731';
  const { id } = await takeRequest({ phone });
  await openAs(page, 'Grace O.', '/requests/new');
  await type(page, { 'What to call them': 'Mr Aspen', 'What is needed': 'Bread.', Postcode: 'SW1P 4JN' });
  await page.getByLabel('How and when it is safe to make contact', { exact: true }).fill('Mornings');
  await page.getByLabel('Phone', { exact: true }).fill(phone);
  await take(page); // typed last: told once, and nothing is kept yet
  await expect(page.getByText('This number is in a request that runs:')).toBeVisible();
  await expect(page.getByRole('alert').locator(`a[href$="${encodeURIComponent(id)}"]`)).toHaveText(/^[A-Z]{3}-\w{4}$/);
  await expect(page).toHaveURL(/requests\/new$/);
  await expectOpenToAll(page, 'light');
  await take(page);
  await expect(page).toHaveURL(/req_/);
  cancelAfterwards(idOf(page));
});

test('a merge sets a request aside, out of the queue, and is undone', async ({ page, takeRequest }) => {
  const original = await takeRequest({ categoryKey: 'lend-an-item' });
  const { id } = await takeRequest({ categoryKey: 'lend-an-item' });
  const inQueue = page.locator(`a[href$="${encodeURIComponent(id)}"]`);
  await openAs(page, 'Grace O.', `/requests/${id}`);
  await page.getByText('Not needed, not possible, taken twice').click();
  await page.getByRole('button', { name: 'It was taken twice' }).click();
  const asked = page.getByRole('dialog', { name: 'Merge it into another request?' });
  await asked.getByLabel('Which request goes on?').selectOption(original.id);
  await asked.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(page.getByText(/^Grace O. merged this into another request/)).toBeVisible();
  await expectOpenToAll(page, 'light');
  await page.goto(`/n/westminster/requests/${original.id}`);
  await expect(page.getByText('Merged into this one until it ends:')).toBeVisible();
  await page.goto('/n/westminster/queue?category=lend-an-item');
  await expect(page.locator(`a[href$="${encodeURIComponent(original.id)}"]`)).toBeVisible();
  await expect(inQueue).toHaveCount(0);
  await page.goto(`/n/westminster/requests/${id}`);
  await page.getByRole('button', { name: 'Undo the merge' }).click();
  await expect(page.getByText(/^Grace O. merged this/)).toHaveCount(0);
  await page.goto('/n/westminster/queue?category=lend-an-item');
  await expect(inQueue).toBeVisible();
});
