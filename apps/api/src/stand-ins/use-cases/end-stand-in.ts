import { agree, type Decision, refuse } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { forbidden } from '../../platform/errors.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { readId } from '../../platform/ids.ts';
import { announce } from '../../platform/outbox.ts';
import { canEndStandIn, namesStandIns } from '../stand-in.policy.ts';
import { lockStandIn, markEnded } from '../stand-in.store.ts';

export const END_STAND_IN_REFUSALS = ['STAND_IN_OVER', ...IDEMPOTENCY_REFUSALS] as const;
type Ended = Decision<{ standInId: string }, (typeof END_STAND_IN_REFUSALS)[number]>;

/** Nobody stands in any more, from now on: whoever did sees the ward's requests no longer. Whoever it does not concern learns no more than that it is over. */
export function endStandIn({ actor, db }: Ctx, input: { standInId: string; idempotencyKey?: string | null }): Promise<Ended> {
  return db.once('endStandIn', input, async (tx): Promise<Ended> => {
    if (!namesStandIns(actor)) throw forbidden();
    const standInId = readId('standIn', input.standInId);
    const named = standInId && (await lockStandIn(tx, standInId));
    if (!named || !canEndStandIn(actor, { networkId: tx.networkId, ...named })) return refuse('STAND_IN_OVER');

    await markEnded(tx, standInId, actor.staffId);
    for (const staffId of [named.away, named.standIn]) await announce(tx, { type: 'ward.stand-in-over.mail', staffId });
    return agree({ standInId });
  });
}
