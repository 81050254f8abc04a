import { agree, type Decision, refuse, type StaffId } from '@wardwise/domain';
import { recordLook, type StaffLookPurpose } from '../../looks/index.ts';
import type { Ctx } from '../../platform/context.ts';
import { readId } from '../../platform/ids.ts';
import { canKeepStaff, openStaffEmail } from '../../staff/index.ts';

export const SHOW_STAFF_CONTACT_REFUSALS = ['STAFF_NOT_FOUND'] as const;
export type ShowStaffContactRefusal = (typeof SHOW_STAFF_CONTACT_REFUSALS)[number];

/** A coordinator looks up how to reach one of the staff; the look is on record, in the same transaction. */
export function showStaffContact(
  { actor, db }: Ctx,
  input: { staffId: string; purpose: StaffLookPurpose },
): Promise<Decision<{ email: string }, ShowStaffContactRefusal>> {
  return db.transaction(async (tx) => {
    const id = readId<StaffId>('staff', input.staffId);
    if (!id || !canKeepStaff(actor, tx.networkId)) return refuse('STAFF_NOT_FOUND');
    const email = await openStaffEmail(tx, id);
    if (!email) return refuse('STAFF_NOT_FOUND');
    await recordLook(tx, { staffId: id }, ['email'], input.purpose);
    return agree({ email });
  });
}
