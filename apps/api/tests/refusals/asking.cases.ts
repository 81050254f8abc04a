import { AN_ASK } from '../asking.ts';
import { leadOf } from '../people.ts';
import { done } from '../scenes.ts';
import type { Variables } from '../wire.ts';
import { type RefusalCase, refusalsOf } from './refusal-case.ts';

const ask = (code: string, when: string, facts: Variables, field: string | null): RefusalCase =>
  refusalsOf('askForHelp')(
    code,
    when,
    async ({ api }) =>
      () =>
        api.anyone().press('askForHelp', { ...AN_ASK, ...facts }),
    field === null ? {} : { field },
  );

const dayFromToday = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** The public form, and what is refused because of who asked there. */
export const ASKING: RefusalCase[] = [
  ask('CATEGORY_UNKNOWN', 'the network knows no such kind of help', { categoryKey: 'gardening' }, 'categoryKey'),
  ask('WAY_NOT_OFFERED', 'shopping cannot be done by telephone', { way: 'BY_PHONE' }, 'way'),
  ask('LANGUAGE_UNKNOWN', 'nobody has heard of the language', { preferredLanguage: 'tlh' }, 'preferredLanguage'),
  ask('PHONE_MALFORMED', 'the number is a word', { phone: 'ring the bell' }, 'phone'),
  ask('EMAIL_MALFORMED', 'the address has no @', { email: 'somewhere.example' }, 'email'),
  ask('POSTCODE_MALFORMED', 'the postcode is a street', { postcode: 'Horseferry Road' }, 'postcode'),
  ask('POSTCODE_NOT_OURS', 'the postcode is somebody else’s', { postcode: 'NW5 2AA' }, 'postcode'),
  ask(
    'POSTCODE_NOT_OURS',
    'the postcode is the other network’s',
    { network: 'north-paddington', postcode: 'SW1P 4JN' },
    'postcode',
  ),
  ask('NETWORK_NOT_FOUND', 'there is no such network', { network: 'atlantis' }, 'network'),
  ask('DATE_MALFORMED', 'the day does not exist', { neededBy: '2027-02-30' }, 'neededBy'),
  ask('DATE_IN_THE_PAST', 'the day is over', { neededBy: dayFromToday(-2) }, 'neededBy'),
  ask('CONSENT_MISSING', 'the box is not ticked', { consent: null }, 'consent'),
  ask('TEXT_MISSING', 'nothing says what is needed', { note: '   ' }, 'note'),
  ask('TEXT_TOO_LONG', 'the note is longer than 2,000 characters', { note: 'x'.repeat(2001) }, 'note'),
  ask('TEXT_TOO_LONG', 'the key is a novel', { idempotencyKey: 'k'.repeat(201) }, 'idempotencyKey'),
  refusalsOf('askForHelp')('IDEMPOTENCY_KEY_REUSED', 'the same key comes with another need', async ({ api }) => {
    await done(api.anyone().press('askForHelp', { ...AN_ASK, phone: '07700 900101', idempotencyKey: 'asked once' }));
    return () => api.anyone().press('askForHelp', { ...AN_ASK, phone: '07700 900102', idempotencyKey: 'asked once' });
  }),
  refusalsOf('askForHelp')('TOO_MANY_TRIES', 'the number has asked three times in a quarter of an hour', async ({ api }) => {
    const once = () => api.anyone().press('askForHelp', { ...AN_ASK, phone: '07700 900103' });
    for (let times = 0; times < 3; times += 1) await done(once());
    return once;
  }),
  refusalsOf('findHelp')(
    'POSTCODE_MALFORMED',
    'it is no postcode',
    async ({ api }) =>
      () =>
        api.anyone().press('findHelp', { postcode: 'somewhere' }),
    { field: 'postcode' },
  ),
  refusalsOf('confirmRequest')('YOUNG_PERSON', 'somebody under 18 asks', async ({ api }) => {
    const { reference } = await done(api.anyone().press('askForHelp', { ...AN_ASK, phone: '07700 900104', adult: false }));
    const lead = api.as(leadOf('Vincent Square'));
    const { requests } = await lead.ask<{ requests: { nodes: { id: string }[] } }>(
      'query ($reference: String) { requests(filter: { reference: $reference }) { nodes { id } } }',
      { reference },
    );
    return () => lead.confirm(requests.nodes[0]?.id ?? '');
  }),
];
