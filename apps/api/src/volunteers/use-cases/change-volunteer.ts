import { agree, type Decision, type RefusalCode, refuse, type StaffId, type VolunteerId } from '@wardwise/domain';
import { isStaff } from '../../platform/actor.ts';
import type { Ctx, RefusalOf, Refused } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { IdempotencyRefusal } from '../../platform/idempotency.ts';
import { readId } from '../../platform/ids.ts';
import { canSeeVolunteer } from '../volunteer.policy.ts';
import { findVolunteer, holdVolunteer, type KnownVolunteer } from '../volunteer.store.ts';
import type { Changed, OfVolunteer } from './change-standing.ts';

/** The beats of every verb by which a lead writes down what a volunteer of theirs has told or shown: hold their row, ask who may, decide, save. */
export function changeVolunteer<D extends Decision<unknown, RefusalCode>>(
  { actor, db }: Ctx,
  mutation: string,
  input: OfVolunteer,
  decide: (tx: Tx, volunteer: KnownVolunteer, by: StaffId) => Promise<D>,
): Promise<Decision<Changed, RefusalOf<D> | 'VOLUNTEER_NOT_FOUND' | IdempotencyRefusal>> {
  return db.once(mutation, input, async (tx): Promise<Decision<Changed, RefusalOf<D> | 'VOLUNTEER_NOT_FOUND'>> => {
    const id = readId<VolunteerId>('volunteer', input.volunteerId);
    if (id) await holdVolunteer(tx, id);
    const volunteer = await findVolunteer(tx, id);
    if (!volunteer || !isStaff(actor) || !canSeeVolunteer(actor, volunteer)) return refuse('VOLUNTEER_NOT_FOUND');
    const decision = await decide(tx, volunteer, actor.staffId);
    return decision.ok ? agree({ volunteerId: volunteer.id }) : (decision as Refused<RefusalOf<D>>);
  });
}
