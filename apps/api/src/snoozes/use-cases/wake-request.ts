import { agree, refuse } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { changeRequest, type OfRequest } from '../../requests/index.ts';
import { wakeSnooze } from '../snooze.store.ts';

export const WAKE_REQUEST_REFUSALS = ['NOT_SNOOZED', ...IDEMPOTENCY_REFUSALS, 'REQUEST_NOT_FOUND'] as const;

/** A lead brings back what was put off, by whomever. */
export const wakeRequest = (ctx: Ctx, input: OfRequest) =>
  changeRequest(ctx, 'wakeRequest', input, async (request, tx) =>
    (await wakeSnooze(tx, request.id)) ? agree(request) : refuse('NOT_SNOOZED'),
  );
