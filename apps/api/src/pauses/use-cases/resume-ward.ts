import { agree, type Decision, refuse, type WardCode } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { forbidden } from '../../platform/errors.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { areWards } from '../../staff/index.ts';
import { canPause, pausesWards } from '../pause.policy.ts';
import { endPause, lockPause } from '../pause.store.ts';

export const RESUME_WARD_REFUSALS = ['WARD_NOT_FOUND', 'WARD_NOT_PAUSED', ...IDEMPOTENCY_REFUSALS] as const;
type Resumed = Decision<{ wardCode: WardCode }, (typeof RESUME_WARD_REFUSALS)[number]>;

/** A ward is taken up again, today: its leads are on duty as the rota says. */
export function resumeWard({ actor, db }: Ctx, input: { wardCode: string; idempotencyKey?: string | null }): Promise<Resumed> {
  return db.once('resumeWard', input, async (tx): Promise<Resumed> => {
    if (!pausesWards(actor)) throw forbidden();
    const wardCode = input.wardCode as WardCode;
    if (!(await areWards(tx, [wardCode]))) return refuse({ code: 'WARD_NOT_FOUND', field: 'wardCode' });
    if (!canPause(actor, wardCode)) throw forbidden();
    if (!(await lockPause(tx, wardCode))) return refuse('WARD_NOT_PAUSED');
    await endPause(tx, wardCode, actor.staffId);
    return agree({ wardCode });
  });
}
