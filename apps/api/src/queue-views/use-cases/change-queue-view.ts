import { agree, type Decision, type QueueView, refuse, VIEW_NAME_LONGEST } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { forbidden } from '../../platform/errors.ts';
import { IDEMPOTENCY_REFUSALS, type IdempotencyRefusal } from '../../platform/idempotency.ts';
import { readId } from '../../platform/ids.ts';
import { Reading } from '../../platform/input.ts';
import { canChangeView, keepsViews } from '../queue-view.policy.ts';
import { deleteView, lockView, saveView } from '../queue-view.store.ts';

export const CHANGE_VIEW_REFUSALS = ['QUEUE_VIEW_NOT_FOUND', ...IDEMPOTENCY_REFUSALS] as const;
export const RENAME_VIEW_REFUSALS = [...CHANGE_VIEW_REFUSALS, 'TEXT_MISSING', 'TEXT_TOO_LONG'] as const;
type OfView = { viewId: string; idempotencyKey?: string | null };
type Changed<C extends string> = Decision<{ viewId: string }, C | 'QUEUE_VIEW_NOT_FOUND'>;

/** The beats of every verb on one view; whoever may not change it learns no more than that it is not theirs to find. */
function changeView<C extends 'TEXT_MISSING' | 'TEXT_TOO_LONG'>(
  { actor, db }: Ctx,
  mutation: string,
  input: OfView,
  change: (tx: Tx, view: QueueView) => Promise<Changed<C>>,
): Promise<Decision<{ viewId: string }, C | 'QUEUE_VIEW_NOT_FOUND' | IdempotencyRefusal>> {
  return db.once(mutation, input, async (tx): Promise<Changed<C>> => {
    if (!keepsViews(actor)) throw forbidden();
    const id = readId('queueView', input.viewId);
    const view = id && (await lockView(tx, id));
    if (!view || !canChangeView(actor, view)) return refuse('QUEUE_VIEW_NOT_FOUND');
    return change(tx, view);
  });
}

/** A view gets another name. */
export const renameQueueView = (ctx: Ctx, input: OfView & { name: string }) =>
  changeView<'TEXT_MISSING' | 'TEXT_TOO_LONG'>(ctx, 'renameQueueView', input, async (tx, view) => {
    const reading = new Reading<never>();
    const name = reading.text('name', input.name, VIEW_NAME_LONGEST);
    if (reading.refusals.length > 0) return { ok: false, refusals: reading.refusals as never };
    await saveView(tx, { ...view, name });
    return agree({ viewId: view.id });
  });

/** A view is everybody's in the network from now on, or its maker's alone again. */
export const shareQueueView = (ctx: Ctx, input: OfView & { shared: boolean }) =>
  changeView<never>(ctx, 'shareQueueView', input, async (tx, view) => {
    await saveView(tx, { ...view, shared: input.shared });
    return agree({ viewId: view.id });
  });

/** A view goes. */
export const deleteQueueView = (ctx: Ctx, input: OfView) =>
  changeView<never>(ctx, 'deleteQueueView', input, async (tx, view) => {
    await deleteView(tx, view.id);
    return agree({ viewId: view.id });
  });
