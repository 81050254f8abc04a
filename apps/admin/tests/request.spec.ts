import { expect } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { openAs } from './people.ts';
import { test } from './requests.ts';
import { expectNoSidewaysScroll, PHONE, section } from './screen.ts';

const sumOf = (texts: string[]) => texts.reduce((sum, text) => sum + Number(text), 0);

test('who it is stays masked until somebody says what for; the look is on record, and hides again', async ({
  page,
  takeRequest,
}) => {
  const { id } = await takeRequest({ calledName: 'Mrs Rowan' });
  await page.setViewportSize(PHONE);
  await openAs(page, 'Grace O.', `/requests/${id}`);
  const person = section(page, 'The person');
  await expect(person.getByText('Hidden')).toHaveCount(3);
  await expect(page.getByText('Mrs Rowan')).toHaveCount(0);

  await person.getByRole('button', { name: 'Show details' }).click();
  await person.getByRole('button', { name: 'To call back' }).click();
  await expect(person.getByText('Mrs Rowan')).toBeVisible();
  await expect(person.getByRole('link', { name: '020 7946 0999' })).toHaveAttribute('href', 'tel:+442079460999');
  for (const told of ['Code word, for both to hear:', 'Mornings only.', 'Bread, milk and eggs.', 'SW1P 4JN', '9 Larch House'])
    await expect(person).toContainText(told);
  await expectNoSidewaysScroll(page);
  const look = section(page, 'What happened').getByRole('listitem').first();
  await expect(look).toContainText('by Grace O. (Ward lead)');
  await expect(look).toContainText('Looked at the name');
  await expect(look).toContainText('To call back');

  await person.getByRole('button', { name: 'Hide again' }).click();
  await expect(page.getByText('Mrs Rowan')).toHaveCount(0);
});

test('candidates explain themselves: language first, every reason with its weight, and the weights sum to the score', async ({
  page,
  takeRequest,
}) => {
  const { id } = await takeRequest({ preferredLanguage: 'ar' });
  await openAs(page, 'Grace O.', `/requests/${id}`);
  const could = section(page, 'Who could help');
  await expect(could.getByText('2 Arabic speakers in Pimlico South, none in your ward.')).toBeVisible();
  const suitable = could.locator('ol').first().locator('> li');
  await expect(suitable).toHaveCount(5);
  for (const candidate of await suitable.all()) {
    const weights = await candidate.getByText(/^\+\d+$/).allTextContents();
    await expect(candidate.getByText(`${sumOf(weights)} in all`, { exact: true })).toBeVisible();
  }
  await expect(suitable.first()).toContainText('Speaks Arabic +140');
  await expect(suitable.first()).toContainText('Pimlico South · under 1 km away');
  await expect(suitable.nth(2)).not.toContainText('Speaks Arabic');

  await could.getByText(/not suitable, and why$/).click();
  const peter = could.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Peter' }) });
  await expect(peter).toContainText('Does not offer this kind of help');
  await expect(peter.getByRole('button')).toHaveCount(0); // what is missing is never overridden
});

test('the lead chooses among the offers, and may take the choice back', async ({ page, takeRequest }) => {
  const { id, callOut, offeredBy } = await takeRequest({ preferredLanguage: 'ar' });
  await callOut();
  await offeredBy('nour-s');
  await offeredBy('idris-h');
  await openAs(page, 'Nabil K.', `/requests/${id}`); // reads Arabic, leads Pimlico South too
  const offers = section(page, 'قالوا «أنا أستطيع»');
  await expect(offers.getByRole('listitem')).toHaveCount(2);
  await offers.getByRole('button', { name: /Idris H\./ }).click();
  await expect(page.getByRole('status').filter({ hasText: 'قيد التنفيذ' })).toBeVisible();
  await expect(section(page, 'من يساعد')).toContainText('Idris H.');
  await expect(offers).toContainText('تولاها شخص آخر');

  await page.getByRole('button', { name: 'تراجع' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'مفتوح' })).toBeVisible();
  await expect(section(page, 'من يمكنه المساعدة')).toBeVisible();
});

