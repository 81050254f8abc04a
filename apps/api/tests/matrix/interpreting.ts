import { anOpenedPage } from '../asking.ts';
import type { TestHouse } from '../house.ts';
import type { Lead } from '../lead.ts';
import type { Neighbour } from '../neighbour.ts';
import { coordinatorOf, leadOf } from '../people.ts';
import { done, linkOf } from '../scenes.ts';
import { aVolunteer } from '../volunteers.ts';
import { aNeed, anAskIn, word } from './needs.ts';

/** Calls in somebody's language, asked for by each who may: one that is done and has a note, one in which a lead rings with somebody on the line. */
export async function callsOf(test: TestHouse): Promise<[string, Neighbour][]> {
  const onTheLine: [string, Neighbour][] = [];
  const its = test.api.as(leadOf("Queen's Park"));
  for (const person of [leadOf("Queen's Park"), leadOf('Harrow Road'), coordinatorOf('westminster')]) {
    const lead = test.api.as(person);
    const { id } = await its.taken(aNeed("Queen's Park"));
    await rung(test, lead, id);
    await done(lead.lookAtDetails(id));
    const { callId, neighbour } = await accepted(test, lead, id, 'THREE_WAY');
    await done(lead.press('showInterpreter', { requestId: callId, purpose: 'ARRANGE' }));
    onTheLine.push(['a volunteer on the line with a lead', neighbour]);
  }
  const asked = await anOpenedPage(test, anAskIn('Vincent Square'));
  await rung(test, asked.lead, asked.id);
  await done(asked.requester.press('showMyDetails'));
  await accepted(test, asked.lead, asked.id, 'THREE_WAY');
  await asked.requester.mine();
  return onTheLine.slice(-1);
}

/** A speaker rings them, and says in English what they were told. */
async function rung(test: TestHouse, lead: Lead, requestId: string): Promise<void> {
  const { neighbour } = await accepted(test, lead, requestId, 'CALL_BACK');
  await neighbour.task();
  await done(neighbour.look());
  await done(neighbour.call());
  await done(neighbour.tell(`Wants ${word('Told')}`));
}

async function accepted(test: TestHouse, lead: Lead, requestId: string, how: string) {
  const { call } = await done(lead.press('askForInterpreter', { requestId, how }));
  const callId = call?.id ?? '';
  const helper = await aVolunteer(test, { ward: "Queen's Park" });
  await done(lead.assign(callId, helper.id));
  const neighbour = test.api.behind(await linkOf(test, callId, helper));
  await done(neighbour.accept());
  return { callId, neighbour };
}
