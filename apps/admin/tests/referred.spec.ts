import { expect } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { answered, lost } from './in-its-stead.ts';
import { linkIn, mailTo } from './mailbox.ts';
import { askingAs, openAs } from './people.ts';
import { test } from './requests.ts';
import { expectNoSidewaysScroll, expectWordsOnly, PHONE, section } from './screen.ts';

const ORGANIZATIONS = '{ services(first: 100) { nodes { name organization { id name } } } }';
const MAKE = 'mutation ($input: MakeApiClientInput!) { answer: makeApiClient(input: $input) { key userErrors { code } } }';
const CREATE =
  'mutation ($input: CreateReferralInput!) { answer: createReferral(input: $input) { referralIn { reference } userErrors { code field } } }';
const FIND = 'query ($reference: String) { requests(filter: { reference: $reference }) { nodes { id } } }';

type Organizations = { services: { nodes: { organization: { id: string; name: string } }[] } };

test('a lead reads whom we have somebody from, that they are still to be told, and where the same number stands', async ({
  page,
  playwright,
  baseURL,
  takeRequest,
  cancelAfterwards,
}) => {
  const olivia = await askingAs(baseURL, 'Olivia M.');
  const { services } = await olivia.ask<Organizations>(ORGANIZATIONS);
  const organization = services.nodes[0]?.organization;
  const said = {
    name: `Refers ${Date.now()}`,
    kind: 'PARTNER',
    scopes: ['REFERRALS_READ', 'REFERRALS_WRITE'],
    wardCodes: [],
    days: 1,
  };
  const made = await olivia.ask<{ answer: { key: string } }>(MAKE, { input: { ...said, organizationId: organization?.id } });
  const phone = '020 7946 0871';
  await takeRequest({ phone });
  const input = {
    ...{ adult: true, postcode: 'SW1P 4JN', categoryKey: 'shopping', way: 'IN_PERSON', urgency: 'THIS_WEEK', phone },
    ...{ note: 'Rice and lentils', preferredLanguage: 'ar', calledName: 'Mr Yew', safeContact: 'Any time' },
    consent: { by: 'THEMSELVES', how: 'FACE_TO_FACE', words: 'REFERRED_1', language: 'en', at: new Date().toISOString() },
  };
  const program = await playwright.request.newContext({
    baseURL,
    extraHTTPHeaders: { authorization: `Bearer ${made.answer.key}` },
  });
  const { data } = await (await program.post('/graphql', { data: { query: CREATE, variables: { input } } })).json();
  expect(data.answer.userErrors).toEqual([]);
  const found = await olivia.ask<{ requests: { nodes: { id: string }[] } }>(FIND, {
    reference: data.answer.referralIn.reference,
  });
  const id = found.requests.nodes[0]?.id ?? '';
  cancelAfterwards(id);

  await page.setViewportSize(PHONE);
  await openAs(page, 'Grace O.', `/requests/${id}`);
  const from = section(page, 'Referred to us');
  await expect(from).toContainText(organization?.name ?? 'nobody');
  await expect(from).toContainText('They said it themselves, face to face');
  await expect(from).toContainText('The same telephone number stands in another request');
  await expect(from.getByRole('link', { name: 'Shopping' }).first()).toBeVisible();
  await expect(page.getByText('Not told yet').first()).toBeVisible();
  await expect(section(page, 'Tell them first')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectWordsOnly(page);
  await expectOpenToAll(page, 'light');
  await expect(from).toContainText('Tell them at the first call');
  await section(page, 'Tell them first').getByRole('button', { name: 'I have read it to them' }).click();
  await expect(from).not.toContainText('Tell them at the first call');
  await program.dispose();
  await olivia.end();
});

test('a coordinator mails an organisation a link to refer by, and ends it', async ({ page, request }) => {
  const since = new Date();
  await page.setViewportSize(PHONE);
  // However many pages of services there are, every organisation can be picked: here the first page has none.
  const page1 = { __typename: 'ServiceConnection', nodes: [], edges: [], pageInfo: { hasNextPage: true, endCursor: null } };
  await answered(page, 'Organizations', { services: page1 });
  await openAs(page, 'Olivia M.', '/clients');
  const links = section(page, 'Links to refer people to us');
  await links.getByRole('button', { name: 'Send the link' }).click();
  await expect(links).toContainText('We cannot find this organisation.');
  await links.getByLabel('Who may refer by a link?').selectOption('Pimlico Food Bank');
  const lines = links.getByRole('listitem').filter({ hasText: 'Pimlico Food Bank' });
  await expect(links.getByText('No link yet')).toBeVisible();
  await lost(page, 'MakeReferrerLink');
  await links.getByRole('button', { name: 'Send the link' }).click();
  await expect(links.getByRole('alert')).toContainText('No connection');
  await links.getByRole('button', { name: 'Send the link' }).click();
  await expect(page.getByText('The e-mail is on its way.')).toBeVisible();
  await expect(lines).toHaveCount(1); // asked for twice and sent once
  const line = lines.first();
  await expect(line).toContainText('works until');
  await expectNoSidewaysScroll(page);
  await expectOpenToAll(page, 'light');
  const path = linkIn(await mailTo(request, 'hello@pimlico-food-bank.example', since));
  expect(path).toMatch(/\/refer\/[\w-]{16,}$/);
  expect((await request.get(path)).status()).toBe(200);
  await line.getByRole('button', { name: 'End it now: the link of Pimlico Food Bank' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'End the link' }).click();
  await expect(line).toContainText('over');
  expect((await request.get(path)).status()).toBe(410);
});
