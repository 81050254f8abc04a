import { expect } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { askingAs, openAs } from './people.ts';
import { test } from './requests.ts';
import { DESK, expectNoSidewaysScroll, expectWordsOnly, PHONE, section } from './screen.ts';

test('what is asked of a lead stands above what they may do, on a desk as on a phone', async ({ page, takeRequest }) => {
  const { id } = await takeRequest();
  for (const size of [DESK, PHONE]) {
    await page.setViewportSize(size);
    await openAs(page, 'Grace O.', `/requests/${id}`);
    const top = async (name: string) => (await section(page, name).boundingBox())?.y ?? Number.NaN;
    expect(await top('Who has this in hand')).toBeLessThan(await top('Phone'));
    expect(await top('Phone')).toBeLessThan(await top('Who could help'));
  }
});

test('a lead sees who may open what is sealed, who has, and who else is at it now', async ({ page, baseURL, takeRequest }) => {
  const { id } = await takeRequest();
  await openAs(page, 'Grace O.', `/requests/${id}`);
  const sees = section(page, 'Who may see what');
  await sees.getByText('What is locked away').click();
  for (const told of ['Leads of Vincent Square: Grace O., Nabil K.', 'The coordinators', 'read the call-out and no more'])
    await expect(sees).toContainText(told);
  const hand = section(page, 'Who has this in hand');
  await expect(hand).toContainText('Nobody is at it just now.');

  const other = await askingAs(baseURL, 'Nabil K.');
  const press = (verb: string, more = '') =>
    other.ask(`mutation ($id: ID!) { ${verb}(input: { requestId: $id ${more} }) { userErrors { code } } }`, { id });
  await press('showRequestDetails', ', purpose: CALL_BACK');
  await page.reload();
  await expect(hand).toContainText(/Nabil K\. opened the details at \d\d:\d\d\./);
  await expect(sees).toContainText(/Nabil K\., (once, at|2 times, last at) \d\d:\d\d/);
  await press('holdRequest');
  await expect(hand).toContainText(/Nabil K\. is phoning them, until \d\d:\d\d\./);
  await expect(hand).not.toContainText('opened the details');
  await press('holdRequest', ', on: false');
  await other.end();
  await expectOpenToAll(page, 'dark');
});

test('the volunteer who has the task is named, and what happened tells by whom', async ({ page, takeRequest }) => {
  const { id, givenTo } = await takeRequest({ categoryKey: 'prescription' });
  await givenTo('ines-c');
  await page.setViewportSize(PHONE);
  await openAs(page, 'Grace O.', `/requests/${id}`);
  await expect(section(page, 'Who has this in hand')).toContainText(/Inês has the task since \d\d:\d\d\./);
  await expect(section(page, 'Who may see what')).toContainText('Inês, who has the task, until it is done');
  const first = section(page, 'What happened').getByRole('listitem').last();
  await expect(first.getByRole('heading')).toHaveText('Request taken');
  await expect(first).toContainText('by Grace O.');
  await section(page, 'Phone').getByRole('button', { name: 'Reached' }).click();
  const rung = section(page, 'What happened').getByRole('listitem').first();
  await expect(rung.getByRole('heading')).toHaveText('Phone call');
  await expect(rung).toContainText('Reached');
  await expectNoSidewaysScroll(page);
  await expectOpenToAll(page, 'light');
});

test('a call-out is read with what it keeps to itself, and with how far it has come', async ({ page, takeRequest }) => {
  const { id, callOut: ask } = await takeRequest({ categoryKey: 'prescription', preferredLanguage: 'ar' });
  await openAs(page, 'Grace O.', `/requests/${id}`);
  const callOut = section(page, 'Call-out');
  await expect(callOut).toContainText('What it does not say: their name, phone, address or postcode');
  await expect(callOut).toContainText('not “Prescription”.');
  await ask();
  await expect(callOut.getByRole('heading', { name: 'Asked so far' })).toBeVisible();
  await expect(callOut).toContainText(/\d+ volunteers? (was|were) asked by a call-out\. Nobody has said “I can” yet\./);
});

