import { type GapKind, gapOf, markUnmet as unmet } from '@wardwise/domain';
import { saveGap } from '../../gaps/index.ts';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { changeRequest, type OfRequest } from './change-request.ts';

export const MARK_UNMET_REFUSALS = [...IDEMPOTENCY_REFUSALS, 'REQUEST_ENDED', 'REQUEST_NOT_FOUND'] as const;

/** Nobody could help: it ends, what we knew is erased, and the gap stays as evidence with no person in it. */
export const markUnmet = (ctx: Ctx, input: OfRequest & { kind: GapKind }) =>
  changeRequest(
    ctx,
    'markUnmet',
    input,
    (request, { now }) => unmet(request, now),
    (tx, request) => saveGap(tx, gapOf(request, input.kind, tx.now)),
  );
