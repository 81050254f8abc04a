import { agree, type Decision, type LocalGroup, type Ward, type Way } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { forbidden } from '../../platform/errors.ts';
import { lookUpWard } from '../look-up.ts';
import { type Placed, place } from '../place.ts';
import { canTakeCalls } from '../ward.policy.ts';
import { listWards } from '../ward.store.ts';

/** What refuses a look where a postcode belongs. */
export const PLACE_POSTCODE_REFUSALS = ['POSTCODE_MALFORMED'] as const;
export type PlacePostcodeRefusal = (typeof PLACE_POSTCODE_REFUSALS)[number];

/** A placement as a person reads it: wards by name, groups with how far off. */
type PlacementView = {
  kind: 'PLACED' | 'UNKNOWN' | 'OUT_OF_AREA';
  ward: Pick<Ward, 'code' | 'name'> | null;
  handledBy: Pick<Ward, 'code' | 'name'> | null;
  reason: string | null;
  metres: number | null;
  onDutyFrom: string | null;
  nearest: (LocalGroup & { metres: number }) | null;
  groups: LocalGroup[];
};

/** A ward lead types a postcode and sees at once whose it is; nothing is saved. */
export async function placePostcode(
  ctx: Ctx,
  input: { postcode: string; way: Way },
): Promise<Decision<PlacementView, PlacePostcodeRefusal>> {
  const lookedUp = await lookUpWard(ctx, input.postcode);
  return ctx.db.transaction(async (tx) => {
    if (!canTakeCalls(ctx.actor)) throw forbidden();
    const placed = await place(tx, input.postcode, input.way, lookedUp);
    return placed.ok ? agree(await viewPlacement(tx, placed.value)) : placed;
  });
}

/** The same placement in words for a screen. */
async function viewPlacement(tx: Tx, { placement, routed }: Placed): Promise<PlacementView> {
  const wards = await listWards(tx);
  const named = (code: string | undefined) => wards.find((ward) => ward.code === code) ?? null;
  return {
    kind: placement.kind,
    ward: placement.kind === 'PLACED' ? named(placement.wardCode) : null,
    handledBy: named(routed?.handledBy),
    reason: routed?.reason ?? null,
    metres: routed?.metres ?? null,
    onDutyFrom: routed?.onDutyFrom ?? null,
    nearest: placement.kind === 'OUT_OF_AREA' ? placement.nearest : null,
    groups: placement.kind === 'PLACED' ? [] : placement.groups,
  };
}
