import type { ApplicantGoneReason, VolunteerId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { announce } from '../platform/outbox.ts';
import { saveFarewell } from './farewell.store.ts';
import { forgetVolunteer } from './forget-volunteer.ts';
import { openVolunteerContact } from './volunteer-contact.store.ts';

/** Forgets an applicant who is not taken on, with no mark on the bar list, and tells them so by one last mail. */
export async function turnAway(tx: Tx, id: VolunteerId, reason: ApplicantGoneReason): Promise<void> {
  const contact = await tx.asSystem(() => openVolunteerContact(tx, id));
  await forgetVolunteer(tx, id, { status: 'DECLINED', reason });
  if (!contact?.email) return;
  const { email } = contact;
  await tx.asSystem(() => saveFarewell(tx, id, email, null));
  await announce(tx, { type: 'volunteer.declined.mail', volunteerId: id });
}
