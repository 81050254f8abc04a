import { agree, type Decision, type RequestId, refuse } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS, type IdempotencyRefusal } from '../../platform/idempotency.ts';
import { readId } from '../../platform/ids.ts';
import { cancelOccurrences, canSee, endAsReferred, lockRequest } from '../../requests/index.ts';
import { closeArrangement, lockArrangement, requestOfArrangement } from '../arrangement.store.ts';

export const END_ARRANGEMENT_REFUSALS = [...IDEMPOTENCY_REFUSALS, 'ARRANGEMENT_NOT_FOUND', 'ARRANGEMENT_OVER'] as const;
type EndRefusal = 'ARRANGEMENT_NOT_FOUND' | 'ARRANGEMENT_OVER';
type Ended = { arrangementId: string; requestId: RequestId };

/** A lead ends help every week: what it held is erased, what is not yet done is cancelled; and where a service has started, the request that waited for it ends as referred. */
export function endArrangement(
  { actor, db }: Ctx,
  input: { arrangementId: string; idempotencyKey?: string | null },
): Promise<Decision<Ended, EndRefusal | IdempotencyRefusal>> {
  return db.once('endArrangement', input, async (tx): Promise<Decision<Ended, EndRefusal>> => {
    const id = readId<string>('arrangement', input.arrangementId);
    const request = await lockRequest(tx, await requestOfArrangement(tx, id));
    if (!request || !canSee(actor, request)) return refuse('ARRANGEMENT_NOT_FOUND');
    const arrangement = await lockArrangement(tx, id);
    if (!arrangement) return refuse('ARRANGEMENT_NOT_FOUND');
    if (!(await closeArrangement(tx, arrangement, 'BY_LEAD'))) return refuse('ARRANGEMENT_OVER');
    await cancelOccurrences(tx, arrangement.id);
    await endAsReferred(tx, request);
    return agree({ arrangementId: arrangement.id, requestId: request.id });
  });
}
