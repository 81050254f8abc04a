import { agree, type Decision, type RefusalCode, refuse, type VolunteerId } from '@wardwise/domain';
import type { Actor } from '../../platform/actor.ts';
import type { Ctx, RefusalOf, Refused } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { forbidden } from '../../platform/errors.ts';
import type { IdempotencyRefusal } from '../../platform/idempotency.ts';
import { readId } from '../../platform/ids.ts';
import { canSuspend, type SeenVolunteer } from '../volunteer.policy.ts';
import { findVolunteer, holdVolunteer, type KnownVolunteer } from '../volunteer.store.ts';

export type OfVolunteer = { volunteerId: string; idempotencyKey?: string | null };
export type Changed = { volunteerId: VolunteerId };

/** The beats of every verb of the staff on a volunteer: hold their row, ask who may, decide, save. To whoever may not even see them, they do not exist. */
export function changeStanding<D extends Decision<unknown, RefusalCode>>(
  { actor, db }: Ctx,
  mutation: string,
  input: OfVolunteer,
  may: (actor: Actor, volunteer: SeenVolunteer) => boolean,
  decide: (volunteer: KnownVolunteer, tx: Tx) => D | Promise<D>,
  sees = canSuspend,
): Promise<Decision<Changed, RefusalOf<D> | 'VOLUNTEER_NOT_FOUND' | IdempotencyRefusal>> {
  return db.once(mutation, input, async (tx): Promise<Decision<Changed, RefusalOf<D> | 'VOLUNTEER_NOT_FOUND'>> => {
    const id = readId<VolunteerId>('volunteer', input.volunteerId);
    if (id) await holdVolunteer(tx, id);
    const volunteer = await findVolunteer(tx, id);
    if (!volunteer || !sees(actor, volunteer)) return refuse('VOLUNTEER_NOT_FOUND');
    if (!may(actor, volunteer)) throw forbidden();
    const decision = await decide(volunteer, tx);
    return decision.ok ? agree({ volunteerId: volunteer.id }) : (decision as Refused<RefusalOf<D>>);
  });
}
