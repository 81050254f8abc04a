import {
  agree,
  type Decision,
  refuse,
  TAKE_BACK_WARD_MESSAGE_REFUSALS,
  takeBackWardMessage as takeBack,
  type WardCode,
} from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { forbidden } from '../../platform/errors.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { readId } from '../../platform/ids.ts';
import { canWriteToWard, writesMessages } from '../ward-message.policy.ts';
import { lockMessage, saveTakenBack } from '../ward-message.store.ts';

export const TAKE_BACK_WARD_MESSAGE_CODES = [...TAKE_BACK_WARD_MESSAGE_REFUSALS, ...IDEMPOTENCY_REFUSALS] as const;
type TakenBack = Decision<{ id: string; wardCode: WardCode }, (typeof TAKE_BACK_WARD_MESSAGE_CODES)[number]>;

/** A message that has not gone yet is taken back, by whoever may write to that ward. Whoever may not learns no more than that it cannot be taken back. */
export function takeBackWardMessage(
  { actor, db }: Ctx,
  input: { messageId: string; idempotencyKey?: string | null },
): Promise<TakenBack> {
  return db.once('takeBackWardMessage', input, async (tx): Promise<TakenBack> => {
    if (!writesMessages(actor)) throw forbidden();
    const id = readId('wardMessage', input.messageId);
    const message = id && (await lockMessage(tx, id));
    if (!message || !canWriteToWard(actor, { networkId: tx.networkId, code: message.wardCode }))
      return refuse('MESSAGE_ON_ITS_WAY');

    const decision = takeBack(message, tx.now);
    if (!decision.ok) return decision;
    if (!message.takenBackAt) await saveTakenBack(tx, id, decision.value.takenBackAt);
    return agree({ id, wardCode: message.wardCode });
  });
}
