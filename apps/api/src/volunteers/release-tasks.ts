import { type RequestId, releaseVolunteer, type VolunteerId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';
import { lockRequest, saveRequest } from '../requests/index.ts';

/** Takes a volunteer off everything they are on or have offered: each request is open again in the same transaction. */
export async function releaseTasks(tx: Tx, volunteerId: VolunteerId): Promise<void> {
  const held = await tx.rows<{ id: RequestId }>(sql`select request_id as id from assignments
      where network_id = ${param(tx.networkId)} and volunteer_id = ${param(volunteerId)} and status in ('PROPOSED', 'ACCEPTED', 'STARTED')
    union select request_id from offers where network_id = ${param(tx.networkId)} and volunteer_id = ${param(volunteerId)} and status = 'OFFERED'
    order by 1`);
  for (const { id } of held) {
    const request = await lockRequest(tx, id);
    if (request) await saveRequest(tx, request, releaseVolunteer(request, volunteerId, tx.now));
  }
}
