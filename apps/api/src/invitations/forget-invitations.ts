import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';
import { endInvitation, lockInvitation } from './invitation.store.ts';

/** Forgets whom an invitation was for that nobody accepted for a week after it had its time. */
export async function forgetInvitation(tx: Tx, id: string): Promise<void> {
  const row = await tx.one(sql`select 1 as one from invitations where network_id = ${param(tx.networkId)} and id = ${param(id)}
    and accepted_at is null and withdrawn_at is null and expires_at <= ${param(tx.now)}::timestamptz - interval '7 days' for update`);
  if (row) await endInvitation(tx, id, 'withdrawn_at');
}

/** Ends an invitation again that is known to have ended, in a copy of the database from before. */
export async function endInvitationAgain(tx: Tx, id: string, why: string): Promise<void> {
  const invitation = await lockInvitation(tx, id);
  if (invitation && !invitation.ended)
    await endInvitation(tx, id, why === 'invitation-accepted' ? 'accepted_at' : 'withdrawn_at');
}
