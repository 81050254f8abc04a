import { MOST_PUSHES } from '@wardwise/domain';
import type { TestHouse } from '../house.ts';
import { leadOf, safeguardingLeadOf } from '../people.ts';
import { aSubscription } from '../push-browsers.ts';
import { aCalledRequest, done } from '../scenes.ts';
import { aVolunteer } from '../volunteers.ts';
import type { Variables } from '../wire.ts';
import { type RefusalCase, refusalsOf } from './refusal-case.ts';

const lead = ({ api }: TestHouse) => api.as(leadOf('Vincent Square'));
/** A press in a browser that has pressed nothing yet binds it, refused or not. */
const BINDS = ['link_browsers'];

/** What nobody can be known by. */
const WRONG: [string, Variables][] = [
  ['LANGUAGES_MISSING', { languages: [] }],
  ['LANGUAGE_UNKNOWN', { languages: ['klingon'] }],
  ['CATEGORIES_MISSING', { categoryKeys: [] }],
  ['CATEGORY_UNKNOWN', { categoryKeys: ['dancing'] }],
  ['SKILL_UNKNOWN', { skillKeys: ['flying'] }],
  ['CAPACITY_OUT_OF_RANGE', { capacity: 21 }],
  ['QUIET_HOURS_MALFORMED', { quietHours: { from: 9, until: 9 } }],
  ['TEXT_MISSING', { name: ' ' }],
  ['TEXT_TOO_LONG', { name: 'n'.repeat(81) }],
];
const wrongly = (mutation: string, press: (test: TestHouse) => Promise<(said: Variables) => ReturnType<RefusalCase['stage']>>) =>
  WRONG.map(([code, said]) => {
    const [field] = Object.keys(said);
    const more = { ...(field && { field }), writes: BINDS };
    return refusalsOf(mutation)(code, `${field} is wrong`, async (test) => (await press(test))(said), more);
  });

/** What any button behind a volunteer's link is refused for. */
const byLink = (mutation: string, input: Variables = {}): RefusalCase[] => [
  refusalsOf(mutation)(
    'LINK_NOT_FOUND',
    'the link is nobody’s',
    async ({ api }) =>
      () =>
        api.behind('a-token-of-nobody-22ch').press(mutation, input),
  ),
  refusalsOf(mutation)('LINK_BOUND_ELSEWHERE', 'the link was forwarded, or opened in another browser', async (test) => {
    const { neighbour } = await aCalledRequest(test);
    await done(neighbour.offer());
    return () => test.api.behind(neighbour.token).press(mutation, input);
  }),
];

const NOBODYS = 'psh_00000000-0000-4000-8000-000000000000';
/** A wrong browser, one too many, one that is not theirs, a key used for something else, and one that is too long. */
const ofPushes: RefusalCase[] = [
  ...(
    [
      ['nothing but https is written to', { endpoint: 'http://push.example/1' }],
      ['there is a password in it', { endpoint: 'https://me:secret@push.example/1' }],
      ['it is a novel', { endpoint: `https://push.example/${'a'.repeat(5000)}` }],
      ['its key is none', { p256dh: 'BAAA' }],
      ['its key is no point of the curve', { p256dh: `BA${'A'.repeat(85)}` }],
      ['its secret is none', { auth: 'short' }],
    ] as const
  ).map(([when, wrong]) =>
    refusalsOf('startMyPush')(
      'PUSH_NOT_POSSIBLE',
      when,
      async (test) => {
        const { neighbour } = await aCalledRequest(test);
        return () => neighbour.press('startMyPush', { ...aSubscription(), ...wrong });
      },
      { writes: BINDS },
    ),
  ),
  refusalsOf('startMyPush')('PUSHES_TOO_MANY', 'there are five already', async (test) => {
    const { neighbour } = await aCalledRequest(test);
    for (let told = 0; told < MOST_PUSHES; told += 1) await done(neighbour.press('startMyPush', aSubscription()));
    return () => neighbour.press('startMyPush', aSubscription());
  }),
  ...['psh_not-an-id', NOBODYS].map((pushId) =>
    refusalsOf('stopMyPush')(
      'PUSH_NOT_FOUND',
      `there is none: ${pushId}`,
      async (test) => {
        const { neighbour } = await aCalledRequest(test);
        return () => neighbour.press('stopMyPush', { pushId });
      },
      { writes: BINDS },
    ),
  ),
  ...(['startMyPush', 'stopMyPush'] as const).flatMap((mutation) => {
    const input = () => (mutation === 'startMyPush' ? aSubscription() : { pushId: NOBODYS });
    return [
      refusalsOf(mutation)('IDEMPOTENCY_KEY_REUSED', 'the key has been used for another button', async (test) => {
        const { neighbour } = await aCalledRequest(test);
        await done(neighbour.press('offerHelp', { idempotencyKey: 'mine' }));
        return () => neighbour.press(mutation, { ...input(), idempotencyKey: 'mine' });
      }),
      refusalsOf(mutation)(
        'TEXT_TOO_LONG',
        'the key is a novel',
        async (test) => {
          const { neighbour } = await aCalledRequest(test);
          return () => neighbour.press(mutation, { ...input(), idempotencyKey: 'k'.repeat(201) });
        },
        { field: 'idempotencyKey', writes: BINDS },
      ),
    ];
  }),
];

