import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';
import { endInvitation } from './invitation.store.ts';

/** Forgets whom an invitation was for that nobody accepted for a week after it had its time. */
export async function forgetInvitation(tx: Tx, id: string): Promise<void> {
  const row = await tx.one(sql`select 1 as one from invitations where network_id = ${param(tx.networkId)} and id = ${param(id)}
    and accepted_at is null and withdrawn_at is null and expires_at <= ${param(tx.now)}::timestamptz - interval '7 days' for update`);
  if (row) await endInvitation(tx, id, 'withdrawn_at');
}
