import { expect, type Page } from '@playwright/test';
import { LONGEST } from '@wardwise/domain';
import { SCRIPT_PAYLOADS, scriptsFor } from '@wardwise/domain/testing';
import { askingAs, openAs } from './people.ts';
import { test } from './requests.ts';

const CHANGE =
  'mutation ($input: ChangeRequestDetailsInput!) { answer: changeRequestDetails(input: $input) { userErrors { code field } } }';
const MAKE =
  'mutation ($input: MakeApiClientInput!) { answer: makeApiClient(input: $input) { client { id } userErrors { code field } } }';
const REVOKE = 'mutation ($id: ID!) { answer: revokeApiClient(input: { clientId: $id }) { userErrors { code field } } }';
type Answer = { answer: { client?: { id: string } | null; userErrors: object[] } };

/** Tells when a script ran, a dialog came up, or our policy had to stop something: nothing of it may happen. */
async function watched(page: Page): Promise<string[]> {
  const ran: string[] = [];
  page.on('dialog', (dialog) => {
    ran.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('console', (line) => line.text().startsWith('PWNED') && ran.push(line.text()));
  await page.addInitScript(() => {
    Object.assign(window, { pwned: () => console.error('PWNED') });
    addEventListener('securitypolicyviolation', (it) => console.error('PWNED', it.violatedDirective));
  });
  return ran;
}

/** Elements that hold a handler, or lead to a script: a page of ours has none. */
const armed = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter(
        (it) =>
          it.getAttributeNames().some((name) => name.startsWith('on') || name === 'srcdoc') ||
          ['href', 'src', 'action', 'formaction'].some((name) =>
            /^\s*(javascript|vbscript|data):/i.test(it.getAttribute(name) ?? ''),
          ) ||
          ['SCRIPT', 'IFRAME', 'OBJECT', 'EMBED', 'MATH', 'STYLE'].includes(it.tagName),
      )
      .map((it) => it.outerHTML.slice(0, 120)),
  );

test('none of two hundred scripts that somebody told on the telephone runs on a lead’s page', async ({
  page,
  baseURL,
  takeRequest,
}) => {
  const ran = await watched(page);
  const { id } = await takeRequest();
  const grace = await askingAs(baseURL, 'Grace O.');
  await openAs(page, 'Grace O.', `/requests/${id}`);
  const show = page.getByRole('button', { name: 'Show details' });
  const boxes = scriptsFor(LONGEST.safeContact);
  for (const [at, said] of boxes.entries()) {
    const calledName = SCRIPT_PAYLOADS[at]?.trim() ?? '';
    const input = { requestId: id, purpose: 'CALL_BACK', note: said, address: said, safeContact: said, calledName };
    const { answer } = await grace.ask<Answer>(CHANGE, { input });
    expect(answer.userErrors, said).toEqual([]);
    await show.click();
    await page.getByRole('button', { name: 'To call back' }).click();
    await expect(page.getByRole('button', { name: 'Hide again' })).toBeVisible();
    const held = await page.evaluate(() => [...document.querySelectorAll('dd bdi')].map((it) => it.textContent));
    expect(held.filter((text) => text === said).length, said).toBe(3);
    expect(held, said).toContain(calledName);
    expect(await armed(page), said).toEqual([]);
    expect(ran, said).toEqual([]);
    await page.getByRole('button', { name: 'Hide again' }).click();
  }
  await grace.end();
});

test('nor on whose behalf somebody asks, as many as fit, on screen and in print', async ({ page, takeRequest }) => {
  const ran = await watched(page);
  for (let at = 0; at < 60; at += 4) {
    const [asker, ...rest] = SCRIPT_PAYLOADS.slice(at, at + 4);
    const onBehalf = { asker: (asker ?? '').slice(0, 100), howTheyKnow: rest.join(' ').slice(0, 200) };
    const { id } = await takeRequest({ onBehalf } as object);
    await openAs(page, 'Grace O.', `/requests/${id}`);
    await page.getByRole('button', { name: 'Show details' }).click();
    await page.getByRole('button', { name: 'To call back' }).click();
    await expect(page.getByText('On behalf').first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    expect([await armed(page), ran]).toEqual([[], []]);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('nor the names that somebody gives to programs', async ({ page, baseURL }) => {
  const ran = await watched(page);
  const olivia = await askingAs(baseURL, 'Olivia M.');
  const names = SCRIPT_PAYLOADS.map((payload) => payload.trim()).filter((name) => name.length <= 80);
  const ids: string[] = [];
  for (const name of names) {
    const { answer } = await olivia.ask<Answer>(MAKE, { input: { name, kind: 'PARTNER', scopes: [], wardCodes: [], days: 1 } });
    expect(answer.userErrors, name).toEqual([]);
    ids.push(answer.client?.id ?? '');
  }
  await openAs(page, 'Olivia M.', '/clients');
  // Clients that another page's test made stand beside them.
  const shown = () => page.evaluate(() => [...document.querySelectorAll('h2 bdi')].map((it) => it.textContent ?? ''));
  const ours = async () => (await shown()).filter((name) => names.includes(name)).sort();
  await expect.poll(ours, { timeout: 60_000 }).toEqual([...names].sort());
  expect([await armed(page), ran]).toEqual([[], []]);
  await page.emulateMedia({ media: 'print' });
  expect([await armed(page), ran]).toEqual([[], []]);
  for (const id of ids) await olivia.ask<Answer>(REVOKE, { id });
  await olivia.end();
});

test('nor what somebody is worried about, how they can be reached, and what was done', async ({ page, baseURL }) => {
  const ran = await watched(page);
  const [grace, anselm] = [await askingAs(baseURL, 'Grace O.'), await askingAs(baseURL, 'Anselm P.')];
  const RAISE = 'mutation ($input: RaiseConcernInput!) { answer: raiseConcern(input: $input) { userErrors { code field } } }';
  const NOTE = 'mutation ($input: NoteConcernInput!) { answer: noteConcern(input: $input) { userErrors { code field } } }';
  const LOOK = 'mutation ($input: ShowConcernInput!) { answer: showConcern(input: $input) { userErrors { code field } } }';
  const LIST = '{ concerns(first: 100) { nodes { id status } } }';
  for (const said of scriptsFor(200)) {
    const { answer } = await grace.ask<Answer>(RAISE, {
      input: { worry: said, reach: said, atRisk: 'SOMEBODY_ELSE', dangerNow: false },
    });
    expect(answer.userErrors, said).toEqual([]);
    const { concerns } = await anselm.ask<{ concerns: { nodes: { id: string; status: string }[] } }>(LIST);
    const concernId = concerns.nodes.filter(({ status }) => status === 'RAISED').at(-1)?.id;
    await anselm.ask<Answer>(LOOK, { input: { concernId, purpose: 'CHECK' } });
    const noted = await anselm.ask<Answer>(NOTE, { input: { concernId, note: said } });
    expect(noted.answer.userErrors, said).toEqual([]);
    await openAs(page, 'Anselm P.', `/concerns/${concernId}`);
    await page.getByRole('button', { name: 'Show what was said' }).click();
    await page.getByRole('button', { name: 'To check a concern' }).click();
    await expect(page.getByRole('button', { name: 'Hide again' })).toBeVisible();
    expect(await page.evaluate((text) => document.body.textContent?.split(text).length, said), said).toBe(4);
    expect([await armed(page), ran], said).toEqual([[], []]);
  }
  await Promise.all([grace.end(), anselm.end()]);
});

/** How each text that somebody can send is answered for: typed by a person and played above or on the public pages, or held to a list or a form. */
const BOXES: Record<string, RegExp> = {
  // What a person types, as they like: each is played, here or in the public pages' own test.
  'typed in these tests':
    /^(TakeRequest|ConfirmRequest|ChangeRequestDetails|ChangeMyDetails|AskForHelp|NextRequest)Input\.(note|address|safeContact|calledName)$|^OnBehalfInput\.|^MakeApiClientInput\.name$|^RaiseConcernInput\.(worry|reach)$|^NoteConcernInput\.note$/,
  'told to coordinators, or to whoever chose it, as text of one page and one mail: no element is made of it (trusted-types.spec.ts, script-payloads.test.ts)':
    /^InviteStaffInput\.displayName$|^(Add|Rename)PasskeyInput\.name$/,
  'read by the library for passkeys': /^(AddPasskey|SignInByPasskey)Input\.response$/,
  'a number, an address of mail or a postcode: read by its form before it is kept': /\.(phone|email|postcode|neededBy)$/,
  'one of a list, or refused':
    /\.(categoryKey|categoryKeys|skillKeys|languages|preferredLanguage|pageLanguage|network|locality|reference)$/,
  'compared and never shown': /\.(token|code|idempotencyKey)$/,
};

test('every text that somebody can send is answered for here', async ({ request }) => {
  const query =
    '{ __schema { types { kind name inputFields { name type { name kind ofType { name kind ofType { name kind ofType { name } } } } } } } }';
  const { data } = await (await request.post('/graphql', { data: { query } })).json();
  type Of = { name: string | null; ofType?: Of | null };
  const named = (type: Of): string => type.name ?? (type.ofType ? named(type.ofType) : '');
  const inputs: { name: string; inputFields: { name: string; type: Of }[] | null }[] = data.__schema.types;
  const texts = inputs.flatMap(({ name, inputFields }) =>
    (inputFields ?? []).filter(({ type }) => named(type) === 'String').map((field) => `${name}.${field.name}`),
  );
  expect(texts.length).toBeGreaterThan(80);
  expect(texts.filter((text) => !Object.values(BOXES).some((answer) => answer.test(text)))).toEqual([]);
});