/** With a code on its way, and the browser bound. */
const withCode = (code: string, when: string, input: Variables, tried = 0, more: { field?: string } = {}): RefusalCase =>
  refusalsOf('changeMyContact')(
    code,
    when,
    async (test) => {
      const { neighbour } = await aCalledRequest(test);
      await done(neighbour.offer());
      if (code !== 'LINK_CODE_EXPIRED') await done(neighbour.askForCode());
      for (let times = 0; times < tried; times += 1) await neighbour.press('changeMyContact', input);
      return () => neighbour.press('changeMyContact', input);
    },
    { ...more, writes: ['link_codes'] },
  );

/** A volunteer about themselves, by link; and a lead for them, by telephone. */
export const OWN_VOLUNTEERING: RefusalCase[] = [
  refusalsOf('stopWeeklyMail')(
    'LINK_NOT_FOUND',
    'the link is nobody’s',
    async ({ api }) =>
      () =>
        api.anyone().press('stopWeeklyMail', { token: 'A'.repeat(22) }),
  ),
  refusalsOf('stopWardMessages')(
    'LINK_NOT_FOUND',
    'the link is nobody’s',
    async ({ api }) =>
      () =>
        api.anyone().press('stopWardMessages', { token: 'A'.repeat(22) }),
  ),
  ...byLink('showMyContact'),
  ...byLink('changeMyVolunteering', { onDuty: false }),
  ...byLink('changeMyContact', { code: '123456', phone: '07700 900818' }),
  ...byLink('leaveNetwork'),
  ...byLink('startMyPush', aSubscription()),
  ...byLink('stopMyPush', { pushId: NOBODYS }),
  ...ofPushes,
  ...wrongly('changeMyVolunteering', async (test) => {
    const { neighbour } = await aCalledRequest(test);
    return async (said) => () => neighbour.press('changeMyVolunteering', said);
  }),
  withCode('LINK_CODE_WRONG', 'the code is a guess', { code: '000000x', phone: '07700 900818' }),
  withCode('LINK_CODE_EXPIRED', 'no code was sent', { code: '123456', phone: '07700 900818' }),
  withCode('LINK_CODE_TOO_MANY_TRIES', 'five guesses were made', { code: '00000x', phone: '07700 900818' }, 5),
  withCode('PHONE_MALFORMED', 'no number is typed', { code: '123456', phone: 'my mother’s' }, 0, { field: 'phone' }),
  withCode('EMAIL_MALFORMED', 'no address is typed', { code: '123456', email: 'nowhere' }, 0, { field: 'email' }),
  withCode('TEXT_TOO_LONG', 'the address is a novel', { code: '123456', email: `a@${'b'.repeat(250)}` }, 0, { field: 'email' }),
  refusalsOf('leaveNetwork')('IDEMPOTENCY_KEY_REUSED', 'the key has been used for another button', async (test) => {
    const { neighbour } = await aCalledRequest(test);
    await done(neighbour.press('offerHelp', { idempotencyKey: 'mine' }));
    return () => neighbour.press('leaveNetwork', { idempotencyKey: 'mine' });
  }),
  refusalsOf('leaveNetwork')(
    'TEXT_TOO_LONG',
    'the key is a novel',
    async (test) => {
      const { neighbour } = await aCalledRequest(test);
      return () => neighbour.press('leaveNetwork', { idempotencyKey: 'k'.repeat(201) });
    },
    { field: 'idempotencyKey', writes: BINDS },
  ),

  ...wrongly('changeVolunteer', async (test) => {
    const { id } = await aVolunteer(test);
    return async (said) => () => lead(test).changeVolunteer(id, said);
  }),
  refusalsOf('changeVolunteer')(
    'PHONE_MALFORMED',
    'no number is typed',
    async (test) => {
      const { id } = await aVolunteer(test);
      return () => lead(test).changeVolunteer(id, { phone: 'my mother’s' });
    },
    { field: 'phone' },
  ),
  refusalsOf('changeVolunteer')(
    'EMAIL_MALFORMED',
    'no address is typed',
    async (test) => {
      const { id } = await aVolunteer(test);
      return () => lead(test).changeVolunteer(id, { email: 'nowhere' });
    },
    { field: 'email' },
  ),
  refusalsOf('changeVolunteer')('VOLUNTEER_NOT_FOUND', 'they live in another lead’s ward', async (test) => {
    const { id } = await aVolunteer(test);
    return () => test.api.as(leadOf('Abbey Road')).changeVolunteer(id, { onDuty: false });
  }),
  refusalsOf('changeVolunteer')('IDEMPOTENCY_KEY_REUSED', 'the key came with something else before', async (test) => {
    const { id } = await aVolunteer(test);
    await done(lead(test).changeVolunteer(id, { capacity: 2, idempotencyKey: 'changeVolunteer once' }));
    return () => lead(test).changeVolunteer(id, { capacity: 3, idempotencyKey: 'changeVolunteer once' });
  }),
  refusalsOf('sendMyLink')(
    'PHONE_MALFORMED',
    'no number is typed',
    async ({ api }) =>
      () =>
        api.anyone().press('sendMyLink', { network: 'westminster', phone: 'my mother’s' }),
    { field: 'phone' },
  ),
  refusalsOf('sendMyLink')(
    'NETWORK_NOT_FOUND',
    'the network is nobody’s',
    async ({ api }) =>
      () =>
        api.anyone().press('sendMyLink', { network: 'nowhere', phone: '07700 900811' }),
    { field: 'network' },
  ),
  refusalsOf('letVolunteerLeave')('VOLUNTEER_NOT_FOUND', 'the safeguarding lead lets them leave', async (test) => {
    const { id } = await aVolunteer(test);
    return () => test.api.as(safeguardingLeadOf('westminster')).letLeave(id);
  }),
  refusalsOf('letVolunteerLeave')('IDEMPOTENCY_KEY_REUSED', 'the key came with somebody else before', async (test) => {
    const [one, other] = [await aVolunteer(test), await aVolunteer(test)];
    await done(lead(test).press('letVolunteerLeave', { volunteerId: one.id, idempotencyKey: 'letVolunteerLeave once' }));
    return () => lead(test).press('letVolunteerLeave', { volunteerId: other.id, idempotencyKey: 'letVolunteerLeave once' });
  }),
  refusalsOf('letVolunteerLeave')(
    'TEXT_TOO_LONG',
    'the key is a novel',
    async (test) => {
      const { id } = await aVolunteer(test);
      return () => lead(test).press('letVolunteerLeave', { volunteerId: id, idempotencyKey: 'k'.repeat(201) });
    },
    { field: 'idempotencyKey' },
  ),
];
