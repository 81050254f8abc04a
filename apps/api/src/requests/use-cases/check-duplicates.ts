import { agree, type Decision, type RequestId, refuse } from '@wardwise/domain';
import { recordLook } from '../../looks/index.ts';
import type { Ctx } from '../../platform/context.ts';
import { forbidden } from '../../platform/errors.ts';
import { readPhone } from '../../platform/phone.ts';
import { canTakeCalls } from '../../wards/index.ts';
import { canSee } from '../help-request.policy.ts';
import { listSeen } from '../list-seen.store.ts';
import { findRequestsByPhone } from '../request-details.store.ts';

export const CHECK_DUPLICATES_REFUSALS = ['PHONE_MALFORMED'] as const;
export type CheckDuplicatesRefusal = (typeof CHECK_DUPLICATES_REFUSALS)[number];

/** So many are told at most: a hostel's one telephone stands in many. */
const MOST = 5;

/**
 * Before a request is kept: those that run and hold the same number, the newest first, of which this lead may see. That a number is
 * theirs is read from what is sealed, so each that is told is a look on record; of another ward's the answer is that of nobody's.
 */
export function checkDuplicates(
  { actor, db }: Ctx,
  input: { phone: string },
): Promise<Decision<{ requestIds: RequestId[] }, CheckDuplicatesRefusal>> {
  return db.transaction(async (tx) => {
    if (!canTakeCalls(actor)) throw forbidden();
    const phone = readPhone(input.phone);
    if (!phone) return refuse({ code: 'PHONE_MALFORMED', field: 'phone' });

    const same = await listSeen(tx, await findRequestsByPhone(tx, phone));
    const requestIds = same
      .filter((request) => canSee(actor, request))
      .map(({ id }) => id)
      .slice(0, MOST);
    for (const requestId of requestIds) await recordLook(tx, { requestId }, ['phone'], 'ARRANGE');
    return agree({ requestIds });
  });
}
