import { agree, type Decision, refuse } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { forbidden } from '../../platform/errors.ts';
import { readId } from '../../platform/ids.ts';
import { canManageClients } from '../api-client.policy.ts';
import { lockApiClient, revokeApiKeys, revokeOneKey } from '../api-client.store.ts';

export const REVOKE_API_KEY_REFUSALS = ['API_KEY_NOT_FOUND'] as const;
export const REVOKE_API_CLIENT_REFUSALS = ['API_CLIENT_NOT_FOUND'] as const;

/** A key that was lost or published opens nothing from the next request on. */
export function revokeApiKey(
  { actor, db }: Ctx,
  input: { keyId: string },
): Promise<Decision<{ clientId: string }, (typeof REVOKE_API_KEY_REFUSALS)[number]>> {
  return db.transaction(async (tx) => {
    if (!canManageClients(actor, tx.networkId)) throw forbidden();
    const clientId = await revokeOneKey(tx, readId<string>('apiKey', input.keyId));
    return clientId ? agree({ clientId }) : refuse('API_KEY_NOT_FOUND');
  });
}

/** All of a client's keys at once: it asks nothing any more. */
export function revokeApiClient(
  { actor, db }: Ctx,
  input: { clientId: string },
): Promise<Decision<{ clientId: string }, (typeof REVOKE_API_CLIENT_REFUSALS)[number]>> {
  return db.transaction(async (tx) => {
    if (!canManageClients(actor, tx.networkId)) throw forbidden();
    const clientId = readId<string>('apiClient', input.clientId);
    if (!clientId || !(await lockApiClient(tx, clientId))) return refuse('API_CLIENT_NOT_FOUND');
    await revokeApiKeys(tx, clientId);
    return agree({ clientId });
  });
}
