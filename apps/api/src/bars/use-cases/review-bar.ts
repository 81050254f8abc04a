import { agree, type Decision, refuse } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS, type IdempotencyRefusal } from '../../platform/idempotency.ts';
import { readId } from '../../platform/ids.ts';
import { canReviewBars } from '../bar.policy.ts';
import { deleteBar, renewBar } from '../bar.store.ts';

export const REVIEW_BAR_REFUSALS = ['BAR_NOT_FOUND', ...IDEMPOTENCY_REFUSALS] as const;
export type ReviewBar = { barId: string; keep: boolean; idempotencyKey?: string | null };

/** A coordinator has looked again at an entry of the bar list: it stands for another year, or it is taken off. */
export function reviewBar(
  { actor, db }: Ctx,
  input: ReviewBar,
): Promise<Decision<{ barId: string }, 'BAR_NOT_FOUND' | IdempotencyRefusal>> {
  return db.once('reviewBar', input, async (tx): Promise<Decision<{ barId: string }, 'BAR_NOT_FOUND'>> => {
    const id = readId('bar', input.barId);
    if (!id || !canReviewBars(actor)) return refuse('BAR_NOT_FOUND');
    const found = input.keep ? await renewBar(tx, id) : await deleteBar(tx, id);
    return found ? agree({ barId: id }) : refuse('BAR_NOT_FOUND');
  });
}
