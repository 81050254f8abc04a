import type { TestHouse } from '../house.ts';
import type { Lead } from '../lead.ts';
import { NOBODY } from '../nobody.ts';
import { leadOf } from '../people.ts';
import { aFoodBank, aReferral, aYes, mailedLinkOf, type Referred } from '../referrals.ts';
import { aDeliveredTask, anAcceptedTask, done, raw } from '../scenes.ts';
import { type RefusalCase, refusalsOf } from './refusal-case.ts';

const draft = refusalsOf('draftReferral');
const send = refusalsOf('sendReferral');
const refer = refusalsOf('referRequest');
const NO_SERVICE = `svc_${NOBODY}`;

/** A request of Vincent Square's lead, and a food bank that takes referrals; nothing is sent yet. */
async function before({ api, ...test }: TestHouse, more = {}) {
  const lead = api.as(leadOf('Vincent Square'));
  const { id } = await lead.taken();
  return { lead, requestId: id, ...(await aFoodBank({ api, ...test } as TestHouse, more)) };
}

/** The same of what is asked before and at the sending. */
const both = (
  code: string,
  when: string,
  input: (
    test: TestHouse,
  ) => Promise<{ press: (mutation: string) => ReturnType<Awaited<ReturnType<typeof before>>['lead']['press']> }>,
  field?: string,
) =>
  [draft, send].map((refused, at) =>
    refused(
      code,
      when,
      async (test) => {
        const { press } = await input(test);
        return () => press(at === 0 ? 'draftReferral' : 'sendReferral');
      },
      field ? { field } : undefined,
    ),
  );

const said = (mutation: string) => (mutation === 'draftReferral' ? { purpose: 'ARRANGE' } : { consent: aYes() });

/** An answer of a service's, refused for what the referral has come to. */
const answer = (verb: string, more = {}): RefusalCase[] => {
  const refused = refusalsOf(`${verb}Referral`);
  return [
    refused('REFERRAL_NOT_FOUND', 'it is another organisation’s', async (test) => {
      const [mine, theirs] = [await aReferral(test), await aReferral(test)];
      return () => mine.program.press(`${verb}Referral`, { referralId: theirs.referral.id, ...more });
    }),
    refused('REFERRAL_OVER', 'the yes was taken back', async (test) => {
      const { lead, program, referral } = await aReferral(test);
      await done(lead.press('withdrawReferral', { referralId: referral.id }));
      return () => program.press(`${verb}Referral`, { referralId: referral.id, ...more });
    }),
  ];
};
const answered = (verb: string, more = {}): RefusalCase =>
  refusalsOf(`${verb}Referral`)('REFERRAL_ANSWERED', 'it has started', async (test) => {
    const { program, referral } = await aReferral(test);
    await done(program.press('acceptReferral', { referralId: referral.id }));
    await done(program.press('startReferral', { referralId: referral.id }));
    return () => program.press(`${verb}Referral`, { referralId: referral.id, ...more });
  });

/** A referral that was mailed, its link, and a browser there. */
async function aDoor(test: TestHouse) {
  const { lead, requestId, serviceId } = await before(test, { email: 'inbox@food.example' });
  const { referral } = await done(lead.press('sendReferral', { requestId, serviceId, consent: aYes() }));
  const token = await mailedLinkOf(test, referral as never);
  return { token, referral, there: test.api.behind(token) };
}
const confirm = refusalsOf('confirmReferralCode');
const codeOf = (change: string) => async (test: TestHouse) => {
  const { token, there } = await aDoor(test);
  await done(there.press('sendReferralCode', { token }));
  if (change) await test.db.query(`update referral_codes set ${change}`);
  return () => there.press('confirmReferralCode', { token, code: '000000' });
};

const LONG_KEY = 'x'.repeat(201);
type Keyed = (
  test: TestHouse,
) => Promise<{ spend: (key: string) => Promise<unknown>; press: (key: string) => ReturnType<Lead['press']> }>;

