import {
  agree,
  type Decision,
  makeApiClient as make,
  type NewApiClient,
  API_CLIENT_REFUSALS as OF_THE_RULE,
  type WardCode,
} from '@wardwise/domain';
import { isStaff } from '../../platform/actor.ts';
import type { Ctx } from '../../platform/context.ts';
import { forbidden } from '../../platform/errors.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { canManageClients } from '../api-client.policy.ts';
import { addApiKey, listOurWards, saveApiClient } from '../api-client.store.ts';

export const MAKE_API_CLIENT_REFUSALS = [...OF_THE_RULE, ...IDEMPOTENCY_REFUSALS] as const;
export type MakeApiClientRefusal = (typeof MAKE_API_CLIENT_REFUSALS)[number];

/** A client and its key, which is told once; null where the same key of idempotency came before. */
export type MadeKey = { clientId: string; key: string | null };

/** A coordinator lets a program of an organisation's ask: what it may read, of which wards, until when. */
export async function makeApiClient(
  { actor, db }: Ctx,
  input: Omit<NewApiClient, 'wardCodes'> & { wardCodes: string[]; idempotencyKey?: string | null },
): Promise<Decision<MadeKey, MakeApiClientRefusal>> {
  // Told to whoever made it, and kept in no record of the answer.
  let key: string | null = null;
  const decision = await db.once(
    'makeApiClient',
    input,
    async (tx): Promise<Decision<{ clientId: string }, MakeApiClientRefusal>> => {
      if (!isStaff(actor) || !canManageClients(actor, tx.networkId)) throw forbidden();
      const { name, kind, scopes, days } = input;
      const said = { name, kind, scopes, days, wardCodes: input.wardCodes as WardCode[] };
      const decision = make(said, await listOurWards(tx));
      if (!decision.ok) return decision;
      const clientId = await saveApiClient(tx, decision.value, actor.staffId);
      key = await addApiKey(tx, clientId, days);
      return agree({ clientId });
    },
  );
  return decision.ok ? agree({ ...decision.value, key }) : decision;
}
