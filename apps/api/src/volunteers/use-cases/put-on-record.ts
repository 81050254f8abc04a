import type { Decision, RefusalCode, StaffId } from '@wardwise/domain';
import { isStaff } from '../../platform/actor.ts';
import type { Ctx } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { notSignedIn } from '../../platform/errors.ts';
import { canSeeVolunteer } from '../volunteer.policy.ts';
import type { KnownVolunteer } from '../volunteer.store.ts';
import { changeStanding, type OfVolunteer } from './change-standing.ts';

/** The beats of every verb by which a lead writes down what a volunteer of theirs has told or shown. */
export const putOnRecord = <D extends Decision<unknown, RefusalCode>>(
  ctx: Ctx,
  mutation: string,
  input: OfVolunteer,
  decide: (tx: Tx, volunteer: KnownVolunteer, by: StaffId) => Promise<D>,
) =>
  changeStanding(
    ctx,
    mutation,
    input,
    canSeeVolunteer,
    (volunteer, tx) => {
      if (!isStaff(ctx.actor)) throw notSignedIn();
      return decide(tx, volunteer, ctx.actor.staffId);
    },
    canSeeVolunteer,
  );
