import { makeOccurrences } from '../../src/worker/make-occurrences.ts';
import { besideOf, weekly } from '../arrangements.ts';
import { anAsk } from '../asking.ts';
import { inDays } from '../asks.ts';
import type { TestHouse } from '../house.ts';
import type { Lead } from '../lead.ts';
import type { Neighbour } from '../neighbour.ts';
import { coordinatorOf, leadOf } from '../people.ts';
import { aFoodBank, aYes } from '../referrals.ts';
import { done, linkOf, raw } from '../scenes.ts';
import { aVolunteer } from '../volunteers.ts';
import type { Variables } from '../wire.ts';
import { aNeed, anAskIn, word } from './needs.ts';

const ONE_DAY_A_MONTH = { weekdays: [2], weekOfMonth: -1, until: inDays(200) };

/** Help every week, beside requests in every ward's reach: one that goes on with an occurrence, others that were ended by each who may. */
export async function arrangementsOf(test: TestHouse): Promise<void> {
  const { serviceId } = await aFoodBank(test, { fields: ['calledName'] });
  const setUp = async (lead: Lead, requestId: string, said: Variables = {}) => {
    await done(lead.press('sendReferral', { requestId, serviceId, consent: aYes({ fields: ['calledName'] }) }));
    const note = `Bring ${word('Weekly')}`;
    const { arrangement } = await done(lead.press('setUpArrangement', weekly(requestId, { note, ...said })));
    return arrangement?.id ?? '';
  };
  const its = test.api.as(leadOf("Queen's Park"));
  const taken = async () => (await its.taken(aNeed("Queen's Park"))).id;
  await setUp(its, await taken());
  await setUp(its, await taken(), ONE_DAY_A_MONTH);
  const nextDoor = test.api.as(leadOf('Harrow Road'));
  await setUp(nextDoor, await taken());
  for (const person of [leadOf("Queen's Park"), leadOf('Harrow Road'), coordinatorOf('westminster')]) {
    const end = test.api.as(person);
    await done(end.press('endArrangement', { arrangementId: await setUp(end, await taken()) }));
  }
  const far = test.api.as(leadOf('Vincent Square'));
  const ask = await anAsk(test, anAskIn('Vincent Square'));
  await done(far.confirm(ask.id));
  const arrangementId = await setUp(far, ask.id);
  await makeOccurrences(test.house);
  const helper = await aVolunteer(test);
  const occurrenceId = (await besideOf(far, ask.id))?.occurrences[0]?.id ?? '';
  await done(far.assign(occurrenceId, helper.id));
  await done(test.api.behind(await linkOf(test, occurrenceId, helper)).accept());
  await done(ask.requester.press('openMyRequest'));
  await done(ask.requester.press('showMyDetails'));
  const shown = await ask.requester.mine();
  await done(ask.requester.press('skipMyOccurrence', { day: shown?.weekly?.nextOn }));
  await sayYesAgain(test, ask.requester, far, arrangementId);
  await done(ask.requester.press('stopMyArrangement'));
  await done(far.press('setUpArrangement', weekly(ask.id, { note: `Bring ${word('Weekly')}`, ...ONE_DAY_A_MONTH })));
  await ask.requester.mine();
  await done(ask.requester.press('stopMyArrangement'));
}

/** Asked for their yes again, they say it; and so does their lead for them. */
async function sayYesAgain(test: TestHouse, requester: Neighbour, lead: Lead, arrangementId: string): Promise<void> {
  await test.db.query(`update standing_arrangements set consent_at = consent_at - interval '30 days' where id = $1`, [
    raw(arrangementId),
  ]);
  await requester.mine();
  await done(requester.press('keepMyArrangement', { words: 'ARRANGEMENT_2' }));
  const consent = { words: 'ARRANGEMENT_2', language: 'en' };
  await done(lead.press('renewArrangement', { arrangementId, consent }));
}
