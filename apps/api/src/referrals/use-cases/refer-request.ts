import { REFER_REFUSALS, referRequest as refer } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { changeRequest, type OfRequest } from '../../requests/index.ts';
import { lockReferralsOf } from '../referral.store.ts';

export const REFER_REQUEST_REFUSALS = [...REFER_REFUSALS, ...IDEMPOTENCY_REFUSALS, 'REQUEST_NOT_FOUND'] as const;

/** Another service has started and our own support may end: what we knew is erased, and referrals that nobody has started are withdrawn. */
export const referRequest = (ctx: Ctx, input: OfRequest) =>
  changeRequest(ctx, 'referRequest', input, async (request, tx) => {
    const receiverStarted = (await lockReferralsOf(tx, request.id)).some(
      ({ status }) => status === 'STARTED' || status === 'COMPLETED',
    );
    return refer(request, { receiverStarted }, tx.now);
  });
