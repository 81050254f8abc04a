import { START_REFERRAL_REFUSALS, startReferral as start } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { askToEnd, endAsReferred } from '../../requests/index.ts';
import { changeReferral } from './change-referral.ts';
import type { OfReferral } from './withdraw-referral.ts';

export const START_REFERRAL_ALL_REFUSALS = [...IDEMPOTENCY_REFUSALS, ...START_REFERRAL_REFUSALS, 'REFERRAL_NOT_FOUND'] as const;

/** The service has begun to help: the request ends as referred and what we knew is erased, unless something of ours goes on or another service is still to answer. */
export const startReferral = (ctx: Ctx, input: OfReferral) =>
  changeReferral(ctx, 'startReferral', input, start, async (tx, request) => {
    await askToEnd(tx, request);
    await endAsReferred(tx, request);
  });
