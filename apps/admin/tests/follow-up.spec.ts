import { expect } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { openAs } from './people.ts';
import { test } from './requests.ts';
import { expectNoSidewaysScroll, PHONE } from './screen.ts';

test('after delivery the lead reaches both by what is left, writes down what they said, and the request closes', async ({
  page,
  takeRequest,
}) => {
  const { id, givenTo } = await takeRequest({ calledName: 'Miss Hazel' });
  await (await givenTo('daniel-p')).press('deliver', { paidBack: 'YES' });
  await page.setViewportSize(PHONE);
  await openAs(page, 'Grace O.', `/requests/${id}`);
  await expect(page.getByRole('region', { name: 'The person' })).toHaveCount(0);
  const asked = page.getByRole('region', { name: 'How did it go?' });
  await asked.getByRole('button', { name: 'Show the contact card' }).click();
  await asked.getByRole('button', { name: 'To ask how it went' }).click();
  for (const told of ['Miss Hazel', '020 7946 0999', 'Mornings only.', 'Kept until']) await expect(asked).toContainText(told);
  for (const gone of ['9 Larch House', 'SW1P', 'Bread']) await expect(page.getByRole('main')).not.toContainText(gone);
  await expectNoSidewaysScroll(page);

  const [requester, volunteer] = [asked.getByRole('listitem').first(), asked.getByRole('listitem').last()];
  await expect(requester.getByRole('heading', { name: 'The person helped' })).toBeVisible();
  await expect(requester.getByRole('button', { name: 'Write it down' })).toBeDisabled();
  await requester.getByRole('radio', { name: 'It went well' }).check();
  await requester.getByRole('button', { name: 'Write it down' }).click();
  await expect(page.getByText('Written down.')).toBeVisible();
  await expect(requester.getByRole('radio')).toHaveCount(0);

  await expect(volunteer.getByRole('heading', { name: 'Daniel, who helped' })).toBeVisible();
  await volunteer.getByRole('radio', { name: 'Could not be reached' }).check();
  await volunteer.getByRole('button', { name: 'Write it down' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Closed' })).toBeVisible();
  await expect(asked.getByRole('button')).toHaveCount(0); // the card is gone with the last answer
  const happened = page.getByRole('region', { name: 'What happened' });
  await expect(happened).toContainText('The person helped: It went well');
  const look = happened.getByRole('listitem').filter({ hasText: 'by Grace O. (Ward lead)' }).first();
  await expect(look).toContainText('Looked at the name, the phone, the safe contact. To ask how it went.');
});

test('"more help is needed" starts the next request from the card; what was typed wrong stays typed', async ({
  page,
  takeRequest,
  cancelAfterwards,
}) => {
  const { id, givenTo } = await takeRequest();
  await (await givenTo('ines-c')).press('deliver', { paidBack: 'NO', spentPence: '12.50', payBackBy: 'CASH' });
  await openAs(page, 'Grace O.', `/requests/${id}`);
  const requester = page.getByRole('region', { name: 'How did it go?' }).getByRole('listitem').first();
  await requester.getByRole('radio', { name: 'More help is needed' }).check();
  await requester.getByLabel('What is needed').fill('Bread again, for the weekend.');
  await requester.getByRole('button', { name: 'Write it down and take the next request' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Not taken yet' })).toBeFocused();
  await requester.getByLabel('Kind of help').selectOption('Shopping');
  await requester.getByRole('radio', { name: 'This week' }).check();
  await requester.getByRole('checkbox', { name: 'They said yes to this' }).check();
  await requester.getByLabel('Needed by (if needed)').fill('2020-02-02');
  await requester.getByRole('button', { name: 'Write it down and take the next request' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'This day is over' })).toBeVisible();
  await expect(requester.getByLabel('What is needed')).toHaveValue('Bread again, for the weekend.');
  await requester.getByLabel('Needed by (if needed)').fill('');
  await requester.getByRole('button', { name: 'Write it down and take the next request' }).click();

  await expect(page.getByText('Written down. This is the next request.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Shopping · Vincent Square' })).toBeFocused();
  cancelAfterwards(/req_[\w-]+/.exec(page.url())?.[0] ?? '');
  await page.getByRole('region', { name: 'About this request' }).getByRole('link', { name: 'Shopping' }).click();
  await expect(page).toHaveURL(new RegExp(`${id}$`));
  await expect(page.getByRole('region', { name: 'About this request' })).toContainText('Followed by');
});

test('the queue knows who is still to be rung, in Arabic too', async ({ page, takeRequest }) => {
  const { id, givenTo } = await takeRequest({ categoryKey: 'check-in-call', way: 'BY_PHONE' });
  await (await givenTo('harold-b')).press('deliver', { paidBack: 'NOTHING_SPENT' });
  await openAs(page, 'Nabil K.', '/queue?view=followUp');
  await page.locator(`a[href$="${id}"]`).click();
  const asked = page.getByRole('region', { name: 'كيف سارت الأمور؟' });
  await expect(asked.getByRole('listitem')).toHaveCount(2);
  await asked.getByRole('radio', { name: 'سارت الأمور جيدًا' }).first().check();
  await asked.getByRole('button', { name: 'تدوين الجواب' }).first().click();
  await expect(asked.getByRole('listitem').first()).toContainText('سارت الأمور جيدًا');
  await expect(asked.getByRole('listitem').first().getByRole('radio')).toHaveCount(0);
});

test('after a problem, whoever still needs help is taken on at once', async ({ page, takeRequest, cancelAfterwards }) => {
  const { id, givenTo } = await takeRequest();
  await (await givenTo('ines-c')).press('deliver', { paidBack: 'NO', spentPence: '12.50', payBackBy: 'CASH' });
  await openAs(page, 'Grace O.', `/requests/${id}`);
  const requester = page.getByRole('region', { name: 'How did it go?' }).getByRole('listitem').first();
  await requester.getByRole('radio', { name: 'There was a problem' }).check();
  await expect(requester.getByRole('button', { name: 'Write it down', exact: true })).toBeVisible();
  await requester.getByRole('checkbox', { name: 'They still need help' }).check();
  await requester.getByLabel('Kind of help').selectOption('Shopping');
  await requester.getByRole('radio', { name: 'This week' }).check();
  await requester.getByLabel('What is needed').fill('The bread that was forgotten.');
  await requester.getByRole('checkbox', { name: 'They said yes to this' }).check();
  await requester.getByRole('button', { name: 'Write it down and take the next request' }).click();
  await expect(page.getByText('Written down. This is the next request.')).toBeVisible();
  cancelAfterwards(/req_[\w-]+/.exec(page.url())?.[0] ?? '');
});

test('the lead has them asked by a text where that is safe, reads it before, and sees that nobody has answered yet', async ({
  page,
  takeRequest,
}) => {
  const { id, givenTo } = await takeRequest({ preferredLanguage: 'ar' });
  await (await givenTo('nour-s')).press('deliver', { paidBack: 'YES' });
  await page.setViewportSize(PHONE);
  await openAs(page, 'Grace O.', `/requests/${id}`);
  const requester = page.getByRole('region', { name: 'How did it go?' }).getByRole('listitem').first();
  await requester.getByRole('button', { name: 'Ask them by a text' }).click();
  await expect(requester.getByText('As a text to their telephone, paid for as 2 parts:')).toBeVisible();
  const words = requester.getByRole('region', { name: 'What the text says' });
  await expect(words).toContainText('هل سار كل شيء على ما يرام؟');
  await expect(words).toHaveAttribute('dir', 'rtl');
  await expectNoSidewaysScroll(page);
  await expectOpenToAll(page, 'light');
  await requester.getByRole('button', { name: 'Send it as a text' }).click();
  await expect(requester.getByText('tick that a text is safe')).toBeVisible();
  await requester.getByRole('checkbox', { name: 'and a text is safe' }).check();
  await requester.getByRole('button', { name: 'Send it as a text' }).click();
  await expect(requester.getByText(/^Asked by a text, .* No answer yet\.$/)).toBeVisible();
  await expect(requester.getByRole('button', { name: 'Ask them by a text' })).toHaveCount(0);
  await expect(requester.getByRole('radio', { name: 'It went well' })).toBeVisible(); // they may still be rung
});
