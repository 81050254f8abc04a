import type { TestHouse } from '../house.ts';
import { leadOf } from '../people.ts';
import { done } from '../scenes.ts';
import { aVolunteer } from '../volunteers.ts';
import type { Variables } from '../wire.ts';
import { type RefusalCase, refusalsOf } from './refusal-case.ts';

const vincentSquare = leadOf('Vincent Square');
const ANOTHER = { onBehalf: { asker: 'Tom', howTheyKnow: 'her grandson' } };
const notice = refusalsOf('recordNotice');

const CHECK = { kind: 'DBS_BASIC', seenOn: '2026-01-05', consent: { words: 'DBS_1', language: 'en' } };
const OF_VOLUNTEER: Record<string, Variables> = {
  recordCheck: CHECK,
  takeBackCheck: { kind: 'ID' },
  setSelfIsolating: { selfIsolating: true, consent: { words: 'ISOLATION_1', language: 'en' } },
};

/** What each verb on what a volunteer has told or shown is refused for alike. */
const ofVolunteer = ([mutation, input]: [string, Variables]): RefusalCase[] => {
  const refused = refusalsOf(mutation);
  const by = async (test: TestHouse, more: Variables = {}) => {
    const { id: volunteerId } = await aVolunteer(test);
    return () => test.api.as(vincentSquare).press(mutation, { volunteerId, ...input, ...more });
  };
  return [
    refused('VOLUNTEER_NOT_FOUND', 'they live in another lead’s ward', async (test) => {
      const { id: volunteerId } = await aVolunteer(test);
      return () => test.api.as(leadOf('Abbey Road')).press(mutation, { volunteerId, ...input });
    }),
    refused('VOLUNTEER_NOT_FOUND', 'they are of the other network, in the same ward', async (test) => {
      const { id: volunteerId } = await aVolunteer(test, { network: 'north-paddington' });
      return () => test.api.as(leadOf("Queen's Park")).press(mutation, { volunteerId, ...input });
    }),
    refused('IDEMPOTENCY_KEY_REUSED', 'the key came with another volunteer', async (test) => {
      const idempotencyKey = `${mutation} once`;
      await done((await by(test, { idempotencyKey }))());
      return by(test, { idempotencyKey });
    }),
    refused('TEXT_TOO_LONG', 'the key is a novel', (test) => by(test, { idempotencyKey: 'k'.repeat(201) }), {
      field: 'idempotencyKey',
    }),
  ];
};

const check = (code: string, when: string, wrong: Variables, field: string): RefusalCase =>
  refusalsOf('recordCheck')(
    code,
    when,
    async (test) => {
      const { id: volunteerId } = await aVolunteer(test);
      return () => test.api.as(vincentSquare).press('recordCheck', { volunteerId, ...CHECK, ...wrong });
    },
    { field },
  );

/** What goes on record about somebody: that they were told, what they have shown, that they stay at home. */
export const ON_RECORD: RefusalCase[] = [
  notice('REQUEST_NOT_FOUND', 'it is another lead’s', async ({ api }) => {
    const { id } = await api.as(vincentSquare).taken(ANOTHER);
    return () => api.as(leadOf('Abbey Road')).press('recordNotice', { requestId: id, read: true });
  }),
  notice('NOTICE_NOT_DUE', 'they asked for themselves', async ({ api }) => {
    const { id } = await api.as(vincentSquare).taken();
    return () => api.as(vincentSquare).press('recordNotice', { requestId: id, read: true });
  }),
  notice('REQUEST_ENDED', 'it is cancelled', async ({ api }) => {
    const lead = api.as(vincentSquare);
    const { id } = await lead.taken(ANOTHER);
    await done(lead.cancel(id));
    return () => lead.press('recordNotice', { requestId: id, read: true });
  }),

  ...Object.entries(OF_VOLUNTEER).flatMap(ofVolunteer),
  check('CONSENT_MISSING', 'nobody asked whether a DBS check may be kept', { consent: null }, 'consent'),
  check('DATE_MALFORMED', 'the day does not exist', { seenOn: '2026-02-30' }, 'seenOn'),
  check('DATE_MALFORMED', 'it counts until a word', { validUntil: 'soon' }, 'validUntil'),
  check('DATE_IN_THE_FUTURE', 'it was seen in a hundred years', { seenOn: '2126-01-05' }, 'seenOn'),
  check('DATE_NOT_AFTER_SEEN', 'it ran out before it was seen', { validUntil: '2026-01-04' }, 'validUntil'),
  refusalsOf('takeBackCheck')('CHECK_NOT_FOUND', 'they have shown no such thing', async (test) => {
    const { id: volunteerId } = await aVolunteer(test, { credentials: ['ID'] });
    return () => test.api.as(vincentSquare).press('takeBackCheck', { volunteerId, kind: 'DBS_ENHANCED' });
  }),
  refusalsOf('setSelfIsolating')(
    'CONSENT_MISSING',
    'nobody asked whether it may be kept',
    async (test) => {
      const { id: volunteerId } = await aVolunteer(test);
      return () => test.api.as(vincentSquare).press('setSelfIsolating', { volunteerId, selfIsolating: true });
    },
    { field: 'consent' },
  ),
];
