import { REQUEST_STATUSES, type RequestId, type RequestStatus, type StaffId, type VolunteerId } from '@wardwise/domain';
import { eraseConcernNote, retireConcern } from '../concerns/index.ts';
import { endInvitationAgain } from '../invitations/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { type Erased, JournalError, noteErasure } from '../platform/seal/index.ts';
import { erasePush } from '../pushes/index.ts';
import { endReferralAgain } from '../referrals/index.ts';
import { cancelOccurrencesAgain, endCardAgain, endRequestAgain } from '../requests/index.ts';
import { leaveAgain } from '../roles/index.ts';
import { endArrangementAgain } from '../standing-arrangements/index.ts';
import { eraseCheckAgain, eraseFarewell, eraseIsolation } from '../volunteers/index.ts';
import { letVolunteerGoAgain } from './let-volunteer-go-again.ts';

/** What the product does about an erasure of each sealed table, once more: found by whose record it is, because a copy may hold an earlier one under another key. */
export const AGAIN: Record<string, (tx: Tx, erased: Erased) => Promise<unknown>> = {
  request_details: (tx, { ownerId, why }) => endRequestAgain(tx, ownerId as RequestId, statusIn(why)),
  contact_cards: (tx, { ownerId, why }) => endCardAgain(tx, ownerId as RequestId, statusIn(why)),
  help_cards: async (tx, { ownerId, why }) => {
    await endArrangementAgain(tx, ownerId, why);
    await cancelOccurrencesAgain(tx, ownerId);
  },
  volunteer_contacts: (tx, { ownerId, why }) => letVolunteerGoAgain(tx, ownerId as VolunteerId, why),
  volunteer_pushes: (tx, { ownerId }) => erasePush(tx, ownerId, 'push-stopped'),
  farewells: (tx, { ownerId }) => eraseFarewell(tx, ownerId as VolunteerId),
  staff_contacts: (tx, { ownerId }) => leaveAgain(tx, ownerId as StaffId),
  invited_contacts: (tx, { ownerId, why }) => endInvitationAgain(tx, ownerId, why),
  referral_envelopes: (tx, { ownerId, why }) => endReferralAgain(tx, ownerId, why),
  concern_details: (tx, { ownerId }) => retireConcern(tx, ownerId),
  concern_notes: (tx, { ownerId }) => eraseConcernNote(tx, ownerId),
};

/** The same for what was plain, and erased by itself. */
const KNOWN_AS_AGAIN: typeof AGAIN = {
  volunteer_credentials: (tx, { ownerId, why }) => eraseCheckAgain(tx, ownerId as VolunteerId, why),
  volunteers: (tx, { ownerId }) => eraseIsolation(tx, ownerId as VolunteerId),
};

/** The state that a rule names: `details-at-DELIVERED`. */
const statusIn = (why: string): RequestStatus => REQUEST_STATUSES.find((status) => why.endsWith(`-at-${status}`)) ?? 'CANCELLED';

/** Erases what the journal says was erased, at the time it says, in a transaction of the product's own; where nothing of it is there, that is written down. */
export async function eraseAgain(tx: Tx, erased: Erased): Promise<void> {
  const step = AGAIN[erased.table] ?? KNOWN_AS_AGAIN[erased.table];
  if (!step)
    throw new JournalError(
      `The erasure journal names something that this version does not know (${erased.table}). Start the version that wrote it, or a newer one.`,
    );
  const then = { ...tx, now: erased.at };
  await step(then, erased);
  await noteErasure(then, erased);
}
