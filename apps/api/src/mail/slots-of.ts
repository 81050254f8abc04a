import { callOutSlots, dayIn, type HelpRequest, type Slots, TIME_ZONE } from '@wardwise/domain';
import { findCategory } from '../categories/index.ts';
import { speakersOf } from '../networks/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';

/** What a call-out of this request would say today; null for one that nobody could place. */
export async function slotsOf(tx: Tx, request: HelpRequest): Promise<Slots | null> {
  const category = await findCategory(tx, request.categoryKey);
  const ward = await tx.one<{ name: string }>(sql`select name from wards where code = ${param(request.wardCode)}`);
  if (!category || !ward) return null;
  return callOutSlots(request, category, ward.name, await speakersOf(tx, request.preferredLanguage), dayIn(TIME_ZONE, tx.now));
}
