import { agree, type Decision, refuse, type VolunteerId } from '@wardwise/domain';
import { recordLook, type StaffLookPurpose } from '../../looks/index.ts';
import type { Ctx } from '../../platform/context.ts';
import { readId } from '../../platform/ids.ts';
import { canSeeVolunteer } from '../volunteer.policy.ts';
import { findVolunteer } from '../volunteer.store.ts';
import { openVolunteerContact, type VolunteerContact } from '../volunteer-contact.store.ts';

export const SHOW_VOLUNTEER_CONTACT_REFUSALS = ['VOLUNTEER_NOT_FOUND'] as const;
export type ShowVolunteerContactRefusal = (typeof SHOW_VOLUNTEER_CONTACT_REFUSALS)[number];

/** A lead looks up how to reach one of their volunteers; the look is on record, in the same transaction. */
export function showVolunteerContact(
  { actor, db }: Ctx,
  input: { volunteerId: string; purpose: StaffLookPurpose },
): Promise<Decision<VolunteerContact, ShowVolunteerContactRefusal>> {
  return db.transaction(async (tx) => {
    const volunteer = await findVolunteer(tx, readId<VolunteerId>('volunteer', input.volunteerId));
    if (!volunteer || !canSeeVolunteer(actor, volunteer)) return refuse('VOLUNTEER_NOT_FOUND');
    const contact = await openVolunteerContact(tx, volunteer.id);
    if (!contact) return refuse('VOLUNTEER_NOT_FOUND');
    await recordLook(tx, { volunteerId: volunteer.id }, ['email', 'phone'], input.purpose);
    return agree(contact);
  });
}
