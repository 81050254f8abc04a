import type { TestHouse } from './house.ts';
import type { Lead } from './lead.ts';
import type { Neighbour } from './neighbour.ts';
import type { SeenRequest } from './payload.ts';
import { leadOf, type Network } from './people.ts';
import { done, linkOf } from './scenes.ts';
import { aVolunteer, type TestVolunteer, type VolunteerFacts } from './volunteers.ts';
import type { Variables } from './wire.ts';

/** What a speaker was told, as they say it in English. */
export const IN_ENGLISH = 'She would like two loaves of Pumpernickel and her bins put out';

/** A request in Arabic, and the call for it that a lead asked for. */
export type Called = { lead: Lead; request: SeenRequest; call: SeenRequest };

/** A lead has asked for somebody who speaks the language of a new request. */
export async function aCall(
  test: TestHouse,
  how = 'CALL_BACK',
  network: Network = 'westminster',
  need: Variables = {},
): Promise<Called> {
  const [ward, postcode] = network === 'westminster' ? ['Vincent Square', 'SW1P 4JN'] : ["Queen's Park", 'W10 4HU'];
  const lead = test.api.as(leadOf(ward, network));
  const request = await lead.taken({ postcode, ...need });
  const { call } = await done(lead.press('askForInterpreter', { requestId: request.id, how }));
  return { lead, request, call: call as SeenRequest };
}

/** … and a speaker, who gives no kind of help there is, has said yes to the call-out at once. */
export async function aTakenCall(
  test: TestHouse,
  how = 'CALL_BACK',
  facts: VolunteerFacts = {},
): Promise<Called & { volunteer: TestVolunteer; neighbour: Neighbour }> {
  const called = await aCall(test, how);
  const volunteer = await aVolunteer(test, { categoryKeys: [], ...facts });
  await done(called.lead.callOut(called.call.id, 'FIRST_SUITABLE_YES'));
  const neighbour = test.api.behind(await linkOf(test, called.call.id, volunteer));
  await done(neighbour.offer());
  return { ...called, volunteer, neighbour };
}
