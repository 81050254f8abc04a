import type { StaffId } from '@wardwise/domain';
import { endWayBackOf } from '../invitations/index.ts';
import { removePasskeysOf } from '../passkeys/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { deleteOwnViewsOf } from '../queue-views/index.ts';
import { endSignInsOf, revokeSessionsOf } from '../sessions/index.ts';
import { eraseStaffContact, lockStaff, markLeft } from '../staff/index.ts';

/** Somebody of the staff leaves: sessions, passkeys and address go at once, and they stay on record as one who left. */
export async function leave(tx: Tx, id: StaffId): Promise<void> {
  await markLeft(tx, id);
  await revokeSessionsOf(tx, id);
  await endSignInsOf(tx, id);
  await removePasskeysOf(tx, id);
  await eraseStaffContact(tx, id);
  await endWayBackOf(tx, id);
  await deleteOwnViewsOf(tx, id);
}

/** The same for one who is known to have left, in a copy of the database from before. */
export async function leaveAgain(tx: Tx, id: StaffId): Promise<void> {
  if ((await lockStaff(tx)).some((member) => member.id === id)) await leave(tx, id);
}
