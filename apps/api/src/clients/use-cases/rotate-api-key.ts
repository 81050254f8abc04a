import { agree, type Decision, refuse, rotateKey } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { forbidden } from '../../platform/errors.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { readId } from '../../platform/ids.ts';
import { canLet } from '../api-client.policy.ts';
import { addApiKey, endApiKeys, scopeOf } from '../api-client.store.ts';
import type { MadeKey } from './make-api-client.ts';
import { ownClient } from './own-client.ts';

export const ROTATE_API_KEY_REFUSALS = ['API_CLIENT_NOT_FOUND', 'DAYS_OUT_OF_RANGE', ...IDEMPOTENCY_REFUSALS] as const;
export type RotateApiKeyRefusal = (typeof ROTATE_API_KEY_REFUSALS)[number];

/** The next key of a client; those before it go on for a while, so that nothing stands still. Whoever has a key does what its program may: nobody is given one for more than they may grant. */
export async function rotateApiKey(
  { actor, db }: Ctx,
  input: { clientId: string; days: number; overlapDays: number; idempotencyKey?: string | null },
): Promise<Decision<MadeKey, RotateApiKeyRefusal>> {
  let key: string | null = null;
  const decision = await db.once(
    'rotateApiKey',
    input,
    async (tx): Promise<Decision<{ clientId: string }, RotateApiKeyRefusal>> => {
      const clientId = await ownClient(tx, actor, readId<string>('apiClient', input.clientId));
      if (!clientId) return refuse('API_CLIENT_NOT_FOUND');
      if (!canLet(actor, await scopeOf(tx, clientId))) throw forbidden();
      const decision = rotateKey(input);
      if (!decision.ok) return decision;
      await endApiKeys(tx, clientId, decision.value.overlapDays);
      key = await addApiKey(tx, clientId, decision.value.days);
      return agree({ clientId });
    },
  );
  return decision.ok ? agree({ ...decision.value, key }) : decision;
}
