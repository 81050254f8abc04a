import type { TestHouse } from '../house.ts';
import { leadOf } from '../people.ts';
import { done } from '../scenes.ts';
import { type RefusalCase, refusalsOf } from './refusal-case.ts';

const vincentSquare = leadOf('Vincent Square');
const snooze = refusalsOf('snoozeRequest');
const wake = refusalsOf('wakeRequest');
const TOMORROW = { choice: 'TOMORROW' };

const anOpen = async ({ api }: TestHouse, facts = {}) => {
  const lead = api.as(vincentSquare);
  return { lead, requestId: (await lead.taken(facts)).id };
};
const onDay = (when: string, input: object): RefusalCase =>
  snooze(
    'SNOOZE_DAY_WRONG',
    when,
    async (test) => {
      const { lead, requestId } = await anOpen(test);
      return () => lead.press('snoozeRequest', { requestId, ...input });
    },
    { field: 'day' },
  );

/** Putting a request off, and bringing it back. */
export const SNOOZES: RefusalCase[] = [
  snooze('REQUEST_NOT_FOUND', 'it is another lead’s', async (test) => {
    const { requestId } = await anOpen(test);
    return () => test.api.as(leadOf('Abbey Road')).press('snoozeRequest', { requestId, ...TOMORROW });
  }),
  snooze('REQUEST_ENDED', 'it is cancelled', async (test) => {
    const { lead, requestId } = await anOpen(test);
    await done(lead.cancel(requestId));
    return () => lead.press('snoozeRequest', { requestId, ...TOMORROW });
  }),
  onDay('nobody says which', { choice: 'DAY' }),
  onDay('it was yesterday', { choice: 'DAY', day: '2020-01-01' }),
  onDay('it is for tomorrow, and has a day', { ...TOMORROW, day: '2099-01-01' }),
  snooze('SNOOZE_PAST_DEADLINE', 'it is for today', async (test) => {
    const { lead, requestId } = await anOpen(test, { urgency: 'TODAY' });
    return () => lead.press('snoozeRequest', { requestId, ...TOMORROW });
  }),

  wake('REQUEST_NOT_FOUND', 'it is another lead’s', async (test) => {
    const { lead, requestId } = await anOpen(test);
    await done(lead.press('snoozeRequest', { requestId, ...TOMORROW }));
    return () => test.api.as(leadOf('Abbey Road')).press('wakeRequest', { requestId });
  }),
  wake('NOT_SNOOZED', 'it was brought back before', async (test) => {
    const { lead, requestId } = await anOpen(test);
    await done(lead.press('snoozeRequest', { requestId, ...TOMORROW }));
    await done(lead.press('wakeRequest', { requestId }));
    return () => lead.press('wakeRequest', { requestId });
  }),
];
