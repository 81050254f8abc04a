import { makeOccurrences } from '../../src/worker/make-occurrences.ts';
import { besideOf, weekly } from '../arrangements.ts';
import { anAsk } from '../asking.ts';
import type { TestHouse } from '../house.ts';
import type { Lead } from '../lead.ts';
import { coordinatorOf, leadOf } from '../people.ts';
import { aFoodBank, aYes } from '../referrals.ts';
import { done, linkOf } from '../scenes.ts';
import { aVolunteer } from '../volunteers.ts';
import { aNeed, anAskIn, word } from './needs.ts';

/** Help every week, beside requests in every ward's reach: one that goes on with an occurrence, others that were ended by each who may. */
export async function arrangementsOf(test: TestHouse): Promise<void> {
  const { serviceId } = await aFoodBank(test, { fields: ['calledName'] });
  const setUp = async (lead: Lead, requestId: string) => {
    await done(lead.press('sendReferral', { requestId, serviceId, consent: aYes({ fields: ['calledName'] }) }));
    const note = `Bring ${word('Weekly')}`;
    const { arrangement } = await done(lead.press('setUpArrangement', weekly(requestId, { note })));
    return arrangement?.id ?? '';
  };
  const its = test.api.as(leadOf("Queen's Park"));
  const taken = async () => (await its.taken(aNeed("Queen's Park"))).id;
  await setUp(its, await taken());
  const nextDoor = test.api.as(leadOf('Harrow Road'));
  await setUp(nextDoor, await taken());
  for (const person of [leadOf("Queen's Park"), leadOf('Harrow Road'), coordinatorOf('westminster')]) {
    const end = test.api.as(person);
    await done(end.press('endArrangement', { arrangementId: await setUp(end, await taken()) }));
  }
  const far = test.api.as(leadOf('Vincent Square'));
  const ask = await anAsk(test, anAskIn('Vincent Square'));
  await done(far.confirm(ask.id));
  await setUp(far, ask.id);
  await makeOccurrences(test.house);
  const helper = await aVolunteer(test);
  const occurrenceId = (await besideOf(far, ask.id))?.occurrences[0]?.id ?? '';
  await done(far.assign(occurrenceId, helper.id));
  await done(test.api.behind(await linkOf(test, occurrenceId, helper)).accept());
  await done(ask.requester.press('openMyRequest'));
  await done(ask.requester.press('showMyDetails'));
  await ask.requester.mine();
  await done(ask.requester.press('stopMyArrangement'));
}
