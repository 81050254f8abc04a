import { leadOf, wardCalled } from '../people.ts';
import { anAcceptedTask, done } from '../scenes.ts';
import type { Variables } from '../wire.ts';
import { type RefusalCase, refusalsOf } from './refusal-case.ts';

const vincentSquare = leadOf('Vincent Square');
/** In one of our outcodes, in no ward that the table knows. */
export const UNKNOWN_POSTCODE = 'SW1P 9ZZ';

const take = (code: string, when: string, facts: Variables, field: string): RefusalCase =>
  refusalsOf('takeRequest')(
    code,
    when,
    async ({ api }) =>
      () =>
        api.as(vincentSquare).take(facts),
    { field },
  );

const dayFromToday = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const place = refusalsOf('placeRequest');
const confirm = refusalsOf('confirmRequest');

export const INTAKE: RefusalCase[] = [
  take('CATEGORY_UNKNOWN', 'the network knows no such kind of help', { categoryKey: 'gardening' }, 'categoryKey'),
  take('SKILL_UNKNOWN', 'nobody has heard of the skill', { skillKeys: ['driving', 'juggling'] }, 'skillKeys'),
  take('WAY_NOT_OFFERED', 'shopping cannot be done by telephone', { way: 'BY_PHONE' }, 'way'),
  take('LANGUAGE_UNKNOWN', 'nobody has heard of the language', { preferredLanguage: 'tlh' }, 'preferredLanguage'),
  take('PHONE_MALFORMED', 'the number is a word', { phone: 'ring the bell' }, 'phone'),
  take('PHONE_MALFORMED', 'the number lacks figures', { phone: '07700' }, 'phone'),
  take('POSTCODE_MALFORMED', 'the postcode is a street', { postcode: 'Horseferry Road' }, 'postcode'),
  take('POSTCODE_MALFORMED', 'the postcode is 300 characters long', { postcode: 'SW1P '.repeat(60) }, 'postcode'),
  take('DATE_MALFORMED', 'the day is written in words', { neededBy: 'Friday' }, 'neededBy'),
  take('DATE_MALFORMED', 'the day does not exist', { neededBy: '2027-02-30' }, 'neededBy'),
  take('DATE_IN_THE_PAST', 'the day is over', { neededBy: dayFromToday(-2) }, 'neededBy'),
  take('PLACES_OUT_OF_RANGE', 'nobody is to come', { places: 0 }, 'places'),
  take('PLACES_OUT_OF_RANGE', 'a whole regiment is to come', { places: 1000 }, 'places'),
  take('CONSENT_MISSING', 'nobody has said yes to keeping it', { consent: null }, 'consent'),
  take('TEXT_MISSING', 'nothing says what is needed', { note: '   ' }, 'note'),
  take('TEXT_MISSING', 'nobody says what to call them', { calledName: '' }, 'calledName'),
  take(
    'TEXT_MISSING',
    'somebody asks for somebody else without saying who',
    { onBehalf: { asker: '', howTheyKnow: 'son' } },
    'onBehalf.asker',
  ),
  take('TEXT_TOO_LONG', 'the note is longer than 2,000 characters', { note: 'x'.repeat(2001) }, 'note'),
  take('TEXT_TOO_LONG', 'the key is a novel', { idempotencyKey: 'k'.repeat(201) }, 'idempotencyKey'),
  refusalsOf('takeRequest')('IDEMPOTENCY_KEY_REUSED', 'the same key comes with another need', async ({ api }) => {
    const lead = api.as(vincentSquare);
    await done(lead.take({ idempotencyKey: 'twice' }));
    return () => lead.take({ idempotencyKey: 'twice', note: 'Something else altogether' });
  }),

  refusalsOf('placePostcode')(
    'POSTCODE_MALFORMED',
    'it is no postcode',
    async ({ api }) =>
      () =>
        api.as(vincentSquare).press('placePostcode', { postcode: 'somewhere' }),
    { field: 'postcode' },
  ),

  place('REQUEST_NOT_FOUND', 'it is another lead’s', async ({ api }) => {
    const { id } = await api.as(vincentSquare).taken({ postcode: UNKNOWN_POSTCODE });
    return () => api.as(leadOf('Church Street')).place(id, wardCalled('Church Street'));
  }),
  place(
    'WARD_NOT_FOUND',
    'the ward is not one of the network’s',
    async ({ api }) => {
      const lead = api.as(leadOf("Queen's Park", 'north-paddington'));
      const { id } = await lead.taken({ postcode: 'W10 9ZZ' });
      return () => lead.place(id, wardCalled('Vincent Square'));
    },
    { field: 'wardCode' },
  ),
  place('REQUEST_HAS_VOLUNTEER', 'somebody is on it', async (test) => {
    const { lead, request } = await anAcceptedTask(test);
    return () => lead.place(request.id, wardCalled('Pimlico South'));
  }),
  place('REQUEST_ENDED', 'it is over', async ({ api }) => {
    const lead = api.as(vincentSquare);
    const { id } = await lead.taken({ postcode: UNKNOWN_POSTCODE });
    await done(lead.cancel(id));
    return () => lead.place(id, wardCalled('Vincent Square'));
  }),

  confirm('REQUEST_NOT_FOUND', 'it is in the other network', async ({ api }) => {
    const { id } = await api.as(leadOf("Queen's Park", 'north-paddington')).taken({ postcode: 'W10 4HU' });
    return () => api.as(leadOf("Queen's Park")).confirm(id);
  }),
  confirm('REQUEST_NOT_NEW', 'a lead has taken it on', async ({ api }) => {
    const lead = api.as(vincentSquare);
    const { id } = await lead.taken();
    return () => lead.confirm(id);
  }),
  confirm('REQUEST_NOT_PLACED', 'nobody knows its ward', async ({ api }) => {
    const lead = api.as(vincentSquare);
    const { id } = await lead.taken({ postcode: UNKNOWN_POSTCODE });
    return () => lead.confirm(id);
  }),
];
