import {
  agree,
  type Decision,
  PLACE_REFUSALS,
  placeRequest as placeIt,
  type RequestId,
  refuse,
  type WardCode,
} from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { readId } from '../../platform/ids.ts';
import { listWards, routeToday } from '../../wards/index.ts';
import { canSee } from '../help-request.policy.ts';
import { lockRequest } from '../lock-request.ts';
import { routingOf } from '../routing-of.ts';
import { saveRequest } from '../save-request.store.ts';

export const PLACE_REQUEST_REFUSALS = [
  ...PLACE_REFUSALS,
  ...IDEMPOTENCY_REFUSALS,
  'REQUEST_NOT_FOUND',
  'WARD_NOT_FOUND',
] as const;
export type PlaceRequestRefusal = (typeof PLACE_REQUEST_REFUSALS)[number];
export type PlaceRequest = { requestId: string; wardCode: string; idempotencyKey?: string | null };

/** A lead says which ward a request is in that the table could not place; only then is it routed. What no lead has typed, a lead still rings about. */
export function placeRequest(
  { actor, db }: Ctx,
  input: PlaceRequest,
): Promise<Decision<{ requestId: RequestId; handledBy: WardCode }, PlaceRequestRefusal>> {
  return db.once('placeRequest', input, async (tx) => {
    const request = await lockRequest(tx, readId<RequestId>('request', input.requestId));
    if (!request || !canSee(actor, request)) return refuse('REQUEST_NOT_FOUND');
    const ward = (await listWards(tx)).find((known) => known.code === input.wardCode);
    if (!ward) return refuse({ code: 'WARD_NOT_FOUND', field: 'wardCode' });

    const routing = await routeToday(tx, ward.code, request.way);
    const typedByLead = request.takenBy !== null;
    const decision = placeIt(request, ward.code, { handledBy: routing.handledBy, typedByLead }, tx.now);
    if (!decision.ok) return decision;

    const picked = routing.reason === 'OWN_WARD_ON_DUTY' ? { routingKind: 'PICKED_BY_LEAD' as const } : {};
    await saveRequest(tx, request, decision.value, { ...routingOf(routing), ...picked });
    return agree({ requestId: request.id, handledBy: routing.handledBy });
  });
}
