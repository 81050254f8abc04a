import { agree, type Decision, type VolunteerId } from '@wardwise/domain';
import { recordLook, type StaffLookPurpose } from '../../looks/index.ts';
import type { Ctx } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { IdempotencyRefusal } from '../../platform/idempotency.ts';
import { type ReachRefusal, readReach } from '../read-reach.ts';
import { readSaid, SAID_REFUSALS, type Said, type SaidRefusal, saveSaid } from '../said-of-volunteer.ts';
import { canSeeVolunteer } from '../volunteer.policy.ts';
import { openVolunteerContact, replaceVolunteerContact, type VolunteerContact } from '../volunteer-contact.store.ts';
import { changeStanding, type OfVolunteer } from './change-standing.ts';

export const CHANGE_VOLUNTEER_REFUSALS = [
  ...SAID_REFUSALS,
  'PHONE_MALFORMED',
  'EMAIL_MALFORMED',
  'VOLUNTEER_NOT_FOUND',
  'IDEMPOTENCY_KEY_REUSED',
] as const;
type ChangeRefusal = SaidRefusal | ReachRefusal | 'VOLUNTEER_NOT_FOUND' | IdempotencyRefusal;

/** What they say is otherwise; left out, it stays as it was. */
export type ChangeVolunteer = OfVolunteer & Said & { purpose: StaffLookPurpose; phone?: string | null; email?: string | null };

/** Which volunteer, and how to reach them now where that was changed; null where the same press came before: its answer was another look. */
export type ChangedVolunteer = { volunteerId: VolunteerId; contact: VolunteerContact | null };

/** A lead who has rung back on the number we hold corrects what we hold of a volunteer; a new number or address is shown as it is now, on record like every look. */
export async function changeVolunteer(ctx: Ctx, input: ChangeVolunteer): Promise<Decision<ChangedVolunteer, ChangeRefusal>> {
  const reach = readReach(input);
  // Shown to whoever pressed, and kept in no record of the answer.
  let contact: VolunteerContact | null = null;
  const correct = async (tx: Tx, id: VolunteerId): Promise<Decision<null, SaidRefusal | ReachRefusal>> => {
    const known = await readSaid(tx, input);
    const refusals = [...(known.ok ? [] : known.refusals), ...(reach.ok ? [] : reach.refusals)];
    if (!known.ok || !reach.ok) return { ok: false, refusals };
    await saveSaid(tx, id, known.value);
    if (Object.values(reach.value).every((words) => words === null)) return agree(null);
    await replaceVolunteerContact(tx, id, reach.value);
    contact = await openVolunteerContact(tx, id);
    if (contact) await recordLook(tx, { volunteerId: id }, ['email', 'phone'], input.purpose);
    return agree(null);
  };
  const changed = await changeStanding(
    ctx,
    'changeVolunteer',
    input,
    canSeeVolunteer,
    ({ id }, tx) => correct(tx, id),
    canSeeVolunteer,
  );
  return changed.ok ? agree({ ...changed.value, contact }) : changed;
}
