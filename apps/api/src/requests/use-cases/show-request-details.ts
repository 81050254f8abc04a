import { agree, type Decision, type RequestId, refuse } from '@wardwise/domain';
import { renewHold } from '../../calls/index.ts';
import { recordLook, type StaffLookPurpose } from '../../looks/index.ts';
import type { Ctx } from '../../platform/context.ts';
import { readId } from '../../platform/ids.ts';
import { canLookAtDetails, canSee } from '../help-request.policy.ts';
import { lockRequest } from '../lock-request.ts';
import { fieldsTold, openDetails } from '../request-details.store.ts';
import { type ShownDetails, shownDetails } from '../speaker-note.store.ts';

export const SHOW_REQUEST_DETAILS_REFUSALS = ['REQUEST_NOT_FOUND', 'NO_PERSON_IN_IT', 'DETAILS_ERASED'] as const;
export type ShowRequestDetailsRefusal = (typeof SHOW_REQUEST_DETAILS_REFUSALS)[number];
export type Look = { requestId: string; purpose: StaffLookPurpose };

/** A lead reads what we know of a requester; the look is on record in the same transaction, and only until an ending. */
export function showRequestDetails({ actor, db }: Ctx, input: Look): Promise<Decision<ShownDetails, ShowRequestDetailsRefusal>> {
  return db.transaction(async (tx) => {
    const request = await lockRequest(tx, readId<RequestId>('request', input.requestId));
    if (!request || !canSee(actor, request)) return refuse('REQUEST_NOT_FOUND');
    if (request.askingServiceId !== null) return refuse('NO_PERSON_IN_IT');
    const details = canLookAtDetails(actor, request) ? await openDetails(tx, request.id) : null;
    if (!details) return refuse('DETAILS_ERASED');
    await recordLook(tx, { requestId: request.id }, fieldsTold(details), input.purpose);
    await renewHold(tx, request.id);
    return agree(await shownDetails(tx, request.id, details));
  });
}
