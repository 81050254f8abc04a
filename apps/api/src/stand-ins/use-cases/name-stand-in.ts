import {
  agree,
  type Decision,
  NAME_STAND_IN_REFUSALS,
  nameStandIn as name,
  refuse,
  type StaffId,
  type WardCode,
} from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { forbidden } from '../../platform/errors.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { newId, readId } from '../../platform/ids.ts';
import { announce } from '../../platform/outbox.ts';
import { lockStaff } from '../../staff/index.ts';
import { canNameStandIn, namesStandIns } from '../stand-in.policy.ts';
import { listStandIns, saveStandIn } from '../stand-in.store.ts';

export const NAME_A_STAND_IN_REFUSALS = [...NAME_STAND_IN_REFUSALS, ...IDEMPOTENCY_REFUSALS] as const;
type Named = Decision<{ standInId: string }, (typeof NAME_A_STAND_IN_REFUSALS)[number]>;
export type NameStandIn = {
  wardCode: string;
  staffId: string;
  standInStaffId: string;
  from: string;
  until: string;
  idempotencyKey?: string | null;
};

/** A lead who goes away names another for some days: who has their duty in this ward then, and sees its requests. Both are told. */
export function nameStandIn({ actor, db }: Ctx, input: NameStandIn): Promise<Named> {
  return db.once('nameStandIn', input, async (tx): Promise<Named> => {
    if (!namesStandIns(actor)) throw forbidden();
    const [away, standIn] = [readId<StaffId>('staff', input.staffId), readId<StaffId>('staff', input.standInStaffId)];
    if (!away || !standIn) return refuse({ code: 'STAFF_NOT_FOUND', field: away ? 'standInStaffId' : 'staffId' });
    if (!canNameStandIn(actor, { networkId: tx.networkId, away })) throw forbidden();

    const wish = { wardCode: input.wardCode as WardCode, away, standIn, from: input.from, until: input.until };
    const staff = await lockStaff(tx);
    const decision = name(staff, await listStandIns(tx, wish), wish, tx.now);
    if (!decision.ok) return decision;

    const standInId = newId();
    await saveStandIn(tx, standInId, decision.value, actor.staffId);
    for (const staffId of [away, standIn]) await announce(tx, { type: 'ward.stand-in.mail', staffId });
    return agree({ standInId });
  });
}
