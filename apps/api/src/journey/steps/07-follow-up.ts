import { CARD_DAYS } from '@wardwise/domain';
import { insist } from '../insist.ts';
import { REQUEST, type Request, readRequest, remember } from '../request.ts';
import { REQUESTER } from '../requester.ts';
import type { Staff } from '../staff.ts';
import type { Stage } from '../stage.ts';
import { press, type Volunteer } from '../volunteer.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
type Card = { calledName: string; phone: string; endsAt: string };

/** Both sides are asked how it went. Only then is it closed and the card gone; she needs more help, and the next request starts from card and stub. */
export async function followUp(stage: Stage, lead: Staff, requestId: string, volunteers: Volunteer[]) {
  for (const volunteer of volunteers) await press(volunteer, 'follow-up', { answer: 'WENT_WELL' });
  const half = await readRequest(lead, requestId);
  const due = half.followUps.filter(({ status }) => status === 'DUE');
  insist(half.status === 'DELIVERED' && due.length === 1 && due[0]?.party === 'REQUESTER', 'it does not wait for her own answer');

  const { card } = await lead.do<{ card: Card }>(
    'showContactCard',
    { requestId, purpose: 'FOLLOW_UP' },
    'card { calledName phone endsAt }',
  );
  insist(card.calledName === REQUESTER.calledName, 'the card does not say whom to phone');
  const days = (Date.parse(card.endsAt) - Date.now()) / DAY_MS;
  insist(days > 0 && days <= CARD_DAYS + 0.1, `the card is kept for ${days.toFixed(1)} days`);

  const next = {
    categoryKey: 'shopping',
    way: 'IN_PERSON',
    note: REQUESTER.note,
    urgency: 'WHEN_POSSIBLE',
    address: REQUESTER.address,
    consent: { words: 'TELEPHONE_1', language: 'ar' },
  };
  const answer = { followUpId: due[0].id, answer: 'NEEDS_MORE_HELP', next };
  const recorded = await lead.do<{ request: Request; nextRequest: { id: string } | null }>(
    'recordFollowUp',
    answer,
    `request { ${REQUEST} } nextRequest { id }`,
  );
  insist(recorded.request.status === 'CLOSED', `when all have answered it is ${recorded.request.status}`);
  insist(
    recorded.request.receipts.some(({ rule }) => rule === 'card-at-CLOSED'),
    'no receipt says that the card is gone',
  );
  insist(recorded.nextRequest, 'she needs more help, and no request starts');
  const left = await stage.owner.sealedOf(new Set([requestId]));
  insist(
    left.details === 0 && left.cards === 0 && left.keys === 0,
    `closed, and ${left.cards} cards and ${left.keys} keys are left`,
  );
  await remember(stage, recorded.nextRequest.id);
  return {
    line: 'both volunteers answer on their page, the lead phones by the card; closed, the card is gone, and she needs more help',
    nextId: recorded.nextRequest.id,
  };
}
