import type { VolunteerId, VolunteerStatus } from '@wardwise/domain';
import { isStaff } from '../platform/actor.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { openStaffEmail } from '../staff/index.ts';
import { listVolunteersByBox } from './volunteer-contact.store.ts';

/**
 * The volunteers of the network that whoever of the staff asks is themselves: whose mailbox is the one they sign in by.
 * Nothing is kept of it: who has two roles is worked out where it matters.
 */
export async function listThemselves(tx: Tx, statuses: readonly VolunteerStatus[]): Promise<VolunteerId[]> {
  const { actor } = tx;
  if (!isStaff(actor)) return [];
  return tx.asSystem(async () => {
    const email = await openStaffEmail(tx, actor.staffId);
    return email === null ? [] : listVolunteersByBox(tx, email, statuses);
  });
}

/** Whether a volunteer is whoever asks: what vouches for somebody is another's to say. */
export const isThemselves = async (tx: Tx, id: VolunteerId): Promise<boolean> =>
  (await listThemselves(tx, ['APPLIED', 'APPROVED', 'SUSPENDED'])).includes(id);
