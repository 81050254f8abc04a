import { randomUUID } from 'node:crypto';
import { insist } from '../insist.ts';
import { readRequest, takeRequest } from '../request.ts';
import { HOME } from '../requester.ts';
import type { Staff } from '../staff.ts';
import type { Stage } from '../stage.ts';

/** A ward lead types while talking: what is needed, in which language, how it is safe to make contact; her niece asks for her. */
export async function takeByTelephone(stage: Stage, lead: Staff) {
  const idempotencyKey = randomUUID();
  const { request, codeWord } = await takeRequest(stage, lead, { idempotencyKey });
  insist(codeWord, 'there is no code word to tell her');
  insist(request, 'a request from a ward of ours is not taken');
  const again = await takeRequest(stage, lead, { idempotencyKey });
  insist(again.request?.id === request.id, 'a button pressed twice takes two requests');

  insist(request.status === 'OPEN', `what a lead types and places is OPEN at once, not ${request.status}`);
  insist(request.ward?.name === HOME.ward, `it is placed in ${request.ward?.name} instead of ${HOME.ward}`);
  insist(
    request.routing.kind === 'OWN_WARD_ON_DUTY',
    `its own ward is on duty every day, yet it was routed: ${request.routing.kind}`,
  );
  insist((await readRequest(lead, request.id)).status === 'OPEN', 'it is not in the queue as it was taken');

  const { details, cards, keys } = await stage.owner.sealedOf(new Set([request.id]));
  insist(details === 1 && cards === 0 && keys === 1, `sealed are ${details} details, ${cards} cards, ${keys} keys`);
  insist((await stage.owner.findInClear(HOME.ward)).includes('wards'), 'the owner does not see what stands in a table');
  await stage.nothingInClear('after it was typed');
  return {
    line: `${lead.name} takes an errand to the pharmacy by telephone and tells the code word “${codeWord}”: open in ${HOME.ward}, for two, sealed`,
    requestId: request.id,
    codeWord,
  };
}
