import { markDuplicate as mark, type RequestId, MARK_DUPLICATE_REFUSALS as RULE, refuse } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { readId } from '../../platform/ids.ts';
import { canSee } from '../help-request.policy.ts';
import { lockRequest } from '../lock-request.ts';
import { changeRequest, type OfRequest } from './change-request.ts';

export const MARK_DUPLICATE_REFUSALS = [...RULE, ...IDEMPOTENCY_REFUSALS] as const;

/** The same need was asked for before: this one ends and is erased, the original stays. */
export const markDuplicate = (ctx: Ctx, input: OfRequest & { originalId: string }) =>
  changeRequest(ctx, 'markDuplicate', input, async (request, tx) => {
    const original = await lockRequest(tx, readId<RequestId>('request', input.originalId));
    if (!original || !canSee(ctx.actor, original)) return refuse({ code: 'REQUEST_NOT_FOUND' as const, field: 'originalId' });
    return mark(request, original, tx.now);
  });
