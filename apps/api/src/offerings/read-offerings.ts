import type { SlotValues } from '@wardwise/domain';
import type { Ctx } from '../platform/context.ts';
import { canChangeOfferings, canReadOfferings } from './offering.policy.ts';
import { findSlotValues, listOfferingChanges, listOfferings } from './offering.store.ts';
import type { OfferingType } from './offering.type.ts';

/** Everything that the reader's network can offer, whether it does, and how it is called; nothing for whoever is not of its staff. */
export async function readOfferings({ actor, db }: Ctx): Promise<OfferingType[]> {
  if (!canReadOfferings(actor)) return [];
  return db.transaction(async (tx) => {
    const [offerings, changes] = [await listOfferings(tx), await listOfferingChanges(tx)];
    return offerings.map((one) => ({
      ...one,
      changeable: canChangeOfferings(actor),
      changes: changes.get(`${one.kind} ${one.key}`) ?? [],
    }));
  });
}

/** What may stand beside the words of a network in its call-outs; null for whoever may not change them. */
export const readSlotValues = async ({ actor, db }: Ctx): Promise<SlotValues | null> =>
  canChangeOfferings(actor) ? db.transaction(findSlotValues) : null;
