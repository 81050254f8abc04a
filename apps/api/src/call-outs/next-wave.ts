import {
  callOutSlots,
  dayIn,
  type HelpRequest,
  isTooRareToName,
  type NextWave,
  nextWave,
  type Slots,
  TIME_ZONE,
  wardIn,
} from '@wardwise/domain';
import { rank } from '../candidates/index.ts';
import { askedBy } from '../links/index.ts';
import { speakersOf } from '../networks/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { findOpenCallOut, type OpenCallOut } from './call-out.store.ts';

/** What the next press would say, and whom it would ask. */
export type Next = { slots: Slots; callOut: OpenCallOut | null; wave: NextWave | null };

/** The words and the next group for a placed request: a pure ranking over what is known now. */
export async function findNext(tx: Tx, request: HelpRequest): Promise<Next | null> {
  if (request.wardCode === null) return null;
  const { ranking, wards, category } = await rank(tx, request);
  const speakers = await speakersOf(tx, request.preferredLanguage);
  const callOut = await findOpenCallOut(tx, request.id);
  const asked = callOut ? await askedBy(tx, callOut.id) : new Set<never>();
  return {
    slots: callOutSlots(request, category, wardIn(wards, request.wardCode).name, speakers, dayIn(TIME_ZONE, tx.now)),
    callOut,
    wave: nextWave(ranking.suitable, asked, callOut?.groups ?? [], {
      onlySpeakers: isTooRareToName(request.preferredLanguage, speakers),
    }),
  };
}
