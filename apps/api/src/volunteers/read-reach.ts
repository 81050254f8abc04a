import { type Decision, isEmailAddress, LONGEST, type Refusal } from '@wardwise/domain';
import { Reading } from '../platform/input.ts';
import type { VolunteerContact } from './volunteer-contact.store.ts';

export type ReachRefusal = 'PHONE_MALFORMED' | 'EMAIL_MALFORMED' | 'TEXT_TOO_LONG';

/** Another number or address, as typed; an empty box stays as it was. */
export function readReach(input: { phone?: string | null; email?: string | null }): Decision<VolunteerContact, ReachRefusal> {
  const reading = new Reading<'EMAIL_MALFORMED'>();
  const phone = input.phone?.trim() ? reading.phone('phone', input.phone) : null;
  const email = reading.optionalText('email', input.email, LONGEST.email);
  if (email && email.length <= LONGEST.email && !isEmailAddress(email)) reading.refuse('EMAIL_MALFORMED', 'email');
  if (reading.refusals.length > 0) return { ok: false, refusals: reading.refusals as Refusal<ReachRefusal>[] };
  return { ok: true, value: { phone, email } };
}
