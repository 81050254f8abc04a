import { expect } from '@playwright/test';
import { SCRIPT_PAYLOADS } from '@wardwise/domain/testing';
import { askingAs, openAs } from './people.ts';
import { test } from './requests.ts';
import { armed, watched } from './watched.ts';

const MAKE =
  'mutation ($input: MakeApiClientInput!) { answer: makeApiClient(input: $input) { client { id } userErrors { code field } } }';
const REVOKE = 'mutation ($id: ID!) { answer: revokeApiClient(input: { clientId: $id }) { userErrors { code field } } }';
type Answer = { answer: { client?: { id: string } | null; userErrors: object[] } };

test('none of two hundred scripts that somebody gives to programs for their names is more than text', async ({
  page,
  baseURL,
}) => {
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

/** How each text that somebody can send is answered for: typed by a person and played above or on the public pages, or held to a list or a form. */
const BOXES: Record<string, RegExp> = {
  // What a person types, as they like; each is played here, in script-payloads.deep.spec.ts or in the public pages' own test.
  'typed in these tests':
    /^(TakeRequest|ConfirmRequest|ChangeRequestDetails|ChangeMyDetails|AskForHelp|NextRequest)Input\.(note|address|safeContact|calledName)$|^OnBehalfInput\.|^MakeApiClientInput\.name$|^RaiseConcernInput\.(worry|reach)$|^NoteConcernInput\.note$/,
  'what a speaker was told, shown where the note is, in a box of the same kind': /^DeliverInput\.words$/,
  'the note and the address of each request that comes of it, played above': /^SetUpArrangementInput\.(note|address)$/,
  'told to coordinators, or to whoever chose it, as text of one page and one mail: no element is made of it (trusted-types.spec.ts, script-payloads.test.ts)':
    /^(InviteStaff|ChangeOwnName)Input\.displayName$|^(Add|Rename)PasskeyInput\.name$|^(Change(Volunteer|MyVolunteering)|ApplyToVolunteer)Input\.name$|^TakeInVolunteersInput\.source$|^VolunteerRowInput\.name$/,
  'what a lead calls a view of the queue: text of one page, no element is made of it (queue-views.spec.ts)':
    /^(Save|Rename)QueueViewInput\.name$/,
  'what an organisation says of somebody it refers, shown in the very places that what is typed above is':
    /^CreateReferralInput\.(note|address|safeContact|calledName)$/,
  'told to the one service it is meant for, as text of one page that has no script':
    /^SendReferralInput\.(householdSize|diet|allergies)$/,
  'what a service has published, written by a coordinator or by the service: text of pages and mails, no element is made of it, and an address is a link only where it leads to the web (entry.test.ts, directory.spec.ts)':
    /^(AddService|ChangeService)Input\.(name|description|organizationName|organizationDescription|eligibility|fees|alert|address|city|accessibility)$|^CorrectEntryInput\.description$|\.(url|organizationWebsite)$/,
  'what a coordinator writes for volunteers: text of pages, no element is made of it (volunteers-guidance.spec.ts)':
    /^Guidance(Text|Part)Input\.(text|source)$/,
  'why a setting was changed, read by the staff as text of one page: no element is made of it (settings.spec.ts)':
    /^ChangeSettingInput\.why$/,
  'what a lead writes to the volunteers of a ward, linted: text of pages and mails, no element is made of it (ward-messages.spec.ts)':
    /^WardMessageTextInput\.(subject|text)$/,
  'words of a network’s own, linted: text of pages and mails, no element is made of it (trusted-types.spec.ts, script-payloads.test.ts)':
    /^WordOfferingInput\.(label|publicLabel)$|^ChangeWordingInput\.text$/,
  'read by the library for passkeys': /^(AddPasskey|SignInByPasskey)Input\.response$/,
  'a number, an address of mail, a postcode or a day: read by its form before it is kept':
    /\.(phone|email|referralEmail|postcode|placePostcode|neededBy|day|seenOn|validUntil|opensAt|closesAt|starts|ends)$|^(ReferralConsent|SetUpArrangement|PauseWard|NameStandIn)Input\.(from|until)$/,
  'one of a list, or refused':
    /^(Switch|Word)OfferingInput\.key$|\.(categoryKey|categoryKeys|categories|needKeys|skillKeys|languages|preferredLanguage|pageLanguage|network|locality|reference)$|^Guidance(Text|Part)Input\.(language|about)$|^WardMessageTextInput\.language$/,
  'refused unless it is an https address, and kept percent-encoded': /^(Add|Change)WebhookInput\.url$/,
  'kept of a source of the directory, and made into no page': /^AddDirectorySourceInput\.(address|licence)$/,
  'read as words that we know, and never kept as they stand': /^VolunteerRowInput\.(adult|categories|skills|freeTimes)$/,
  'where a browser is told, and its keys: read by their form, sealed, and made into no page':
    /^StartMyPushInput\.(endpoint|p256dh|auth)$/,
  'compared and never shown': /\.(fileSha256|token|code|idempotencyKey)$|^ServiceFilter\.text$|^VolunteerFilter\.named$/,
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
