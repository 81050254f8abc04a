import type { VolunteerId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { announce } from '../platform/outbox.ts';
import { saveFarewell } from './farewell.store.ts';
import { forgetVolunteer } from './forget-volunteer.ts';
import { releaseTasks } from './release-tasks.ts';
import { openVolunteerContact } from './volunteer-contact.store.ts';

/** Lets a volunteer go who wants to: off every task and offer, forgotten, with no mark on the bar list, and told so by one last mail. */
export async function letGo(tx: Tx, id: VolunteerId): Promise<void> {
  await releaseTasks(tx, id);
  const contact = await tx.asSystem(() => openVolunteerContact(tx, id));
  await forgetVolunteer(tx, id, { status: 'LEFT' });
  if (!contact?.email) return;
  const { email } = contact;
  await tx.asSystem(() => saveFarewell(tx, id, email, null));
  await announce(tx, { type: 'volunteer.left.mail', volunteerId: id });
}
