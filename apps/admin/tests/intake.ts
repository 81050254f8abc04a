import { expect, type Page } from '@playwright/test';

/** What somebody says on the telephone, by the label of its box. */
export const TYPED = {
  'What to call them': 'Mr Aspen',
  Phone: '020 7946 0998',
  'How and when it is safe to make contact': 'After ten. Let it ring.',
  'What is needed': 'Bread, milk, two lemons.',
  Postcode: 'SW1P 4JN',
  'Address (if needed)': 'Flat 3, Aspen House',
};

/** Types while talking, and hears what becomes of the postcode before going on. */
export async function type(page: Page, typed: Partial<typeof TYPED> = TYPED): Promise<void> {
  await page.getByLabel('Preferred language').selectOption('ar');
  await page.getByLabel('Kind of help').selectOption('Shopping');
  await page.getByRole('radio', { name: 'This week' }).check();
  for (const [label, text] of Object.entries(typed)) await page.getByLabel(label, { exact: true }).fill(text);
  await expect(
    page.getByText(/deals with it\.|We could not place|outside our area|This is not a postcode/).first(),
  ).toBeVisible();
  await page.getByRole('checkbox', { name: 'They said yes to this' }).check();
}

/** Nothing of what was typed is lost. */
export async function expectTyped(page: Page, typed: Partial<typeof TYPED>): Promise<void> {
  for (const [label, text] of Object.entries(typed)) await expect(page.getByLabel(label, { exact: true })).toHaveValue(text);
  await expect(page.getByLabel('Kind of help')).toHaveValue('shopping');
  await expect(page.getByRole('radio', { name: 'This week' })).toBeChecked();
}

/** Sends the form. */
export const take = (page: Page) => page.getByRole('button', { name: 'Take the request' }).click();
/** The request whose page is open. */
export const idOf = (page: Page) => /req_[\w-]+/.exec(page.url())?.[0] ?? '';
