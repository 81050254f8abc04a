import { askedByLead } from '../asks.ts';
import type { TestHouse } from '../house.ts';
import { coordinatorOf, leadOf } from '../people.ts';
import { done } from '../scenes.ts';
import { type RefusalCase, refusalsOf } from './refusal-case.ts';

const vincentSquare = leadOf('Vincent Square');
const abbeyRoad = leadOf('Abbey Road');
const call = refusalsOf('recordCall');
const hold = refusalsOf('holdRequest');
const merge = refusalsOf('mergeRequest');
const undo = refusalsOf('undoMerge');
const check = refusalsOf('checkDuplicates');
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

const SAID = { recordCall: { outcome: 'REACHED' }, holdRequest: {} };

async function two({ api }: TestHouse) {
  const lead = api.as(vincentSquare);
  return { lead, one: (await lead.taken()).id, other: (await lead.taken()).id };
}

/** A call whose time is wrong. */
const atTime = (code: string, when: string, input: object): RefusalCase =>
  call(
    code,
    when,
    async ({ api }) => {
      const { id } = await api.as(vincentSquare).taken();
      return () => api.as(vincentSquare).press('recordCall', { requestId: id, outcome: 'CALL_BACK_AT', ...input });
    },
    { field: 'callBackAt' },
  );

const anybody = (mutation: keyof typeof SAID): RefusalCase[] => {
  const refused = refusalsOf(mutation);
  return [
    refused('REQUEST_NOT_FOUND', 'it is another lead’s', async ({ api }) => {
      const { id } = await api.as(vincentSquare).taken();
      return () => api.as(abbeyRoad).press(mutation, { requestId: id, ...SAID[mutation] });
    }),
    refused('REQUEST_ENDED', 'it is cancelled', async ({ api }) => {
      const lead = api.as(vincentSquare);
      const { id } = await lead.taken();
      await done(lead.cancel(id));
      return () => lead.press(mutation, { requestId: id, ...SAID[mutation] });
    }),
    refused('NO_PERSON_IN_IT', 'an organisation asks for volunteers', async (test) => {
      const { lead, request } = await askedByLead(test);
      return () => lead.press(mutation, { requestId: request.id, ...SAID[mutation] });
    }),
  ];
};

/** The phone desk: how calls went, who is on it, and what is merged. */
export const PHONE_DESK: RefusalCase[] = [
  ...anybody('recordCall'),
  atTime('CALL_BACK_TIME_WRONG', 'nobody says when', {}),
  atTime('CALL_BACK_TIME_WRONG', 'it was voicemail, and has a time', { outcome: 'VOICEMAIL', callBackAt: inDays(1) }),
  atTime('CALL_BACK_PAST', 'the time was yesterday', { callBackAt: inDays(-1) }),
  atTime('CALL_BACK_TOO_FAR', 'the time is in fifteen days', { callBackAt: inDays(15) }),
  ...anybody('holdRequest'),
  hold('HELD_BY_ANOTHER', 'a coordinator is on it', async ({ api }) => {
    const { id } = await api.as(vincentSquare).taken();
    await done(api.as(coordinatorOf('westminster')).press('holdRequest', { requestId: id }));
    return () => api.as(vincentSquare).press('holdRequest', { requestId: id, insteadOf: 'hld_nobody' });
  }),

  merge('REQUEST_NOT_FOUND', 'it is another lead’s', async (test) => {
    const { one, other } = await two(test);
    return () => test.api.as(abbeyRoad).press('mergeRequest', { requestId: one, originalId: other });
  }),
  merge('REQUEST_ENDED', 'it is cancelled', async (test) => {
    const { lead, one, other } = await two(test);
    await done(lead.cancel(one));
    return () => lead.press('mergeRequest', { requestId: one, originalId: other });
  }),
  merge(
    'DUPLICATE_OF_ITSELF',
    'both are the same',
    async (test) => {
      const { lead, one } = await two(test);
      return () => lead.press('mergeRequest', { requestId: one, originalId: one });
    },
    { field: 'originalId' },
  ),
  merge(
    'NO_PERSON_IN_IT',
    'the one that stays is of an organisation',
    async (test) => {
      const { lead, request } = await askedByLead(test);
      const one = await lead.taken();
      return () => lead.press('mergeRequest', { requestId: one.id, originalId: request.id });
    },
    { field: 'originalId' },
  ),
  merge(
    'ORIGINAL_IS_DUPLICATE',
    'the one that stays is being merged itself',
    async (test) => {
      const { lead, one, other } = await two(test);
      await done(lead.press('mergeRequest', { requestId: other, originalId: (await lead.taken()).id }));
      return () => lead.press('mergeRequest', { requestId: one, originalId: other });
    },
    { field: 'originalId' },
  ),
  merge(
    'ORIGINAL_HAS_ENDED',
    'the one that stays was cancelled',
    async (test) => {
      const { lead, one, other } = await two(test);
      await done(lead.cancel(other));
      return () => lead.press('mergeRequest', { requestId: one, originalId: other });
    },
    { field: 'originalId' },
  ),
  merge('BEING_MERGED', 'it is being merged into a third', async (test) => {
    const { lead, one, other } = await two(test);
    await done(lead.press('mergeRequest', { requestId: one, originalId: (await lead.taken()).id }));
    return () => lead.press('mergeRequest', { requestId: one, originalId: other });
  }),

  undo('REQUEST_NOT_FOUND', 'it is another lead’s', async (test) => {
    const { lead, one, other } = await two(test);
    await done(lead.press('mergeRequest', { requestId: one, originalId: other }));
    return () => test.api.as(abbeyRoad).press('undoMerge', { requestId: one });
  }),
  undo('NOT_BEING_MERGED', 'it was undone before', async (test) => {
    const { lead, one, other } = await two(test);
    await done(lead.press('mergeRequest', { requestId: one, originalId: other }));
    await done(lead.press('undoMerge', { requestId: one }));
    return () => lead.press('undoMerge', { requestId: one });
  }),

  check(
    'PHONE_MALFORMED',
    'the number is a word',
    async ({ api }) =>
      () =>
        api.as(vincentSquare).press('checkDuplicates', { phone: 'next door' }),
    { field: 'phone' },
  ),
];
