import { agree, holds, refuse } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { changeRequest, type OfRequest } from '../../requests/index.ts';
import { lockLinkOf, unbindBrowsers } from '../requester-link.store.ts';

export const LET_REQUESTER_BACK_IN_REFUSALS = [
  ...IDEMPOTENCY_REFUSALS,
  'NO_PRIVATE_LINK',
  'REQUEST_ENDED',
  'REQUEST_NOT_FOUND',
] as const;

/** A lead who has rung back on the number we hold takes the private link off every browser: whoever opens it next is bound. While we hold a number to ring. */
export const letRequesterBackIn = (ctx: Ctx, input: OfRequest) =>
  changeRequest(
    ctx,
    'letRequesterBackIn',
    input,
    async (request, tx) => {
      const { details, card } = holds(request.status);
      if (!details && !card) return refuse('REQUEST_ENDED');
      return (await lockLinkOf(tx, request.id)) ? agree(request) : refuse('NO_PRIVATE_LINK');
    },
    (tx, request) => unbindBrowsers(tx, request.id),
  );
