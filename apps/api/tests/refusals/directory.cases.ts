import type { TestHouse } from '../house.ts';
import { NOBODY } from '../nobody.ts';
import { coordinatorOf } from '../people.ts';
import { done } from '../scenes.ts';
import { AN_ENTRY, anEntry, entryToken } from '../services.ts';
import type { Variables } from '../wire.ts';
import { type RefusalCase, refusalsOf } from './refusal-case.ts';

const NO_ENTRY = `svc_${NOBODY}`;
const coordinator = ({ api }: TestHouse) => api.as(coordinatorOf('westminster'));

/** What is wrong with an entry, whoever writes it: a new one, or one that is there. */
const WRONG: [code: string, field: string, when: string, said: Variables][] = [
  ['TEXT_MISSING', 'name', 'it has no name', { name: ' ' }],
  ['TEXT_TOO_LONG', 'name', 'its name is a story', { name: 'x'.repeat(121) }],
  ['PHONE_MALFORMED', 'phone', 'its number is none', { phone: 'ask Mo' }],
  ['EMAIL_MALFORMED', 'email', 'its address is none', { email: 'pantry' }],
  ['WEB_ADDRESS_MALFORMED', 'url', 'its page is a script', { url: 'javascript:alert(1)' }],
  ['POSTCODE_MALFORMED', 'placePostcode', 'its postcode is none', { placePostcode: 'round the corner' }],
  ['NEED_UNKNOWN', 'needKeys', 'it is for what nobody knows', { needKeys: ['gold'] }],
  ['LANGUAGE_UNKNOWN', 'languages', 'it speaks Klingon', { languages: ['tlh'] }],
  ['WARD_NOT_FOUND', 'wardCodes', 'a ward is nowhere', { wardCodes: ['E05000001'] }],
  ['AGES_MALFORMED', 'minimumAge', 'it is for those over 60 and under 18', { minimumAge: 60, maximumAge: 18 }],
  ['HOURS_MALFORMED', 'hours', 'it opens on no day', { hours: [{ days: [], opensAt: '09:00', closesAt: '17:00' }] }],
  ['TEXT_TOO_LONG', 'idempotencyKey', 'the key is a novel', { idempotencyKey: 'k'.repeat(201) }],
];
const add = refusalsOf('addService');
const change = refusalsOf('changeService');
const usedBefore = (mutation: string, said: Variables) =>
  refusalsOf(mutation)('IDEMPOTENCY_KEY_REUSED', 'the key has been used for another button', async (test) => {
    const idempotencyKey = `used for ${mutation}`;
    await done(coordinator(test).take({ idempotencyKey }));
    return () => coordinator(test).press(mutation, { ...AN_ENTRY, ...said, idempotencyKey });
  });

const asked = async (test: TestHouse) => {
  const id = await anEntry(test);
  await done(coordinator(test).press('askService', { serviceId: id }));
  return { id, token: await entryToken(test, id) };
};
const byLink = (mutation: string, code: string, field: string, when: string, said: Variables) =>
  refusalsOf(mutation)(
    code,
    when,
    async (test) => {
      const { token } = await asked(test);
      return () => test.api.anyone().press(mutation, { token, ...said });
    },
    { field },
  );
const unknownLink = (mutation: string, said: Variables = {}) =>
  refusalsOf(mutation)(
    'ENTRY_LINK_OVER',
    'the link is nobody’s',
    async (test) => () => test.api.anyone().press(mutation, { token: 'A'.repeat(22), ...said }),
  );
const CORRECTION = { description: 'Food.', hours: [] };

export const DIRECTORY: RefusalCase[] = [
  ...WRONG.map(([code, field, when, said]) =>
    add(code, when, async (test) => () => coordinator(test).press('addService', { ...AN_ENTRY, ...said }), { field }),
  ),
  ...WRONG.map(([code, field, when, said]) =>
    change(
      code,
      when,
      async (test) => {
        const serviceId = await anEntry(test);
        return () => coordinator(test).press('changeService', { ...AN_ENTRY, serviceId, ...said });
      },
      { field },
    ),
  ),
  usedBefore('addService', {}),
  usedBefore('changeService', { serviceId: NO_ENTRY }),
  change(
    'SERVICE_NOT_FOUND',
    'it is nobody’s',
    async (test) => () => coordinator(test).press('changeService', { ...AN_ENTRY, serviceId: NO_ENTRY }),
  ),
  refusalsOf('assureService')(
    'SERVICE_NOT_FOUND',
    'it is nobody’s',
    async (test) => () => coordinator(test).press('assureService', { serviceId: NO_ENTRY }),
  ),
  refusalsOf('assureService')(
    'WAITING_DAYS_OUT_OF_RANGE',
    'the list takes years',
    async (test) => {
      const serviceId = await anEntry(test);
      return () => coordinator(test).press('assureService', { serviceId, capacity: 'WAITING_LIST', waitingDays: 1000 });
    },
    { field: 'waitingDays' },
  ),
  refusalsOf('askService')(
    'SERVICE_NOT_FOUND',
    'it is nobody’s',
    async (test) => () => coordinator(test).press('askService', { serviceId: NO_ENTRY }),
  ),
  refusalsOf('askService')('NO_ADDRESS_TO_ASK', 'it has published no address', async (test) => {
    const serviceId = await anEntry(test, { email: null });
    return () => coordinator(test).press('askService', { serviceId });
  }),
  refusalsOf('askService')('ASKED_TODAY', 'it was asked a moment ago', async (test) => {
    const { id: serviceId } = await asked(test);
    return () => coordinator(test).press('askService', { serviceId });
  }),
  unknownLink('confirmEntry'),
  unknownLink('correctEntry', CORRECTION),
  unknownLink('closeEntry'),
  byLink('confirmEntry', 'WAITING_DAYS_OUT_OF_RANGE', 'waitingDays', 'the list is shorter than nothing', {
    ...{ capacity: 'WAITING_LIST', waitingDays: -1 },
  }),
  byLink('correctEntry', 'TEXT_MISSING', 'description', 'nothing is said of what it does', { ...CORRECTION, description: ' ' }),
  byLink('correctEntry', 'TEXT_TOO_LONG', 'description', 'what it does is a book', {
    ...CORRECTION,
    description: 'x'.repeat(2001),
  }),
  byLink('correctEntry', 'PHONE_MALFORMED', 'phone', 'the number is none', { ...CORRECTION, phone: 'ask Mo' }),
  byLink('correctEntry', 'HOURS_MALFORMED', 'hours', 'it opens at a time there is not', {
    ...{ ...CORRECTION, hours: [{ days: ['MO'], opensAt: '25:00', closesAt: '26:00' }] },
  }),
];
