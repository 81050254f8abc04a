import {
  agree,
  CHANGE_DUTY_REFUSALS,
  changeDuty as change,
  type Decision,
  isDay,
  refuse,
  type StaffId,
  type WardCode,
} from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { forbidden } from '../../platform/errors.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { readId } from '../../platform/ids.ts';
import { canChangeDuty, readsRota } from '../duty.policy.ts';
import { lockDuty, saveDuty } from '../duty.store.ts';

export const CHANGE_LEADS_DUTY_REFUSALS = ['STAFF_NOT_FOUND', ...CHANGE_DUTY_REFUSALS, ...IDEMPOTENCY_REFUSALS] as const;
type Refusal = (typeof CHANGE_LEADS_DUTY_REFUSALS)[number];
export type ChangeDuty = {
  wardCode: string;
  staffId: string;
  day: string;
  everyWeek: boolean;
  onDuty: boolean;
  starts?: string | null;
  ends?: string | null;
  idempotencyKey?: string | null;
};

/** A lead says on which day they answer for a ward of theirs, or a coordinator says it for them. */
export function changeDuty({ actor, db }: Ctx, input: ChangeDuty): Promise<Decision<{ wardCode: WardCode }, Refusal>> {
  return db.once('changeDuty', input, async (tx): Promise<Decision<{ wardCode: WardCode }, Refusal>> => {
    if (!readsRota(actor)) throw forbidden();
    const { day, everyWeek, onDuty, starts, ends } = input;
    const staffId = readId<StaffId>('staff', input.staffId);
    if (!staffId) return refuse({ code: 'STAFF_NOT_FOUND', field: 'staffId' });
    if (!canChangeDuty(actor, { networkId: tx.networkId, staffId })) throw forbidden();
    if (!isDay(day)) return refuse({ code: 'DATE_MALFORMED', field: 'day' });

    const whose = { staffId, wardCode: input.wardCode as WardCode };
    const said = await lockDuty(tx, whose, day);
    if (!said) return refuse({ code: 'STAFF_NOT_FOUND', field: 'staffId' });

    const hours = starts || ends ? { starts: starts ?? '', ends: ends ?? '' } : null;
    const decision = change(said, { day, everyWeek, onDuty, hours }, tx.now);
    if (!decision.ok) return decision;
    await saveDuty(tx, whose, day, decision.value);
    return agree({ wardCode: whose.wardCode });
  });
}