test('who is off duty may be asked all the same, by naming the reason, and that is on record', async ({ page, takeRequest }) => {
  const { id } = await takeRequest();
  await openAs(page, 'Grace O.', `/requests/${id}`);
  const could = section(page, 'Who could help');
  await could.getByText(/not suitable, and why$/).click();
  const anjali = could.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Anjali' }) });
  await expect(anjali).toContainText('Off duty today');
  const ask = anjali.getByRole('button', { name: 'Ask Anjali anyway' });
  await expect(ask).toBeDisabled();
  await anjali.getByLabel('Ask although they are off duty').check();
  await expectOpenToAll(page, 'light');
  await ask.click();
  await expect(page.getByText('Anjali has been asked.')).toBeVisible();
  const helps = section(page, 'Who helps');
  await expect(helps).toContainText('Asked, no answer yet');
  await expect(helps).toContainText('Asked although: Off duty today');
  await expect(section(page, 'What happened')).toContainText('Anjali was asked');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(helps).toContainText('Taken back');
});

test('a request is cancelled only when the lead says so again, and what we knew is gone', async ({ page, takeRequest }) => {
  const { id } = await takeRequest();
  await page.setViewportSize(PHONE);
  await openAs(page, 'Grace O.', `/requests/${id}`);
  await page.getByText('Not needed, not possible, taken twice').click();
  await page.getByRole('button', { name: 'It is not needed any more' }).click();
  const asked = page.getByRole('dialog', { name: 'Cancel this request?' });
  await expect(asked.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await expect(asked).toContainText('erased at once and cannot be brought back');
  await expectOpenToAll(page, 'light');
  await page.keyboard.press('Enter');
  await expect(asked).toBeHidden();

  await page.getByRole('button', { name: 'It is not needed any more' }).click();
  await asked.getByRole('button', { name: 'Cancel and erase' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Cancelled' })).toBeVisible();
  await expect(section(page, 'The person')).toHaveCount(0);
  await expect(section(page, 'What happened')).toContainText('Gone for good: the name, the phone');
});

test('help that was not to be had ends with a reason', async ({ page, takeRequest }) => {
  const { id } = await takeRequest();
  await openAs(page, 'Grace O.', `/requests/${id}`);
  await page.getByText('Not needed, not possible, taken twice').click();
  await page.getByRole('button', { name: 'We could not help' }).click();
  const asked = page.getByRole('dialog', { name: 'End it as not met?' });
  await expect(asked.getByRole('button', { name: 'End and erase' })).toBeDisabled();
  await asked.getByRole('radio', { name: 'No volunteer was found' }).check();
  await asked.getByRole('button', { name: 'End and erase' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Could not be met' })).toBeVisible();
});

test('of two that are the same one goes on', async ({ page, takeRequest }) => {
  const original = await takeRequest({ categoryKey: 'lend-an-item' });
  const { id } = await takeRequest({ categoryKey: 'lend-an-item' });
  await openAs(page, 'Grace O.', `/requests/${id}`);
  await page.getByText('Not needed, not possible, taken twice').click();
  await page.getByRole('button', { name: 'It was taken twice' }).click();
  const asked = page.getByRole('dialog', { name: 'Merge it into another request?' });
  await asked.getByLabel('Which request goes on?').selectOption(original.id);
  await asked.getByRole('button', { name: 'Merge', exact: true }).click();
  await page.getByRole('button', { name: 'End it and erase it now' }).click();
  await page
    .getByRole('dialog', { name: 'End it as a duplicate?' })
    .getByRole('button', { name: 'End this one and erase' })
    .click();
  await expect(page.getByRole('status').filter({ hasText: 'Duplicate' })).toBeVisible();
});

test('a request placed wrongly is moved, with a way back; what is not yours does not exist', async ({ page, takeRequest }) => {
  const { id } = await takeRequest();
  await openAs(page, 'Olivia M.', `/requests/${id}`);
  await page.getByText('Move it to another ward').click();
  await page.getByLabel('Ward').selectOption("Queen's Park");
  await page.getByRole('button', { name: 'Place it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: "Shopping · Queen's Park" })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Shopping · Vincent Square' })).toBeVisible();

  await openAs(page, 'Moira D.', '/queue');
  await page.goto(`/n/westminster/requests/${id}`);
  await expect(page.getByText('There is nothing here, or it is not yours to see.')).toBeVisible();
});

test('a lead who places a request in a ward of somebody else hears where it went', async ({ page, takeRequest }) => {
  const { id } = await takeRequest();
  await openAs(page, 'Grace O.', `/requests/${id}`);
  await page.getByText('Move it to another ward').click();
  await page.getByLabel('Ward').selectOption("Queen's Park");
  await page.getByRole('button', { name: 'Place it' }).click();
  await expect(page.getByText(/^It is .+'s from now on: the lead there deals with it\.$/)).toBeVisible();
  await expect(page).toHaveURL(/\/queue/);
});

test('when fewer volunteers will do, one who has finished is enough', async ({ page, takeRequest }) => {
  const { id, givenTo } = await takeRequest({ places: 3 });
  await (await givenTo('ines-c')).press('deliver', { paidBack: 'YES' });
  await openAs(page, 'Grace O.', `/requests/${id}`);
  const facts = section(page, 'About this request');
  await facts.getByText('Fewer volunteers will do').click();
  await expect(facts.getByLabel('So many will do').getByRole('option')).toHaveText(['1', '2']);
  await facts.getByRole('button', { name: 'Change it' }).click();
  await expect(page.getByText('One volunteer will do.')).toBeVisible();
  await expect(section(page, 'How did it go?')).toBeVisible(); // delivered, and the address forgotten
  await expect(facts.getByText('Fewer volunteers will do')).toHaveCount(0);
});

test('whoever was asked for by somebody else is told at the first call, and that stands on record', async ({
  page,
  takeRequest,
}) => {
  const onBehalf = { asker: 'Mr Elm', howTheyKnow: 'next door' };
  const { id } = await takeRequest({ preferredLanguage: 'ar', onBehalf } as object);
  await openAs(page, 'Grace O.', `/requests/${id}`);
  const first = section(page, 'Tell them first');
  await expect(first).toContainText('Somebody else told us this.');
  await expect(first.locator('[dir=rtl][lang=ar]')).toContainText('هل توافق');
  const facts = section(page, 'About this request');
  await expect(facts).toContainText('They were told what we keepNot yet');
  await expect(page.getByRole('status').getByText('Not told yet')).toBeVisible();
  await expectOpenToAll(page, 'light');

  await first.getByRole('button', { name: 'I have read it to them' }).click();
  await expect(first).toHaveCount(0);
  await expect(page.getByText('Not told yet')).toHaveCount(0);
  await expect(facts).toContainText(/They were told what we keep.*, by Grace O\./);
  await expect(section(page, 'What happened').getByRole('listitem').first()).toContainText('The notice was read to them');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(first).toBeVisible();
});

test('who was not told yet stands out in the queue, and who asked for themselves does not', async ({ page, takeRequest }) => {
  const need = { urgency: 'TODAY', categoryKey: 'dog-walking', preferredLanguage: 'ar' };
  const another = await takeRequest({ ...need, onBehalf: { asker: 'Mr Elm', howTheyKnow: 'next door' } } as object);
  const own = await takeRequest(need as object);
  await openAs(page, 'Grace O.', '/queue?category=dog-walking&language=ar');
  const rowOf = (id: string) => page.getByRole('row').filter({ has: page.locator(`a[href$="${id}"]`) });
  await expect(rowOf(another.id)).toContainText('Not told yet');
  await expect(rowOf(own.id)).not.toContainText('Not told yet');
});
