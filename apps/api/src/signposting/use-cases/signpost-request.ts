import { END_BY_SIGNPOSTING_REFUSALS, endBySignposting } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { changeRequest, type OfRequest } from '../../requests/index.ts';
import { toldSoFar } from '../signposting.store.ts';

export const SIGNPOST_REQUEST_REFUSALS = [...END_BY_SIGNPOSTING_REFUSALS, ...IDEMPOTENCY_REFUSALS, 'REQUEST_NOT_FOUND'] as const;

/** They were told where to turn and need no more of us: the request ends, and what we knew is erased. */
export const signpostRequest = (ctx: Ctx, input: OfRequest) =>
  changeRequest(ctx, 'signpostRequest', input, async (request, tx) =>
    endBySignposting(request, await toldSoFar(tx, request.id), tx.now),
  );
