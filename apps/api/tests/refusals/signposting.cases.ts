import { AN_ASK, aNumber } from '../asking.ts';
import type { TestHouse } from '../house.ts';
import { leadOf } from '../people.ts';
import { anAcceptedTask, done } from '../scenes.ts';
import { aService } from '../services.ts';
import type { Variables } from '../wire.ts';
import { type RefusalCase, refusalsOf } from './refusal-case.ts';
import { whereTextsAreSent } from './where-texts-are-sent.ts';

const lead = ({ api }: TestHouse) => api.as(leadOf('Vincent Square'));
const [tell, end] = [refusalsOf('tellOfServices'), refusalsOf('signpostRequest')];
const asked = async (test: TestHouse) => (await lead(test).taken()).id;
const ended = async (test: TestHouse) => {
  const requestId = await asked(test);
  await done(lead(test).press('cancelRequest', { requestId }));
  return requestId;
};
const serviceIds = async (test: TestHouse, name: string, count = 1) =>
  Promise.all(Array.from({ length: count }, (_, at) => aService(test, { name: `${name} ${at}` })));
const told = (code: string, when: string, said: (test: TestHouse) => Promise<Variables>, field?: string) =>
  tell(
    code,
    when,
    async (test) => {
      const input = { requestId: await asked(test), way: 'TEXT', ...(await said(test)) };
      return () => lead(test).press('tellOfServices', input);
    },
    field ? { field } : {},
  );
const BY_TEXT = { way: 'SMS', safeByText: true };
const ENDLESS = `https://endless.example/${'x'.repeat(700)}`;
const texted = (code: string, when: string, said: (test: TestHouse) => Promise<Variables>, field: string) =>
  tell(
    code,
    when,
    async (test) => {
      const input = { requestId: await asked(test), ...BY_TEXT, ...(await said(test)) };
      return () => whereTextsAreSent(test, () => lead(test).press('tellOfServices', input));
    },
    { field },
  );
const usedBefore = (mutation: string, said: Variables) =>
  refusalsOf(mutation)('IDEMPOTENCY_KEY_REUSED', 'the key has been used for another button', async (test) => {
    const idempotencyKey = `used for ${mutation}`;
    await done(lead(test).take({ idempotencyKey }));
    return () => lead(test).press(mutation, { requestId: 'req_me', ...said, idempotencyKey });
  });
const ANY = { serviceIds: [], way: 'TEXT' };

