import { CONCERN_REFUSALS, type ConcernOutcome, closeConcern as close } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { changeConcern, type OfConcern } from './change-concern.ts';

export const CLOSE_CONCERN_REFUSALS = ['CONCERN_NOT_FOUND', ...CONCERN_REFUSALS, ...IDEMPOTENCY_REFUSALS] as const;

/** A safeguarding lead or the deputy says what came of a concern; from then on its years count. */
export const closeConcern = (ctx: Ctx, input: OfConcern & { outcome: ConcernOutcome }) =>
  changeConcern(ctx, 'closeConcern', input, (concern, { now }) => close(concern, input.outcome, now));
