import { insist } from '../insist.ts';
import { cancelRequest, readRequest } from '../request.ts';
import { HOME, REQUESTER } from '../requester.ts';
import type { Staff } from '../staff.ts';
import type { Stage } from '../stage.ts';

type Details = { calledName: string; phone: string; safeContact: string };

/** The next request knows what to call her and where she lives by ward, without her being asked again; then it is cancelled, and nothing of hers is left. */
export async function endNextRequest(stage: Stage, lead: Staff, nextId: string) {
  const next = await readRequest(lead, nextId);
  insist(next.status === 'OPEN' && next.ward?.name === HOME.ward, `the next request is ${next.status} in ${next.ward?.name}`);
  const { details } = await lead.do<{ details: Details }>(
    'showRequestDetails',
    { requestId: nextId, purpose: 'CALL_BACK' },
    'details { calledName phone safeContact }',
  );
  insist(
    details.calledName === REQUESTER.calledName && details.safeContact === REQUESTER.safeContact,
    'the card was not carried over',
  );
  const before = await stage.owner.sealedOf(new Set([nextId]));
  insist(before.details === 1 && before.keys === 1, 'the next request is not sealed as the first was');

  const { request } = await cancelRequest(lead, nextId);
  insist(request.status === 'CANCELLED', `cancelled, it is ${request.status}`);
  const { details: rows, cards, keys } = await stage.owner.sealedOf(stage.requests);
  insist(rows + cards + keys === 0, `of hers ${rows} details, ${cards} cards and ${keys} keys are left`);
  await stage.nothingInClear('at the end');
  return {
    line: `it starts from the card and is cancelled: of her ${stage.requests.size} requests no details, card or key is left`,
  };
}