test('where a rare language leaves nobody to ask, the lead reads why and what to do instead', async ({ page, takeRequest }) => {
  const { id } = await takeRequest({ preferredLanguage: 'ti' });
  await page.setViewportSize(PHONE);
  await openAs(page, 'Grace O.', `/requests/${id}`);
  const callOut = section(page, 'Call-out');
  await expect(callOut).toContainText('It does not say that they prefer Tigrinya');
  await expect(callOut).toContainText('There is none to ask.');
  await expect(callOut).not.toContainText('Everybody suitable has been asked.');
  for (const [link, part] of [
    ['Ask one person by name', 'Who could help'],
    ['Tell them of other support', 'Other support'],
    ['Refer them to another service', 'Referrals'],
    ['Say that we could not help', 'End it another way'],
  ] as const) {
    await callOut.getByRole('link', { name: link }).click();
    await expect(section(page, part)).toBeInViewport();
  }
  await expectOpenToAll(page, 'light');
  await expectNoSidewaysScroll(page);
});

test('guidance for this kind of help is read on the page', async ({ page, takeRequest }) => {
  const { id } = await takeRequest();
  await openAs(page, 'Grace O.', `/requests/${id}`);
  const guidance = section(page, 'Guidance');
  await guidance.getByRole('button', { name: 'What volunteers are asked to do: Shopping · In person' }).click();
  await expect(guidance.getByRole('link', { name: 'All the guidance' })).toBeVisible();
  await expect(guidance.locator('[lang=en]').first()).not.toBeEmpty();
});

for (const { who, size, hour, words } of [
  {
    who: 'Grace O.',
    size: PHONE,
    hour: 'light',
    words: [
      'This request is over',
      'It was not needed any more.',
      'the name, the phone',
      'Then only a number stays.',
      'There is nothing left to open.',
    ],
  },
  {
    who: 'Nabil K.',
    size: DESK,
    hour: 'dark',
    words: ['انتهى هذا الطلب', 'لم تعد هناك حاجة إليه.', 'الاسم، الهاتف', 'بعدها لا يبقى إلا رقم.', 'لم يبق شيء يمكن فتحه.'],
  },
] as const)
  test(`a request that is over says what was forgotten, what is left and until when, for ${who}`, async ({
    page,
    baseURL,
    takeRequest,
  }) => {
    const { id } = await takeRequest();
    const lead = await askingAs(baseURL, who);
    await lead.ask('mutation ($id: ID!) { cancelRequest(input: { requestId: $id }) { userErrors { code } } }', { id });
    await lead.end();
    await page.setViewportSize(size);
    await openAs(page, who, `/requests/${id}`);
    const main = page.getByRole('main');
    for (const told of words) await expect(main).toContainText(told);
    await expect(main.locator(`a[href$="/requests/new"]`)).toBeVisible();
    await expect(main.getByRole('button')).toHaveCount(1); // "I am worried about somebody" stays
    await expectWordsOnly(page);
    await expectNoSidewaysScroll(page);
    await expectOpenToAll(page, hour);
  });

test('the sheet for the calls afterwards is one page of paper, and shows nobody who was not looked at', async ({
  page,
  takeRequest,
}) => {
  const { id, givenTo } = await takeRequest({ calledName: 'Miss Hazel' });
  await (await givenTo('daniel-p')).press('deliver', { paidBack: 'YES' });
  await page.setViewportSize(PHONE);
  await openAs(page, 'Grace O.', `/requests/${id}`);
  await page.getByRole('link', { name: 'Sheet to print for these calls' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Calls to ask how it went' })).toBeVisible();
  for (const part of ['The person helped', 'Daniel, who helped']) await expect(section(page, part)).toContainText('It went well');
  await expectNoSidewaysScroll(page);
  await expectOpenToAll(page, 'light');
  const pages = async () => (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;
  expect(await pages()).toBe(1);
  await expect(page.getByText('Miss Hazel')).toHaveCount(0);

  await page.getByRole('button', { name: 'Show the contact card' }).click();
  await page.getByRole('button', { name: 'To ask how it went' }).click();
  await expect(section(page, 'The person helped')).toContainText('Miss Hazel');
  expect(await pages()).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Miss Hazel')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
});
