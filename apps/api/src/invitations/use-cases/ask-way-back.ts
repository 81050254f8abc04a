import { agree, type Decision, type PageLanguage, refuse, type StaffId } from '@wardwise/domain';
import { isStaff } from '../../platform/actor.ts';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { readId } from '../../platform/ids.ts';
import { announce } from '../../platform/outbox.ts';
import { canKeepStaff, findPageLanguage, isEmail, isKnownEmail, listCoordinators, lockStaffFor } from '../../staff/index.ts';
import { hasWayBack, isInvited, saveInvitation } from '../invitation.store.ts';

export const ASK_WAY_BACK_REFUSALS = [
  ...(['STAFF_NOT_FOUND', 'EMAIL_MALFORMED', 'EMAIL_TAKEN', 'ALREADY_INVITED', 'NEEDS_ANOTHER_COORDINATOR'] as const),
  ...IDEMPOTENCY_REFUSALS,
] as const;
export type AskWayBackRefusal = (typeof ASK_WAY_BACK_REFUSALS)[number];
export type AskWayBack = { staffId: string; email: string; idempotencyKey?: string | null };

/**
 * One of the staff has lost their mailbox: a coordinator asks to give them a new address. Nothing is sent there before another
 * coordinator says yes; the old address, and the other coordinators, are told at once.
 */
export function askWayBack({ actor, db }: Ctx, input: AskWayBack): Promise<Decision<{ id: string }, AskWayBackRefusal>> {
  return db.once('askWayBack', input, async (tx) => {
    const staffId = readId<StaffId>('staff', input.staffId);
    if (!staffId || !isStaff(actor) || !canKeepStaff(actor, tx.networkId)) return refuse('STAFF_NOT_FOUND');
    const member = (await lockStaffFor(tx, actor.staffId))?.find(({ id }) => id === staffId);
    if (!member) return refuse('STAFF_NOT_FOUND');
    if (staffId === actor.staffId) return refuse('NEEDS_ANOTHER_COORDINATOR');
    if (!isEmail(input.email)) return refuse({ code: 'EMAIL_MALFORMED', field: 'email' });
    if (await isKnownEmail(tx, input.email)) return refuse({ code: 'EMAIL_TAKEN', field: 'email' });
    if ((await hasWayBack(tx, staffId)) || (await isInvited(tx, input.email)))
      return refuse({ code: 'ALREADY_INVITED', field: 'email' });
    const pageLanguage = (await findPageLanguage(tx, staffId)) as PageLanguage;
    const about = { roles: [...member.roles], wardCodes: [...member.wardCodes], pageLanguage, invitedBy: actor.staffId };
    const id = await saveInvitation(tx, { kind: 'WAY_BACK', staffId, ...about }, null, input.email);
    await announce(tx, { type: 'way-back.asked.mail', invitationId: id, staffId });
    for (const other of await listCoordinators(tx))
      if (other !== actor.staffId && other !== staffId)
        await announce(tx, { type: 'way-back.to-confirm.mail', invitationId: id, staffId: other });
    return agree({ id });
  });
}
