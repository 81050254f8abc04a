import { agree, type Decision, type RequestId, refuse } from '@wardwise/domain';
import { renewHold } from '../../calls/index.ts';
import { recordLook } from '../../looks/index.ts';
import type { Ctx } from '../../platform/context.ts';
import { readId } from '../../platform/ids.ts';
import { CARD_FIELDS, type ContactCard, openCard } from '../contact-card.store.ts';
import { canLookAtCard, canSee } from '../help-request.policy.ts';
import { lockRequest } from '../lock-request.ts';
import type { Look } from './show-request-details.ts';

export const SHOW_CONTACT_CARD_REFUSALS = ['REQUEST_NOT_FOUND', 'NO_PERSON_IN_IT', 'CARD_ERASED'] as const;
export type ShowContactCardRefusal = (typeof SHOW_CONTACT_CARD_REFUSALS)[number];

/** A lead reads the contact card to ask how it went; on record, and only until both have been asked. */
export function showContactCard(
  { actor, db }: Ctx,
  input: Look,
): Promise<Decision<ContactCard & { endsAt: Date }, ShowContactCardRefusal>> {
  return db.transaction(async (tx) => {
    const request = await lockRequest(tx, readId<RequestId>('request', input.requestId));
    if (!request || !canSee(actor, request)) return refuse('REQUEST_NOT_FOUND');
    if (request.askingServiceId !== null) return refuse('NO_PERSON_IN_IT');
    const card = canLookAtCard(actor, request) ? await openCard(tx, request.id) : null;
    if (!card) return refuse('CARD_ERASED');
    await recordLook(tx, { requestId: request.id }, CARD_FIELDS, input.purpose);
    await renewHold(tx, request.id);
    return agree(card);
  });
}
