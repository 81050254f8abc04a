import { cancelRequest as cancel } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { changeRequest, type OfRequest } from './change-request.ts';

export const CANCEL_REQUEST_REFUSALS = [...IDEMPOTENCY_REFUSALS, 'REQUEST_ENDED', 'REQUEST_NOT_FOUND'] as const;

/** It is not needed any more: whoever was on it hears so, and what we knew is erased. */
export const cancelRequest = (ctx: Ctx, input: OfRequest) =>
  changeRequest(ctx, 'cancelRequest', input, (request, { now }) => cancel(request, now));
