import { releaseVolunteer, type VolunteerId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { lockRequest, saveRequest } from '../requests/index.ts';
import { listHeldBy } from './volunteer.store.ts';

/** Takes a volunteer off everything they are on or have offered: each request is open again in the same transaction. */
export async function releaseTasks(tx: Tx, volunteerId: VolunteerId): Promise<void> {
  for (const id of await listHeldBy(tx, volunteerId)) {
    const request = await lockRequest(tx, id);
    if (request) await saveRequest(tx, request, releaseVolunteer(request, volunteerId, tx.now));
  }
}
