import { agree, type Decision, type RequestId, refuse } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { readId } from '../../platform/ids.ts';
import { canSee, lockRequest } from '../../requests/index.ts';
import { ASK_REFUSALS, type AskedWave, askNextWave, type Said } from '../ask-next-wave.ts';

export const SEND_CALL_OUT_REFUSALS = [...ASK_REFUSALS, ...IDEMPOTENCY_REFUSALS, 'REQUEST_NOT_FOUND'] as const;
export type SendCallOutRefusal = (typeof SEND_CALL_OUT_REFUSALS)[number];
export type SendCallOut = Said & { requestId: string; idempotencyKey?: string | null };

/** The lead presses: the next group of suitable volunteers is asked, each in their own page language and by their own link. */
export function sendCallOut(
  { actor, db }: Ctx,
  input: SendCallOut,
): Promise<Decision<{ requestId: RequestId; wave: AskedWave }, SendCallOutRefusal>> {
  return db.once('sendCallOut', input, async (tx) => {
    const request = await lockRequest(tx, readId<RequestId>('request', input.requestId));
    if (!request || !canSee(actor, request)) return refuse('REQUEST_NOT_FOUND');

    const asked = await askNextWave(tx, request, input);
    return asked.ok ? agree({ requestId: request.id, wave: asked.value }) : asked;
  });
}
