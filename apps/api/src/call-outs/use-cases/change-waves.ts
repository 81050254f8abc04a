import {
  agree,
  changeWaves as change,
  type Decision,
  type RequestId,
  CHANGE_WAVES_REFUSALS as RULE,
  refuse,
} from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { readId } from '../../platform/ids.ts';
import { canSee, lockRequest } from '../../requests/index.ts';
import { findOpenCallOut, saveClock } from '../call-out.store.ts';
import { wavesFor } from '../waves-for.ts';

export const CHANGE_WAVES_REFUSALS = [...RULE, ...IDEMPOTENCY_REFUSALS, 'REQUEST_NOT_FOUND', 'CALL_OUT_OVER'] as const;
export type ChangeWavesRefusal = (typeof CHANGE_WAVES_REFUSALS)[number];
export type ChangeWaves = {
  requestId: string;
  waitMinutes?: number | null;
  paused?: boolean | null;
  idempotencyKey?: string | null;
};

/** The lead says how long the call-out that is out waits between its waves, stops them, or has them go on. */
export function changeWaves(
  { actor, db }: Ctx,
  input: ChangeWaves,
): Promise<Decision<{ requestId: RequestId }, ChangeWavesRefusal>> {
  return db.once('changeWaves', input, async (tx): Promise<Decision<{ requestId: RequestId }, ChangeWavesRefusal>> => {
    const request = await lockRequest(tx, readId<RequestId>('request', input.requestId));
    if (!request || !canSee(actor, request)) return refuse('REQUEST_NOT_FOUND');
    const callOut = await findOpenCallOut(tx, request.id);
    if (!callOut) return refuse('CALL_OUT_OVER');

    const { quiet } = await wavesFor(tx, request);
    const decision = change(callOut.clock, input, { lastWaveAt: callOut.lastWaveAt, quiet }, tx.now);
    if (!decision.ok) return decision;

    await saveClock(tx, callOut.id, decision.value);
    return agree({ requestId: request.id });
  });
}