/** A key that is too long, and one that was used for something else. */
const keys = (mutation: string, stage: Keyed): RefusalCase[] => {
  const refused = refusalsOf(mutation);
  return [
    refused(
      'TEXT_TOO_LONG',
      'its key is a book',
      async (test) => {
        const { press } = await stage(test);
        return () => press(LONG_KEY);
      },
      { field: 'idempotencyKey' },
    ),
    refused('IDEMPOTENCY_KEY_REUSED', 'the key was for something else', async (test) => {
      const { spend, press } = await stage(test);
      const key = `${mutation}-${Math.random()}`;
      await spend(key);
      return () => press(key);
    }),
  ];
};
const byService = (verb: string, more = {}): RefusalCase[] =>
  keys(`${verb}Referral`, async (test) => {
    const { program, referral } = await aReferral(test);
    const referralId = referral.id;
    const other = verb === 'acknowledge' ? 'accept' : 'acknowledge';
    return {
      spend: (idempotencyKey) => done(program.press(`${other}Referral`, { referralId, idempotencyKey })),
      press: (idempotencyKey) => program.press(`${verb}Referral`, { referralId, ...more, idempotencyKey }),
    };
  });
const byLead = (mutation: string, input: (referred: Referred) => object): RefusalCase[] =>
  keys(mutation, async (test) => {
    const referred = await aReferral(test);
    const { id: requestId } = await referred.lead.taken();
    return {
      spend: (idempotencyKey) => done(referred.lead.press('cancelRequest', { requestId, idempotencyKey })),
      press: (idempotencyKey) => referred.lead.press(mutation, { ...input(referred), idempotencyKey }),
    };
  });

