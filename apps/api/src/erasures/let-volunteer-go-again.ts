import { REMOVE_REASONS, releaseVolunteer, type VolunteerId } from '@wardwise/domain';
import { addBar } from '../bars/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { lockRequest, saveRequestAgain } from '../requests/index.ts';
import { forgetVolunteer, LEFT_BY_THEMSELVES, listHeldBy, openVolunteerContact } from '../volunteers/index.ts';

/** Lets a volunteer go again who is known to have left or been removed, in a copy of the database from before; whoever was removed is kept by the bar list as well. They were told then. */
export async function letVolunteerGoAgain(tx: Tx, id: VolunteerId, why: string): Promise<void> {
  const contact = await tx.asSystem(() => openVolunteerContact(tx, id));
  const reason = REMOVE_REASONS.find((known) => why.endsWith(`-${known}`)) ?? null;
  if (!contact || !(reason || why === LEFT_BY_THEMSELVES)) return;
  for (const held of await listHeldBy(tx, id)) {
    const request = await lockRequest(tx, held);
    if (request) await saveRequestAgain(tx, request, releaseVolunteer(request, id, tx.now));
  }
  if (reason) await addBar(tx, contact, reason);
  await forgetVolunteer(tx, id, reason);
}
