import { anArrangedPage } from '../arrangements.ts';
import { anAsk, anOpenedPage } from '../asking.ts';
import { done } from '../scenes.ts';
import type { Variables } from '../wire.ts';
import { type RefusalCase, refusalsOf } from './refusal-case.ts';

const byRequester = (mutation: string, input: Variables = {}): RefusalCase[] => [
  refusalsOf(mutation)(
    'LINK_NOT_FOUND',
    'the link is nobody’s',
    async ({ api }) =>
      () =>
        api.behind('a-token-of-nobody-22ch').press(mutation, input),
  ),
  refusalsOf(mutation)('LINK_BOUND_ELSEWHERE', 'the link was forwarded, or opened in another browser', async (test) => {
    const { requester } = await anOpenedPage(test);
    return () => test.api.behind(requester.token).press(mutation, input);
  }),
];

const withKey = (mutation: string, input: Variables): RefusalCase[] => [
  refusalsOf(mutation)('IDEMPOTENCY_KEY_REUSED', 'the key has been used for something else', async (test) => {
    const { requester } = await anOpenedPage(test);
    await done(requester.press('changeMyDetails', { note: 'Something else', idempotencyKey: 'mine' }));
    return () => requester.press(mutation, { ...input, idempotencyKey: 'mine' });
  }),
  refusalsOf(mutation)(
    'TEXT_TOO_LONG',
    'the key is a novel',
    async (test) => {
      const { requester } = await anOpenedPage(test);
      return () => requester.press(mutation, { ...input, idempotencyKey: 'k'.repeat(201) });
    },
    { field: 'idempotencyKey' },
  ),
];

const over = (mutation: string, code: string, input: Variables = {}): RefusalCase =>
  refusalsOf(mutation)(code, 'it is over', async (test) => {
    const { requester } = await anOpenedPage(test);
    await done(requester.press('forgetMe'));
    return () => requester.press(mutation, input);
  });

const nobodys = (mutation: string, input: Variables = {}): RefusalCase =>
  refusalsOf(mutation)(
    'LINK_NOT_FOUND',
    'the link is nobody’s',
    async ({ api }) =>
      () =>
        api.behind('a-token-of-nobody-22ch').press(mutation, input),
  );

const KEPT = { words: 'ARRANGEMENT_2' };
const SKIPPED = { day: '2026-01-01' };

const code = refusalsOf('confirmMyCode');

/** The private page of whoever asked. */
export const PRIVATE_LINK: RefusalCase[] = [
  ...byRequester('openMyRequest'),
  ...byRequester('showMyDetails'),
  ...byRequester('changeMyDetails', { note: 'Bread' }),
  ...byRequester('forgetMe'),
  ...byRequester('stopMyArrangement'),
  ...withKey('stopMyArrangement', {}),
  refusalsOf('stopMyArrangement')('ARRANGEMENT_OVER', 'there is none', async (test) => {
    const { requester } = await anOpenedPage(test);
    return () => requester.press('stopMyArrangement');
  }),
  ...byRequester('keepMyArrangement', KEPT),
  ...withKey('keepMyArrangement', KEPT),
  refusalsOf('keepMyArrangement')('ARRANGEMENT_OVER', 'there is none', async (test) => {
    const { requester } = await anOpenedPage(test);
    return () => requester.press('keepMyArrangement', KEPT);
  }),
  refusalsOf('keepMyArrangement')(
    'CONSENT_MISSING',
    'they have read other words',
    async (test) => {
      const { requester } = await anArrangedPage(test);
      return () => requester.press('keepMyArrangement', { words: 'ARRANGEMENT_1' });
    },
    { field: 'consent' },
  ),
  ...byRequester('skipMyOccurrence', SKIPPED),
  ...withKey('skipMyOccurrence', SKIPPED),
  refusalsOf('skipMyOccurrence')('ARRANGEMENT_OVER', 'there is none', async (test) => {
    const { requester } = await anOpenedPage(test);
    return () => requester.press('skipMyOccurrence', SKIPPED);
  }),
  refusalsOf('skipMyOccurrence')(
    'NOTHING_TO_SKIP',
    'the next time is another day',
    async (test) => {
      const { requester } = await anArrangedPage(test);
      return () => requester.press('skipMyOccurrence', SKIPPED);
    },
    { field: 'day' },
  ),
  ...withKey('changeMyDetails', { note: 'Bread' }),
  ...withKey('forgetMe', {}),
  over('showMyDetails', 'DETAILS_ERASED'),
  over('changeMyDetails', 'REQUEST_ENDED', { note: 'Bread' }),
  over('forgetMe', 'REQUEST_ENDED'),
  refusalsOf('changeMyDetails')(
    'PHONE_MALFORMED',
    'the number is a word',
    async (test) => {
      const { requester } = await anOpenedPage(test);
      return () => requester.press('changeMyDetails', { phone: 'ring the bell' });
    },
    { field: 'phone' },
  ),
  nobodys('sendMyCode'),
  nobodys('confirmMyCode', { code: '123456' }),
  refusalsOf('sendMyCode')('TOO_MANY_TRIES', 'five codes were sent within the hour', async (test) => {
    const { requester } = await anAsk(test);
    for (let times = 0; times < 5; times += 1) await done(requester.press('sendMyCode'));
    return () => requester.press('sendMyCode');
  }),
  refusalsOf('sendMyCode')('IDEMPOTENCY_KEY_REUSED', 'the key has been used for another button', async (test) => {
    const { requester } = await anOpenedPage(test);
    await done(requester.press('changeMyDetails', { note: 'Only bread', idempotencyKey: 'mine' }));
    return () => test.api.behind(requester.token).press('sendMyCode', { idempotencyKey: 'mine' });
  }),
  refusalsOf('sendMyCode')(
    'TEXT_TOO_LONG',
    'the key is a novel',
    async (test) => {
      const { requester } = await anAsk(test);
      return () => requester.press('sendMyCode', { idempotencyKey: 'k'.repeat(201) });
    },
    { field: 'idempotencyKey' },
  ),
  code('LINK_CODE_EXPIRED', 'none was sent', async (test) => {
    const { requester } = await anAsk(test);
    return () => requester.press('confirmMyCode', { code: '123456' });
  }),
  code(
    'LINK_CODE_WRONG',
    'it is another one',
    async (test) => {
      const { requester } = await anAsk(test);
      await done(requester.press('sendMyCode'));
      return () => requester.press('confirmMyCode', { code: '12' });
    },
    { writes: ['requester_codes'] },
  ),
  code('LINK_CODE_TOO_MANY_TRIES', 'five guesses were wrong', async (test) => {
    const { requester } = await anAsk(test);
    await done(requester.press('sendMyCode'));
    for (let times = 0; times < 5; times += 1) await requester.press('confirmMyCode', { code: '12' });
    return () => requester.press('confirmMyCode', { code: '12' });
  }),
];
