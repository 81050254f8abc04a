import { agree, type Decision, refuse, type StaffId } from '@wardwise/domain';
import { removePasskeysOf } from '../../passkeys/index.ts';
import { type Ctx, dbOf } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { param, sql } from '../../platform/sql.ts';
import { endSignInsOf, enter, revokeSessionsOf, startSession } from '../../sessions/index.ts';
import { addStaff, findStaffByEmail, lockStaff, replaceStaffContact, savePlace, saveStaffContact } from '../../staff/index.ts';
import { endInvitation, type Invitation, lockInvitationOf, networkOfInvitation, openInvited } from '../invitation.store.ts';

export const ACCEPT_INVITATION_REFUSALS = ['INVITATION_OVER'] as const;
export type AcceptInvitationRefusal = (typeof ACCEPT_INVITATION_REFUSALS)[number];
export type OpenedInvitation = {
  networkName: string;
  roles: string[];
  wardNames: string[];
  organizationName: string | null;
  wayBack: boolean;
};

/** Whoever holds the link reads what it offers; that changes nothing. A link of nobody's and one that is over are answered alike. */
export async function openInvitation(
  { house }: Ctx,
  { token }: { token: string },
): Promise<Decision<OpenedInvitation, AcceptInvitationRefusal>> {
  const networkId = await networkOfInvitation(house, token);
  if (!networkId) return refuse('INVITATION_OVER');
  return dbOf(house, { kind: 'SYSTEM', networkId }).transaction(async (tx) => {
    const invitation = await lockGood(tx, token);
    if (!invitation) return refuse('INVITATION_OVER');
    const told = await tx.one<{
      networkName: string;
      wardNames: string[];
      organizationName: string | null;
    }>(sql`select n.name as "networkName",
        array(select w.name from wards w where w.code = any(${param(invitation.wardCodes)}) order by 1) as "wardNames",
        (select o.name from organizations o where o.id = ${param(invitation.organizationId)}) as "organizationName"
      from networks n where n.id = ${param(tx.networkId)}`);
    if (!told) return refuse('INVITATION_OVER');
    return agree({ ...told, roles: invitation.roles, wayBack: invitation.kind === 'WAY_BACK' });
  });
}

/** The button behind the link: whoever presses it first is of the staff and signed in, or has their way back; the link is used up. */
export async function acceptInvitation(
  ctx: Ctx,
  { token }: { token: string },
): Promise<Decision<{ signedIn: true }, AcceptInvitationRefusal>> {
  const { house, visit } = ctx;
  const networkId = await networkOfInvitation(house, token);
  if (!networkId) return refuse('INVITATION_OVER');
  const decision = await dbOf(house, { kind: 'SYSTEM', networkId }).transaction(async (tx) => {
    const staff = await lockStaff(tx);
    const invitation = await lockGood(tx, token);
    const invited = invitation && (await openInvited(tx, invitation.id));
    if (!invitation || !invited?.email || (await findStaffByEmail(tx, invited.email))) return refuse('INVITATION_OVER');
    if (invitation.kind === 'JOIN') await join(tx, invitation, invited.displayName ?? '', invited.email);
    else if (staff.some(({ id }) => id === invitation.staffId)) await comeBack(tx, invitation.staffId, invited.email);
    else return refuse('INVITATION_OVER');
    await endInvitation(tx, invitation.id, 'accepted_at');
    return agree(await startSession(tx, invitation.staffId, visit.device));
  });
  if (!decision.ok) return decision;
  await enter(ctx, decision.value);
  return agree({ signedIn: true });
}

/** The invitation of a link that may still be accepted: in time, not ended, and whoever sent it is a coordinator to this day. */
async function lockGood(tx: Tx, token: string): Promise<Invitation | null> {
  const invitation = await lockInvitationOf(tx, token);
  if (!invitation || invitation.ended || invitation.expired) return null;
  const senders = [invitation.invitedBy, ...(invitation.confirmedBy ? [invitation.confirmedBy] : [])];
  const still = await tx.rows(sql`select from staff where network_id = ${param(tx.networkId)} and id = any(${param(senders)})
    and left_at is null and 'COORDINATOR' = any(roles)`);
  return still.length === senders.length ? invitation : null;
}

async function join(
  tx: Tx,
  { staffId, roles, wardCodes, pageLanguage, organizationId }: Invitation,
  name: string,
  email: string,
): Promise<void> {
  await addStaff(tx, staffId, name, pageLanguage, roles, organizationId);
  await savePlace(tx, staffId, { roles, wardCodes });
  await saveStaffContact(tx, staffId, email);
}

/** Whoever held the old address, a passkey or a session holds nothing any more. */
async function comeBack(tx: Tx, staffId: StaffId, email: string): Promise<void> {
  // Held, so that a passkey or a session that is made at this moment is there to be ended, or comes too late.
  await tx.run(sql`select from staff where network_id = ${param(tx.networkId)} and id = ${param(staffId)} for update`);
  await replaceStaffContact(tx, staffId, email);
  await removePasskeysOf(tx, staffId);
  await revokeSessionsOf(tx, staffId);
  await endSignInsOf(tx, staffId);
}
