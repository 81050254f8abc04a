import { CONFIRM_REFUSALS, confirmRequest as confirm } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { changeRequest, type OfRequest } from './change-request.ts';

export const CONFIRM_REQUEST_REFUSALS = [...CONFIRM_REFUSALS, ...IDEMPOTENCY_REFUSALS, 'REQUEST_NOT_FOUND'] as const;

/** A lead has looked at what came in from outside and takes it on. */
export const confirmRequest = (ctx: Ctx, input: OfRequest) =>
  changeRequest(ctx, 'confirmRequest', input, (request, { now }) => confirm(request, now));
