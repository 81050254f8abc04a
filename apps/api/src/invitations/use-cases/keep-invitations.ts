import { agree, type Decision, refuse } from '@wardwise/domain';
import { recordLook, type StaffLookPurpose } from '../../looks/index.ts';
import { isStaff } from '../../platform/actor.ts';
import type { Ctx } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { readId } from '../../platform/ids.ts';
import { canKeepStaff } from '../../staff/index.ts';
import { endInvitation, type Invitation, lockInvitation, openInvited, sendInvitation } from '../invitation.store.ts';

export const KEEP_INVITATION_REFUSALS = ['INVITATION_NOT_FOUND', 'NEEDS_ANOTHER_COORDINATOR', ...IDEMPOTENCY_REFUSALS] as const;
type KeepInvitationRefusal = (typeof KEEP_INVITATION_REFUSALS)[number];

/** An invitation of one's own network that waits for its answer; to anybody but its coordinators there is none. */
async function lockWaiting({ actor }: Ctx, tx: Tx, id: string): Promise<Invitation | null> {
  if (!canKeepStaff(actor, tx.networkId)) return null;
  const invitation = await lockInvitation(tx, readId('invitation', id));
  return invitation?.ended ? null : invitation;
}

/** Sends an invitation again, for another week; the link of the earlier mail works no more, and whoever presses it is its sender from now on. */
export function sendInvitationAgain(
  ctx: Ctx,
  input: { invitationId: string; idempotencyKey?: string | null },
): Promise<Decision<{ id: string }, KeepInvitationRefusal>> {
  return ctx.db.once('sendInvitationAgain', input, async (tx) => {
    const invitation = await lockWaiting(ctx, tx, input.invitationId);
    if (!invitation || !isStaff(ctx.actor)) return refuse('INVITATION_NOT_FOUND');
    if (invitation.kind === 'WAY_BACK' && !invitation.confirmedBy) return refuse('NEEDS_ANOTHER_COORDINATOR');
    await sendInvitation(tx, invitation.id, ctx.actor.staffId);
    return agree({ id: invitation.id });
  });
}

/** Takes an invitation back: its link works no more, and name and address are gone. */
export function withdrawInvitation(
  ctx: Ctx,
  input: { invitationId: string },
): Promise<Decision<{ withdrawn: true }, 'INVITATION_NOT_FOUND'>> {
  return ctx.db.transaction(async (tx) => {
    const invitation = await lockWaiting(ctx, tx, input.invitationId);
    if (!invitation) return refuse('INVITATION_NOT_FOUND');
    await endInvitation(tx, invitation.id, 'withdrawn_at');
    return agree({ withdrawn: true });
  });
}

/** A coordinator looks up whom an invitation is for; the look is on record, in the same transaction. */
export function showInvitation(
  ctx: Ctx,
  input: { invitationId: string; purpose: StaffLookPurpose },
): Promise<Decision<{ displayName: string | null; email: string }, 'INVITATION_NOT_FOUND'>> {
  return ctx.db.transaction(async (tx) => {
    const invitation = await lockWaiting(ctx, tx, input.invitationId);
    const invited = invitation && (await openInvited(tx, invitation.id));
    if (!invitation || !invited?.email) return refuse('INVITATION_NOT_FOUND');
    await recordLook(tx, { staffId: invitation.staffId }, ['displayName', 'email'], input.purpose);
    return agree({ displayName: invited.displayName, email: invited.email });
  });
}
