import type { RequestId, StaffId, VolunteerId } from '@wardwise/domain';
import { isSignedIn } from '../platform/actor.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { newId } from '../platform/ids.ts';
import { param, sql } from '../platform/sql.ts';

/** Why somebody looks. */
export const LOOK_PURPOSES = ['CALL_BACK', 'MATCH', 'ARRANGE', 'FOLLOW_UP', 'DO_THE_TASK', 'CHECK', 'OWN_DATA'] as const;
export type LookPurpose = (typeof LOOK_PURPOSES)[number];

/** Why somebody of the staff does: the others are a volunteer's, and whoever asked's own. */
export const STAFF_LOOK_PURPOSES = ['CALL_BACK', 'MATCH', 'ARRANGE', 'FOLLOW_UP', 'CHECK'] as const satisfies LookPurpose[];
export type StaffLookPurpose = (typeof STAFF_LOOK_PURPOSES)[number];

/** Writes the look in the transaction of the reading: neither happens without the other. */
export async function recordLook(
  tx: Tx,
  at: { requestId: RequestId | null } | { volunteerId: VolunteerId } | { concernId: string } | { staffId: StaffId },
  fields: string[],
  purpose: LookPurpose,
): Promise<void> {
  const { actor } = tx;
  const staffId = isSignedIn(actor) ? actor.staffId : null;
  const lookerId = actor.kind === 'VOLUNTEER' ? actor.volunteerId : null;
  // Somebody of a partner looks as its organisation, as its program does; beside it stands who of its people it was.
  const ofPartner = actor.kind === 'PARTNER_CLIENT' || actor.kind === 'PARTNER';
  const organizationId = ofPartner && !('staffId' in at) ? actor.organizationId : null;
  // A concern is read as safeguarding lead or deputy, whatever else they are.
  const role = 'concernId' in at ? 'SAFEGUARDING_LEAD' : actor.kind === 'PARTNER' ? 'PARTNER_CLIENT' : actor.kind;
  await tx.run(sql`insert into looks (network_id, id, at, staff_id, looker_id, organization_id, request_id, volunteer_id, concern_id, of_staff_id, role, fields, purpose)
    values (${param(tx.networkId)}, ${param(newId())}, ${param(tx.now)}, ${param(staffId)}, ${param(lookerId)}, ${param(organizationId)},
      ${param('requestId' in at ? at.requestId : null)}, ${param('volunteerId' in at ? at.volunteerId : null)},
      ${param('concernId' in at ? at.concernId : null)}, ${param('staffId' in at ? at.staffId : null)}, ${param(role)}, ${param(fields)}, ${param(purpose)})`);
}
