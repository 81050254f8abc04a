import { agree, CHANGE_NEIGHBOUR_REFUSALS, type Decision, changeNeighbour as decide, type WardCode } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { forbidden } from '../../platform/errors.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { forgetNeighbours, lockBorder, saveNeighbours } from '../neighbour.store.ts';
import { canChangeNeighbours } from '../ward.policy.ts';
import { listWards } from '../ward.store.ts';

export const CHANGE_WARDS_NEIGHBOUR_REFUSALS = [...CHANGE_NEIGHBOUR_REFUSALS, ...IDEMPOTENCY_REFUSALS] as const;
type Changed = Decision<{ wardCode: WardCode }, (typeof CHANGE_WARDS_NEIGHBOUR_REFUSALS)[number]>;
export type ChangeNeighbour = { wardCode: string; neighbourCode: string; beside: boolean; idempotencyKey?: string | null };

/** A coordinator says that two wards are neighbours, or are not. As the map has it is not said twice: it is forgotten, and the map alone speaks. */
export function changeNeighbour({ actor, db }: Ctx, input: ChangeNeighbour): Promise<Changed> {
  return db.once('changeNeighbour', input, async (tx): Promise<Changed> => {
    if (!canChangeNeighbours(actor)) throw forbidden();
    const pair = { one: input.wardCode as WardCode, other: input.neighbourCode as WardCode };
    const onTheMap = await lockBorder(tx, pair);
    const decision = decide(await listWards(tx), pair.one, pair.other);
    if (!decision.ok) return decision;

    if (input.beside === onTheMap) await forgetNeighbours(tx, pair);
    else await saveNeighbours(tx, { ...pair, beside: input.beside, by: actor.staffId });
    return agree({ wardCode: pair.one });
  });
}
