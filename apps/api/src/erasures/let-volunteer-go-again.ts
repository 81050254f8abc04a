import { APPLICANT_GONE_REASONS, REMOVE_REASONS, releaseVolunteer, type VolunteerId } from '@wardwise/domain';
import { addBar } from '../bars/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { lockRequest, saveRequestAgain } from '../requests/index.ts';
import { forgetVolunteer, GONE_BY, type Gone, listHeldBy, openVolunteerContact } from '../volunteers/index.ts';

/** Lets a volunteer go again who is known to have left, been removed or not been taken on, in a copy of the database from before; whoever was removed is kept by the bar list as well. They were told then. */
export async function letVolunteerGoAgain(tx: Tx, id: VolunteerId, why: string): Promise<void> {
  const contact = await tx.asSystem(() => openVolunteerContact(tx, id));
  const gone = goneBy(why);
  if (!contact || !gone) return;
  for (const held of await listHeldBy(tx, id)) {
    const request = await lockRequest(tx, held);
    if (request) await saveRequestAgain(tx, request, releaseVolunteer(request, id, tx.now));
  }
  if (gone.status === 'REMOVED') await addBar(tx, contact, gone.reason);
  await forgetVolunteer(tx, id, gone);
}

/** How they went, by the journal's words; null where they did not go, as of a contact that was merely replaced. */
function goneBy(why: string): Gone | null {
  if (why === GONE_BY.LEFT) return { status: 'LEFT' };
  const removed = REMOVE_REASONS.find((known) => why === `${GONE_BY.REMOVED}-${known}`);
  if (removed) return { status: 'REMOVED', reason: removed };
  const over = APPLICANT_GONE_REASONS.find((known) => why === `${GONE_BY.DECLINED}-${known}`);
  return over ? { status: 'DECLINED', reason: over } : null;
}