export const SIGNPOSTING: RefusalCase[] = [
  told('SERVICES_MISSING', 'none is chosen', async () => ({ serviceIds: [] }), 'serviceIds'),
  told(
    'SERVICES_TOO_MANY',
    'eleven are chosen',
    async (test) => ({ serviceIds: await serviceIds(test, 'Many', 11) }),
    'serviceIds',
  ),
  told('SERVICE_NOT_FOUND', 'one is nobody’s', async () => ({ serviceIds: ['svc_me'] }), 'serviceIds'),
  told(
    'SERVICE_NOT_FOUND',
    'one has closed',
    async (test) => ({ serviceIds: [await aService(test, { name: 'Closed', status: 'DEFUNCT' })] }),
    'serviceIds',
  ),
  told(
    'NOT_SAFE_BY_EMAIL',
    'nobody has read whether it is safe',
    async (test) => ({ serviceIds: await serviceIds(test, 'Unsafe'), way: 'EMAIL' }),
    'safeByEmail',
  ),
  told('NO_EMAIL_HELD', 'they gave no address', async (test) => ({
    ...{ serviceIds: await serviceIds(test, 'Nowhere'), way: 'EMAIL', safeByEmail: true },
  })),
  tell('EMAIL_IS_THE_ASKERS', 'their daughter asked, and gave her own address', async (test) => {
    const { reference } = await done(
      test.api
        .anyone()
        .press('askForHelp', { ...AN_ASK, phone: aNumber(), onBehalf: { asker: 'Ada', howTheyKnow: 'her daughter' } }),
    );
    const { rows } = await test.db.query<{ id: string }>('select id from help_requests where reference = $1', [reference]);
    const input = {
      requestId: `req_${rows[0]?.id}`,
      serviceIds: await serviceIds(test, 'Hers'),
      way: 'EMAIL',
      safeByEmail: true,
    };
    return () => lead(test).press('tellOfServices', input);
  }),
  tell('TEXTS_NOT_SENT', 'this deployment sends no texts', async (test) => {
    const input = { requestId: await asked(test), serviceIds: await serviceIds(test, 'No texts'), ...BY_TEXT };
    return () => lead(test).press('tellOfServices', input);
  }),
  texted(
    'NOT_SAFE_BY_TEXT',
    'nobody has read whether it is safe',
    async (test) => ({ serviceIds: await serviceIds(test, 'Unsafe text'), safeByText: false }),
    'safeByText',
  ),
  texted(
    'TOO_LONG_FOR_A_TEXT',
    'all that is known of a service is an address without an end',
    async (test) => {
      const ids = await serviceIds(test, 'Endless');
      await test.db.query('update services set phone = null, url = $1 where name = $2', [ENDLESS, 'Endless 0']);
      return { serviceIds: ids };
    },
    'serviceIds',
  ),
  texted(
    'SERVICES_TOO_MANY',
    'four are chosen for one text',
    async (test) => ({ serviceIds: await serviceIds(test, 'Four', 4) }),
    'serviceIds',
  ),
  tell('PHONE_IS_THE_ASKERS', 'their daughter asked', async (test) => {
    const { id } = await lead(test).taken({ onBehalf: { asker: 'Ada', howTheyKnow: 'her daughter' } });
    const input = { requestId: id, serviceIds: await serviceIds(test, 'Her number'), ...BY_TEXT };
    return () => whereTextsAreSent(test, () => lead(test).press('tellOfServices', input));
  }),
  told(
    'TEXT_TOO_LONG',
    'the key is a novel',
    async () => ({ serviceIds: [], idempotencyKey: 'k'.repeat(201) }),
    'idempotencyKey',
  ),
  usedBefore('tellOfServices', ANY),
  tell('REQUEST_NOT_FOUND', 'it is another lead’s', async (test) => {
    const requestId = await asked(test);
    return () => test.api.as(leadOf('Abbey Road')).press('tellOfServices', { requestId, ...ANY });
  }),
  tell('REQUEST_ENDED', 'it was cancelled', async (test) => {
    const requestId = await ended(test);
    return () => lead(test).press('tellOfServices', { requestId, ...ANY });
  }),
  end('NOTHING_SIGNPOSTED', 'nobody has told them of anything', async (test) => {
    const requestId = await asked(test);
    return () => lead(test).press('signpostRequest', { requestId });
  }),
  end('MAIL_STILL_WAITING', 'the mail is on its way', async (test) => {
    const requestId = await asked(test);
    await done(lead(test).press('changeRequestDetails', { requestId, purpose: 'CALL_BACK', email: 'quill@feather.example' }));
    const input = { requestId, serviceIds: await serviceIds(test, 'Waiting'), way: 'EMAIL', safeByEmail: true };
    await done(lead(test).press('tellOfServices', input));
    return () => lead(test).press('signpostRequest', { requestId });
  }),
  end('REQUEST_NOT_OPEN', 'somebody is on the way', async (test) => {
    const { request } = await anAcceptedTask(test);
    return () => lead(test).press('signpostRequest', { requestId: request.id });
  }),
  end('REQUEST_ENDED', 'it was cancelled', async (test) => {
    const requestId = await ended(test);
    return () => lead(test).press('signpostRequest', { requestId });
  }),
  end('REQUEST_NOT_FOUND', 'it is another lead’s', async (test) => {
    const requestId = await asked(test);
    return () => test.api.as(leadOf('Abbey Road')).press('signpostRequest', { requestId });
  }),
  end(
    'TEXT_TOO_LONG',
    'the key is a novel',
    async (test) => {
      const requestId = await asked(test);
      return () => lead(test).press('signpostRequest', { requestId, idempotencyKey: 'k'.repeat(201) });
    },
    { field: 'idempotencyKey' },
  ),
  usedBefore('signpostRequest', {}),
];
