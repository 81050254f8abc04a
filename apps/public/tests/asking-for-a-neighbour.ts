import { expect, type Page } from '@playwright/test';
import { closeRequest } from './asked.ts';
import { heading } from './walk.ts';

/** The words by which each language's form is walked. */
const WORDS = {
  en: {
    dir: 'ltr',
    goOn: 'Continue',
    yes: 'Yes',
    shopping: 'Shopping',
    inPerson: 'In person: somebody comes',
    thisWeek: 'This week',
    somebody: 'Somebody else, and I ask for them',
    title: 'Ask for help',
    check: 'Check your answers',
    send: 'Agree and send',
    agree: 'Tick that you agree.',
    sent: 'We have your request',
    wrong: 'Type in your postcode.',
  },
  ar: {
    dir: 'rtl',
    goOn: 'متابعة',
    yes: 'نعم',
    shopping: 'التسوق',
    inPerson: 'حضوريًا: يأتي شخص إليك',
    thisWeek: 'هذا الأسبوع',
    somebody: 'شخص آخر، وأنا أطلب عنه',
    title: 'طلب المساعدة',
    check: 'مراجعة ما كتبته',
    send: 'موافقة وإرسال',
    agree: 'يرجى وضع علامة على الموافقة.',
    sent: 'وصلنا طلبك',
    wrong: 'يرجى كتابة رمزك البريدي.',
  },
} as const;

export const TITLE = (language: keyof typeof WORDS) =>
  `somebody asks for their neighbour, in ${language}, one thing a page, and nothing is lost on the way`;

/** Asks for a neighbour, a page after the other, past what is left out and an agreement that is not given. */
export async function askForANeighbour(
  { page, fair, phone }: { page: Page; fair: () => Promise<void>; phone: string },
  language: keyof typeof WORDS,
): Promise<void> {
  const words = WORDS[language];
  const fairAndReadable = async () => {
    await expect(page.locator('html')).toHaveAttribute('dir', words.dir);
    await expect(heading(page)).toHaveCount(1);
    await fair();
  };
  const goOn = async () => {
    await fairAndReadable();
    await page.getByRole('button', { name: words.goOn, exact: true }).click();
  };
  const choose = async (name: string) => {
    await page.getByRole('radio', { name, exact: true }).check();
    await goOn();
  };
  const fill = async (id: string, text: string) => page.locator(`#${id}`).fill(text);

  await page.goto(`/?lang=${language}`);
  await page.getByRole('link', { name: words.title }).click();
  await expect(page.getByRole('main').getByRole('link', { name: '999' })).toBeVisible();
  await goOn();
  await expect(page.getByRole('alert')).toContainText(words.wrong);
  await expect(page.getByRole('alert')).toBeFocused();
  await fairAndReadable();
  await fill('postcode', 'sw1p4jn');
  await goOn();
  await expect(page.getByRole('main')).toContainText('Vincent Square');
  await choose(words.yes);
  await choose(words.shopping);
  await choose(words.inPerson);
  await page.getByRole('radio', { name: words.thisWeek, exact: true }).check();
  await page.locator('#neededBy').selectOption({ index: 3 });
  await goOn();
  await fill('note', 'Oranges and <b>tea</b> & "biscuits"');
  await goOn();
  await page.locator('#language').selectOption('bn');
  await goOn();
  await choose(words.somebody);
  await fill('asker', 'Niece');
  await fill('howTheyKnow', 'Her niece');
  await goOn();
  await fill('calledName', 'Mrs Willow');
  await goOn();
  await fill('phone', phone);
  await fill('email', 'willow@neighbours.example');
  await goOn();
  await fill('safeContact', 'Mornings only');
  await goOn();
  await fill('address', '5 Willow Row');
  await goOn();
  await expect(heading(page)).toHaveText(words.check);
  for (const told of ['Oranges and <b>tea</b> & "biscuits"', 'বাংলা', 'Mrs Willow', 'Mornings only', '5 Willow Row', 'SW1P'])
    await expect(page.getByRole('main')).toContainText(new RegExp(told.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i'));
  await fairAndReadable();
  expect(page.url()).not.toMatch(/Willow|Oranges|SW1P/i);
  expect(await page.context().cookies()).toEqual([]);
  await page.getByRole('button', { name: words.send }).click();
  await expect(page.getByRole('alert')).toContainText(words.agree);
  await fairAndReadable();
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: words.send }).click();
  await expect(heading(page)).toHaveText(words.sent);
  const reference = (await page.locator('.word').textContent()) ?? '';
  expect(reference).toMatch(/^VSQ-[3467ACEFHJKMPQRTWXY]{4}$/);
  expect(await page.content()).not.toContain('Willow');
  await fairAndReadable();
  await closeRequest(page.request, reference);
}
