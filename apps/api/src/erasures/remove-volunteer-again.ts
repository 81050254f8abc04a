import { REMOVE_REASONS, releaseVolunteer, type VolunteerId } from '@wardwise/domain';
import { addBar } from '../bars/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { lockRequest, saveRequestAgain } from '../requests/index.ts';
import { forgetVolunteer, listHeldBy, openVolunteerContact } from '../volunteers/index.ts';

/** Removes a volunteer again who is known to have been removed, in a copy of the database from before: the bar list keeps them as well. They were told then. */
export async function removeVolunteerAgain(tx: Tx, id: VolunteerId, why: string): Promise<void> {
  const contact = await tx.asSystem(() => openVolunteerContact(tx, id));
  const reason = REMOVE_REASONS.find((known) => why.endsWith(`-${known}`));
  if (!contact || !reason) return;
  for (const held of await listHeldBy(tx, id)) {
    const request = await lockRequest(tx, held);
    if (request) await saveRequestAgain(tx, request, releaseVolunteer(request, id, tx.now));
  }
  await addBar(tx, contact, reason);
  await forgetVolunteer(tx, id, reason);
}
