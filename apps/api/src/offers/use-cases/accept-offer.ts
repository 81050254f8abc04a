import {
  AssignmentId,
  acceptOffer as accept,
  agree,
  type Decision,
  type OfferId,
  type RequestId,
  ACCEPT_OFFER_REFUSALS as RULE,
  refuse,
} from '@wardwise/domain';
import { findCategory } from '../../categories/index.ts';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { newId, readId } from '../../platform/ids.ts';
import { canSee, findRequestOf, lockRequest, saveRequest } from '../../requests/index.ts';
import { findVolunteer } from '../../volunteers/index.ts';

export const ACCEPT_OFFER_REFUSALS = [...RULE, ...IDEMPOTENCY_REFUSALS] as const;
export type AcceptOfferRefusal = (typeof ACCEPT_OFFER_REFUSALS)[number];
export type AcceptOffer = { offerId: string; idempotencyKey?: string | null };

/** The lead chooses one of those who said "I can"; when the places are filled the others are thanked. */
export function acceptOffer(
  { actor, db }: Ctx,
  input: AcceptOffer,
): Promise<Decision<{ requestId: RequestId; assignmentId: AssignmentId }, AcceptOfferRefusal>> {
  return db.once('acceptOffer', input, async (tx) => {
    const offerId = readId<OfferId>('offer', input.offerId);
    const request = await lockRequest(tx, await findRequestOf(tx, 'offers', offerId));
    const offer = request?.offers.find(({ id }) => id === offerId);
    if (!request || !offer || !canSee(actor, request)) return refuse('OFFER_NOT_FOUND');
    const volunteer = await findVolunteer(tx, offer.volunteerId);
    const category = await findCategory(tx, request.categoryKey);
    if (!volunteer || !category) return refuse('OFFER_NOT_FOUND');

    const assignmentId = AssignmentId(newId());
    const decision = accept(request, { offerId: offer.id, assignmentId, volunteer }, category, tx.now);
    if (!decision.ok) return decision;

    await saveRequest(tx, request, decision.value);
    return agree({ requestId: request.id, assignmentId });
  });
}
