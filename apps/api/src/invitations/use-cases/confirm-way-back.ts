import { agree, type Decision, refuse } from '@wardwise/domain';
import { isStaff } from '../../platform/actor.ts';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { readId } from '../../platform/ids.ts';
import { announce } from '../../platform/outbox.ts';
import { canKeepStaff } from '../../staff/index.ts';
import { confirmInvitation, lockInvitation } from '../invitation.store.ts';

export const CONFIRM_WAY_BACK_REFUSALS = ['INVITATION_NOT_FOUND', 'NEEDS_ANOTHER_COORDINATOR', ...IDEMPOTENCY_REFUSALS] as const;
export type ConfirmWayBackRefusal = (typeof CONFIRM_WAY_BACK_REFUSALS)[number];

/** The second coordinator says yes: the link goes to the new address, and the old one is told once more. */
export function confirmWayBack(
  { actor, db }: Ctx,
  input: { invitationId: string; idempotencyKey?: string | null },
): Promise<Decision<{ id: string }, ConfirmWayBackRefusal>> {
  return db.once('confirmWayBack', input, async (tx) => {
    if (!isStaff(actor) || !canKeepStaff(actor, tx.networkId)) return refuse('INVITATION_NOT_FOUND');
    const invitation = await lockInvitation(tx, readId('invitation', input.invitationId));
    if (invitation?.kind !== 'WAY_BACK' || invitation.ended || invitation.expired || invitation.confirmedBy)
      return refuse('INVITATION_NOT_FOUND');
    if (actor.staffId === invitation.invitedBy || actor.staffId === invitation.staffId)
      return refuse('NEEDS_ANOTHER_COORDINATOR');
    await confirmInvitation(tx, invitation.id, actor.staffId);
    await announce(tx, { type: 'way-back.sent.mail', invitationId: invitation.id, staffId: invitation.staffId });
    return agree({ id: invitation.id });
  });
}
