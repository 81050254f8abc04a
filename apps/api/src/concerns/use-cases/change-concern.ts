import {
  agree,
  type Concern,
  type ConcernRefusal,
  type Decision,
  type RefusalCode,
  refuse,
  type StaffId,
} from '@wardwise/domain';
import { isStaff } from '../../platform/actor.ts';
import type { Ctx, RefusalOf, Refused } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { IdempotencyRefusal } from '../../platform/idempotency.ts';
import { readId } from '../../platform/ids.ts';
import { canSeeConcern } from '../concern.policy.ts';
import { lockConcern, saveConcern } from '../concern.store.ts';

export type OfConcern = { concernId: string; idempotencyKey?: string | null };
export type Changed = { concernId: string };

/** The beats of every verb on one concern; one that is not theirs does not exist. */
export function changeConcern<D extends Decision<Concern, RefusalCode>>(
  { actor, db }: Ctx,
  mutation: string,
  input: OfConcern,
  decide: (concern: Concern, tx: Tx) => D,
  also?: (tx: Tx, concern: Concern, by: StaffId) => Promise<void>,
): Promise<Decision<Changed, RefusalOf<D> | 'CONCERN_NOT_FOUND' | IdempotencyRefusal>> {
  return db.once(mutation, input, async (tx): Promise<Decision<Changed, RefusalOf<D> | 'CONCERN_NOT_FOUND'>> => {
    const concern = await lockConcern(tx, readId('concern', input.concernId));
    if (!concern || !canSeeConcern(actor, concern) || !isStaff(actor)) return refuse('CONCERN_NOT_FOUND');
    const decision = decide(concern, tx);
    if (!decision.ok) return decision as Refused<RefusalOf<D>>;
    await saveConcern(tx, decision.value);
    await also?.(tx, decision.value, actor.staffId);
    return agree({ concernId: concern.id });
  });
}

/** A concern that may be worked on, or why not. */
export type ConcernDecision = Decision<Concern, ConcernRefusal | 'TEXT_MISSING' | 'TEXT_TOO_LONG'>;
