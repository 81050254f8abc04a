import {
  type Decision,
  type QueueChoices,
  SAVE_QUEUE_VIEW_REFUSALS,
  saveQueueView as save,
  VIEW_NAME_LONGEST,
} from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { forbidden } from '../../platform/errors.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { newId } from '../../platform/ids.ts';
import { Reading } from '../../platform/input.ts';
import { listWards } from '../../wards/index.ts';
import { keepsViews } from '../queue-view.policy.ts';
import { addView, countViewsOf, listKnownCategories } from '../queue-view.store.ts';

export const SAVE_VIEW_REFUSALS = [
  ...SAVE_QUEUE_VIEW_REFUSALS,
  'TEXT_MISSING',
  'TEXT_TOO_LONG',
  ...IDEMPOTENCY_REFUSALS,
] as const;
type Refusal = (typeof SAVE_VIEW_REFUSALS)[number];
export type SaveQueueView = { name: string; shared: boolean; choices: QueueChoices; idempotencyKey?: string | null };

/** Somebody who reads the queue keeps a part of it under a name, for themselves or for the network. */
export function saveQueueView({ actor, db }: Ctx, input: SaveQueueView): Promise<Decision<{ viewId: string }, Refusal>> {
  return db.once('saveQueueView', input, async (tx): Promise<Decision<{ viewId: string }, Refusal>> => {
    if (!keepsViews(actor)) throw forbidden();
    const reading = new Reading<never>();
    const name = reading.text('name', input.name, VIEW_NAME_LONGEST);
    if (reading.refusals.length > 0) return { ok: false, refusals: reading.refusals as never };

    const known = {
      wards: (await listWards(tx)).map(({ code }) => code),
      categories: await listKnownCategories(tx, input.choices.categories),
      kept: await countViewsOf(tx, actor.staffId),
    };
    const { shared, choices } = input;
    const view = { id: newId(), networkId: tx.networkId, madeBy: actor.staffId, name, shared, choices: { ...choices } };
    const decision = save(view, known);
    if (!decision.ok) return decision;
    await addView(tx, decision.value);
    return { ok: true, value: { viewId: view.id } };
  });
}
