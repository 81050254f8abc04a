import { agree, MERGE_REFUSALS, mergeRequest as merge, type RequestId, refuse } from '@wardwise/domain';
import { isStaff } from '../../platform/actor.ts';
import type { Ctx } from '../../platform/context.ts';
import { forbidden } from '../../platform/errors.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { readId } from '../../platform/ids.ts';
import { canSee } from '../help-request.policy.ts';
import { lockRequest } from '../lock-request.ts';
import { dropMerge, findMerge, saveMerge } from '../merge.store.ts';
import { changeRequest, type OfRequest } from './change-request.ts';

export const MERGE_REQUEST_REFUSALS = [...MERGE_REFUSALS, ...IDEMPOTENCY_REFUSALS] as const;

/** The same need was asked for before: this one is set aside, and ends as a duplicate unless that is undone in time. */
export const mergeRequest = (ctx: Ctx, input: OfRequest & { originalId: string }) =>
  changeRequest(ctx, 'mergeRequest', input, async (request, tx) => {
    if (!isStaff(tx.actor)) throw forbidden();
    const original = await lockRequest(tx, readId<RequestId>('request', input.originalId));
    if (!original || !canSee(tx.actor, original)) return refuse({ code: 'REQUEST_NOT_FOUND' as const, field: 'originalId' });
    const merging = {
      request: (await findMerge(tx, request.id)) !== null,
      original: (await findMerge(tx, original.id)) !== null,
    };
    const decision = merge(request, original, merging, tx.actor.staffId, tx.now);
    if (!decision.ok) return decision;
    await saveMerge(tx, decision.value);
    return agree(request);
  });

export const UNDO_MERGE_REFUSALS = ['REQUEST_NOT_FOUND', 'NOT_BEING_MERGED', ...IDEMPOTENCY_REFUSALS] as const;

/** They are two needs after all: it goes on as it was. */
export const undoMerge = (ctx: Ctx, input: OfRequest) =>
  changeRequest(ctx, 'undoMerge', input, async (request, tx) => {
    if (!(await findMerge(tx, request.id))) return refuse('NOT_BEING_MERGED');
    await dropMerge(tx, request.id);
    return agree(request);
  });
