import {
  callOutSlots,
  dayIn,
  type HelpRequest,
  isTooRareToName,
  type NextWave,
  nextWave,
  type Slots,
  TIME_ZONE,
  type Ward,
  wardIn,
} from '@wardwise/domain';
import { rank } from '../candidates/index.ts';
import { askedBy } from '../links/index.ts';
import { speakersOf } from '../networks/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { localitiesOf } from '../wards/index.ts';
import { findOpenCallOut, type OpenCallOut } from './call-out.store.ts';

/** What the next press would say, the places it may name, and whom it would ask. */
export type Next = {
  slots: Slots;
  localities: string[];
  callOut: OpenCallOut | null;
  wave: NextWave | null;
  wards: Ward[];
  onlySpeakers: boolean;
};

/** The words and the next group for a placed request: a pure ranking over what is known now. A call-out that is out keeps its words; the ward is named unless the lead names a place in it. */
export async function findNext(tx: Tx, request: HelpRequest, locality: string | null): Promise<Next | null> {
  if (request.wardCode === null) return null;
  const { ranking, wards, category } = await rank(tx, request);
  const speakers = await speakersOf(tx, request.preferredLanguage);
  const callOut = await findOpenCallOut(tx, request.id);
  const onlySpeakers = isTooRareToName(request.preferredLanguage, speakers);
  const asked = callOut ? await askedBy(tx, callOut.id) : new Set<never>();
  const { name } = wardIn(wards, request.wardCode);
  return {
    slots: callOut?.slots ?? callOutSlots(request, category, locality ?? name, speakers, dayIn(TIME_ZONE, tx.now)),
    localities: callOut ? [callOut.slots.locality] : [name, ...(await localitiesOf(tx, request.wardCode))],
    callOut,
    wards,
    wave: nextWave(ranking.suitable, asked, callOut?.groups ?? [], { onlySpeakers }),
    onlySpeakers,
  };
}
