import {
  AGREE_AGAIN_REFUSALS,
  type AgreeAgainRefusal,
  type ArrangementConsentWords,
  agree,
  agreeAgain,
  type Consent,
  type Decision,
  refuse,
} from '@wardwise/domain';
import { isStaff } from '../../platform/actor.ts';
import type { Ctx } from '../../platform/context.ts';
import { forbidden } from '../../platform/errors.ts';
import { IDEMPOTENCY_REFUSALS, type IdempotencyRefusal } from '../../platform/idempotency.ts';
import { readId } from '../../platform/ids.ts';
import { canSee, lockRequest } from '../../requests/index.ts';
import { lockArrangement, requestOfArrangement, saveArrangement } from '../arrangement.store.ts';

export const RENEW_ARRANGEMENT_REFUSALS = [...AGREE_AGAIN_REFUSALS, ...IDEMPOTENCY_REFUSALS, 'ARRANGEMENT_NOT_FOUND'] as const;
type Refused = AgreeAgainRefusal | 'ARRANGEMENT_NOT_FOUND';

export type RenewArrangement = {
  arrangementId: string;
  consent?: Consent<ArrangementConsentWords> | null;
  idempotencyKey?: string | null;
};

/** A lead has asked, and the person says yes again: help that recurs goes on for another four weeks, also where it had paused. */
export function renewArrangement(
  { actor, db }: Ctx,
  input: RenewArrangement,
): Promise<Decision<{ arrangementId: string }, Refused | IdempotencyRefusal>> {
  return db.once('renewArrangement', input, async (tx): Promise<Decision<{ arrangementId: string }, Refused>> => {
    const id = readId<string>('arrangement', input.arrangementId);
    const request = await lockRequest(tx, await requestOfArrangement(tx, id));
    if (!request || !canSee(actor, request)) return refuse('ARRANGEMENT_NOT_FOUND');
    if (!isStaff(actor)) throw forbidden();
    const arrangement = await lockArrangement(tx, id);
    if (!arrangement) return refuse('ARRANGEMENT_NOT_FOUND');
    const decision = agreeAgain(arrangement, input.consent, tx.now);
    if (!decision.ok) return decision;
    await saveArrangement(tx, decision.value.arrangement, decision.value.consent);
    return agree({ arrangementId: arrangement.id });
  });
}