export const REFERRALS: RefusalCase[] = [
  ...byService('acknowledge'),
  ...byService('accept'),
  ...byService('waitlist', { waitingDays: 3 }),
  ...byService('decline', { reason: 'OTHER' }),
  ...byService('start'),
  ...byService('complete'),
  ...byLead('sendReferral', ({ requestId, serviceId }) => ({ requestId, serviceId, consent: aYes() })),
  ...byLead('withdrawReferral', ({ referral }) => ({ referralId: referral.id })),
  ...byLead('referRequest', ({ requestId }) => ({ requestId })),
  ...both('REQUEST_NOT_FOUND', 'it is another lead’s', async (test) => {
    const { requestId, serviceId } = await before(test);
    return {
      press: (mutation) => test.api.as(leadOf('Abbey Road')).press(mutation, { requestId, serviceId, ...said(mutation) }),
    };
  }),
  ...both('REQUEST_ENDED', 'it is delivered', async (test) => {
    const { lead, request } = await aDeliveredTask(test);
    const { serviceId } = await aFoodBank(test);
    return { press: (mutation) => lead.press(mutation, { requestId: request.id, serviceId, ...said(mutation) }) };
  }),
  ...both(
    'SERVICE_NOT_FOUND',
    'nobody has that id',
    async (test) => {
      const { lead, requestId } = await before(test);
      return { press: (mutation) => lead.press(mutation, { requestId, serviceId: NO_SERVICE, ...said(mutation) }) };
    },
    'serviceId',
  ),
  ...both(
    'SERVICE_TAKES_NO_REFERRALS',
    'people come by themselves',
    async (test) => {
      const { lead, requestId, serviceId } = await before(test);
      await test.db.query(`update services set takes_referrals = 'SELF_ONLY' where id = $1`, [raw(serviceId)]);
      return { press: (mutation) => lead.press(mutation, { requestId, serviceId, ...said(mutation) }) };
    },
    'serviceId',
  ),
  ...both('REFERRAL_RUNNING', 'it was sent there already', async (test) => {
    const { lead, requestId, serviceId } = await aReferral(test);
    return { press: (mutation) => lead.press(mutation, { requestId, serviceId, ...said(mutation) }) };
  }),
  send(
    'CONSENT_MISSING',
    'nobody was asked',
    async (test) => {
      const { lead, requestId, serviceId } = await before(test);
      return () => lead.press('sendReferral', { requestId, serviceId });
    },
    { field: 'consent' },
  ),
  send(
    'CONSENT_NAMES_NOTHING',
    'they said yes to nothing that is needed',
    async (test) => {
      const { lead, requestId, serviceId } = await before(test);
      return () => lead.press('sendReferral', { requestId, serviceId, consent: aYes({ fields: ['safeContact'] }) });
    },
    { field: 'consent' },
  ),
  send(
    'CONSENT_UNTIL_OUT_OF_RANGE',
    'it is over already',
    async (test) => {
      const { lead, requestId, serviceId } = await before(test);
      return () => lead.press('sendReferral', { requestId, serviceId, consent: aYes({ until: '2020-01-01' }) });
    },
    { field: 'consent' },
  ),
  send(
    'TEXT_TOO_LONG',
    'what they eat is a book',
    async (test) => {
      const { lead, requestId, serviceId } = await before(test);
      return () => lead.press('sendReferral', { requestId, serviceId, consent: aYes(), diet: 'x'.repeat(301) });
    },
    { field: 'diet' },
  ),
  refer('REQUEST_NOT_FOUND', 'it is another lead’s', async (test) => {
    const { requestId } = await aReferral(test);
    return () => test.api.as(leadOf('Abbey Road')).press('referRequest', { requestId });
  }),
  refer('RECEIVER_NOT_STARTED', 'the service has only been asked', async (test) => {
    const { lead, requestId } = await aReferral(test);
    return () => lead.press('referRequest', { requestId });
  }),
  refer('REQUEST_ENDED', 'it is delivered', async (test) => {
    const { lead, request } = await aDeliveredTask(test);
    return () => lead.press('referRequest', { requestId: request.id });
  }),
  refer('REQUEST_NOT_OPEN', 'every place is taken', async (test) => {
    const { lead, request } = await anAcceptedTask(test);
    return () => lead.press('referRequest', { requestId: request.id });
  }),
  refusalsOf('withdrawReferral')('REFERRAL_NOT_FOUND', 'it is another lead’s', async (test) => {
    const { referral } = await aReferral(test);
    return () => test.api.as(leadOf('Abbey Road')).press('withdrawReferral', { referralId: referral.id });
  }),
  refusalsOf('withdrawReferral')('REFERRAL_OVER', 'it was taken back already', async (test) => {
    const { lead, referral } = await aReferral(test);
    await done(lead.press('withdrawReferral', { referralId: referral.id }));
    return () => lead.press('withdrawReferral', { referralId: referral.id });
  }),
  ...answer('open'),
  ...answer('acknowledge'),
  ...answer('accept'),
  ...answer('waitlist', { waitingDays: 3 }),
  ...answer('decline', { reason: 'OTHER' }),
  ...answer('start'),
  ...answer('complete'),
  answered('accept'),
  answered('waitlist', { waitingDays: 3 }),
  answered('decline', { reason: 'OTHER' }),
  answered('start'),
  refusalsOf('waitlistReferral')(
    'WAITING_DAYS_OUT_OF_RANGE',
    'it is more than three years',
    async (test) => {
      const { program, referral } = await aReferral(test);
      return () => program.press('waitlistReferral', { referralId: referral.id, waitingDays: 1000 });
    },
    { field: 'waitingDays' },
  ),
  refusalsOf('startReferral')('REFERRAL_NOT_ACCEPTED', 'nobody has said yes', async (test) => {
    const { program, referral } = await aReferral(test);
    return () => program.press('startReferral', { referralId: referral.id });
  }),
  refusalsOf('completeReferral')('REFERRAL_NOT_STARTED', 'nobody has said yes', async (test) => {
    const { program, referral } = await aReferral(test);
    return () => program.press('completeReferral', { referralId: referral.id });
  }),
  refusalsOf('sendReferralCode')('LINK_NOT_FOUND', 'the link is made up', async ({ api }) => {
    const token = 'AAAAAAAAAAAAAAAAAAAAAA';
    return () => api.behind(token).press('sendReferralCode', { token });
  }),
  refusalsOf('sendReferralCode')('TOO_MANY_TRIES', 'five were sent within the hour', async (test) => {
    const { token, there } = await aDoor(test);
    for (let codes = 0; codes < 5; codes += 1) await done(there.press('sendReferralCode', { token }));
    return () => there.press('sendReferralCode', { token });
  }),
  confirm('LINK_NOT_FOUND', 'the link is made up', async ({ api }) => {
    const token = 'AAAAAAAAAAAAAAAAAAAAAA';
    return () => api.behind(token).press('confirmReferralCode', { token, code: '123456' });
  }),
  confirm('LINK_CODE_WRONG', 'it is another', codeOf(''), { writes: ['referral_codes'] }),
  confirm('LINK_CODE_EXPIRED', 'ten minutes have passed', codeOf('expires_at = now()')),
  confirm('LINK_CODE_TOO_MANY_TRIES', 'five were wrong', codeOf('wrong_codes = 5')),
];
