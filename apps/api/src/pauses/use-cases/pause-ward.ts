import {
  agree,
  type Decision,
  PAUSE_WARD_REFUSALS,
  type Pause,
  pauseWard as pause,
  refuse,
  type WardCode,
} from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { forbidden } from '../../platform/errors.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { areWards } from '../../staff/index.ts';
import { canPause, pausesWards } from '../pause.policy.ts';
import { lockPause, savePause } from '../pause.store.ts';

export const PAUSE_A_WARD_REFUSALS = ['WARD_NOT_FOUND', ...PAUSE_WARD_REFUSALS, ...IDEMPOTENCY_REFUSALS] as const;
type Paused = Decision<{ wardCode: WardCode }, (typeof PAUSE_A_WARD_REFUSALS)[number]>;
export type PauseWard = Pause & { wardCode: string; idempotencyKey?: string | null };

/** A ward takes nothing on from one day until another: nobody in it is on duty, and what comes in goes where it goes on any such day. */
export function pauseWard({ actor, db }: Ctx, input: PauseWard): Promise<Paused> {
  return db.once('pauseWard', input, async (tx): Promise<Paused> => {
    if (!pausesWards(actor)) throw forbidden();
    const wardCode = input.wardCode as WardCode;
    if (!(await areWards(tx, [wardCode]))) return refuse({ code: 'WARD_NOT_FOUND', field: 'wardCode' });
    if (!canPause(actor, wardCode)) throw forbidden();

    const { from, until, reason } = input;
    const decision = pause(await lockPause(tx, wardCode), { from, until, reason }, tx.now);
    if (!decision.ok) return decision;
    await savePause(tx, wardCode, decision.value, actor.staffId);
    return agree({ wardCode });
  });
}
