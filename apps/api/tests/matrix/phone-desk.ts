import type { TestHouse } from '../house.ts';
import { coordinatorOf, leadOf, wardCalled } from '../people.ts';
import { done } from '../scenes.ts';
import { aNeed } from './needs.ts';
import { keepRota } from './rota.ts';
import { writeToWards } from './ward-messages.ts';

/** What leads and coordinators do at the telephone, each near to the request in every way they can be; a hold, a snooze, a call back and a merge are left standing. */
export async function atThePhoneDesk(test: TestHouse): Promise<void> {
  const its = leadOf("Queen's Park");
  for (const person of [its, leadOf('Harrow Road'), coordinatorOf('westminster')]) {
    const [taker, lead] = [test.api.as(its), test.api.as(person)];
    const need = aNeed("Queen's Park");
    const [{ id: requestId }, { id: originalId }] = [await taker.taken(need), await taker.taken(aNeed("Queen's Park"))];
    await done(lead.press('checkDuplicates', { phone: need.phone ?? '' }));
    await done(lead.press('holdRequest', { requestId }));
    await done(lead.press('snoozeRequest', { requestId, choice: 'NEXT_WEEK' }));
    await done(lead.press('wakeRequest', { requestId }));
    await done(lead.press('recordCall', { requestId, outcome: 'NO_ANSWER' }));
    await done(lead.press('recordCall', { requestId, outcome: 'CALL_BACK_AT', callBackAt: inAnHour() }));
    await done(lead.press('snoozeRequest', { requestId, choice: 'NEXT_REPLY' }));
    await done(lead.press('mergeRequest', { requestId, originalId }));
    await done(lead.press('undoMerge', { requestId }));
    await done(lead.press('mergeRequest', { requestId: originalId, originalId: requestId }));
  }
  for (const person of [its, coordinatorOf('westminster'), leadOf("Queen's Park", 'north-paddington')]) {
    const lead = test.api.as(person);
    const keep = async (name: string) => (await done(lead.press('saveQueueView', { name, choices: EVERY_LIST }))).view?.id;
    const viewId = await keep('To share');
    await done(lead.press('renameQueueView', { viewId, name: 'Shared' }));
    await done(lead.press('shareQueueView', { viewId, shared: true }));
    await done(lead.press('deleteQueueView', { viewId: await keep('To delete') }));
  }
  await keepRota(test);
  await writeToWards(test);
  const there = test.api.as(leadOf("Queen's Park", 'north-paddington'));
  const { id: requestId } = await there.taken(aNeed("Queen's Park"));
  await done(there.press('holdRequest', { requestId }));
  await done(there.press('recordCall', { requestId, outcome: 'VOICEMAIL' }));
  await done(there.press('snoozeRequest', { requestId, choice: 'NEXT_REPLY' }));
}

/** Something in every list, as a view of the queue keeps it. */
const EVERY_LIST = {
  ...{ part: 'TO_FIND', wards: [wardCalled("Queen's Park")], statuses: ['OPEN'], urgencies: ['TODAY'], due: ['OVERDUE'] },
  ...{ categories: ['shopping'], languages: ['ar'], holds: ['NOBODYS'], snoozes: ['NOT_PUT_OFF'] },
};

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();
