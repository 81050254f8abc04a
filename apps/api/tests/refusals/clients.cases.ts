import { A_COUNCIL, aClient } from '../clients.ts';
import type { TestHouse } from '../house.ts';
import { NOBODY } from '../nobody.ts';
import { coordinatorOf } from '../people.ts';
import { done } from '../scenes.ts';
import type { Variables } from '../wire.ts';
import { type RefusalCase, refusalsOf } from './refusal-case.ts';

const coordinator = ({ api }: TestHouse) => api.as(coordinatorOf('westminster'));
const [make, rotate] = [refusalsOf('makeApiClient'), refusalsOf('rotateApiKey')];
const made = (code: string, field: string, when: string, said: Variables) =>
  make(code, when, async (test) => () => coordinator(test).press('makeApiClient', { ...A_COUNCIL, ...said }), { field });
const rotated = (code: string, field: string, when: string, said: Variables) =>
  rotate(
    code,
    when,
    async (test) => {
      const { id } = await aClient(test);
      return () => coordinator(test).press('rotateApiKey', { clientId: id, days: 90, overlapDays: 7, ...said });
    },
    { field },
  );
const usedBefore = (mutation: string, input: Variables) =>
  refusalsOf(mutation)('IDEMPOTENCY_KEY_REUSED', 'the key has been used for another button', async (test) => {
    const idempotencyKey = `used for ${mutation}`;
    await done(coordinator(test).take({ idempotencyKey }));
    return () => coordinator(test).press(mutation, { ...input, idempotencyKey });
  });

export const CLIENTS: RefusalCase[] = [
  made('TEXT_MISSING', 'name', 'it has no name', { name: ' ' }),
  made('TEXT_MISSING', 'wardCodes', 'a council’s is for no ward', { wardCodes: [] }),
  made('TEXT_TOO_LONG', 'name', 'its name is a sentence', { name: 'x'.repeat(81) }),
  made('TEXT_TOO_LONG', 'idempotencyKey', 'the key is a novel', { idempotencyKey: 'k'.repeat(201) }),
  made('WARD_NOT_FOUND', 'wardCodes', 'a ward is not ours', { wardCodes: ['E05000001'] }),
  made('ORGANIZATION_MISSING', 'organizationId', 'it would work with referrals and is nobody’s', {
    kind: 'PARTNER',
    scopes: ['REFERRALS_READ'],
  }),
  made('ORGANIZATION_NOT_FOUND', 'organizationId', 'the directory has no such organisation', {
    kind: 'PARTNER',
    organizationId: `org_${NOBODY}`,
  }),
  made('DAYS_OUT_OF_RANGE', 'days', 'its key would live for years', { days: 367 }),
  usedBefore('makeApiClient', A_COUNCIL),
  rotate(
    'API_CLIENT_NOT_FOUND',
    'it is nobody’s',
    async (test) => () => coordinator(test).press('rotateApiKey', { clientId: `cli_${NOBODY}`, days: 90, overlapDays: 7 }),
  ),
  rotated('DAYS_OUT_OF_RANGE', 'days', 'the new key would live for no day', { days: 0 }),
  rotated('DAYS_OUT_OF_RANGE', 'overlapDays', 'the old one would go on for two months', { overlapDays: 60 }),
  rotated('TEXT_TOO_LONG', 'idempotencyKey', 'the key is a novel', { idempotencyKey: 'k'.repeat(201) }),
  usedBefore('rotateApiKey', { clientId: `cli_${NOBODY}`, days: 90, overlapDays: 7 }),
  refusalsOf('revokeApiKey')(
    'API_KEY_NOT_FOUND',
    'it is nobody’s',
    async (test) => () => coordinator(test).press('revokeApiKey', { keyId: `key_${NOBODY}` }),
  ),
  refusalsOf('revokeApiClient')(
    'API_CLIENT_NOT_FOUND',
    'it is nobody’s',
    async (test) => () => coordinator(test).press('revokeApiClient', { clientId: `cli_${NOBODY}` }),
  ),
];
