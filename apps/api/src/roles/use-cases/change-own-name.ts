import { agree, type Decision } from '@wardwise/domain';
import { isSignedIn } from '../../platform/actor.ts';
import type { Ctx } from '../../platform/context.ts';
import { notSignedIn } from '../../platform/errors.ts';
import { Reading } from '../../platform/input.ts';
import { LONGEST_STAFF_NAME, renameStaff } from '../../staff/index.ts';

export const CHANGE_OWN_NAME_REFUSALS = ['TEXT_MISSING', 'TEXT_TOO_LONG'] as const;
export type ChangeOwnNameRefusal = (typeof CHANGE_OWN_NAME_REFUSALS)[number];

/** Whoever works for the network is called otherwise from now on, in the past too. */
export async function changeOwnName(
  { actor, db }: Ctx,
  input: { displayName: string },
): Promise<Decision<{ changed: true }, ChangeOwnNameRefusal>> {
  if (!isSignedIn(actor)) throw notSignedIn();
  const reading = new Reading<never>();
  const name = reading.text('displayName', input.displayName, LONGEST_STAFF_NAME);
  if (reading.refusals.length > 0) return { ok: false, refusals: reading.refusals as never };
  await db.transaction((tx) => renameStaff(tx, actor.staffId, name));
  return agree({ changed: true });
}
