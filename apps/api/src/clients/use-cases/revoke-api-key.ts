import { agree, type Decision, refuse } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { readId } from '../../platform/ids.ts';
import { revokeApiKeys, revokeOneKey } from '../api-client.store.ts';
import { ownClient, ownClientOfKey } from './own-client.ts';

export const REVOKE_API_KEY_REFUSALS = ['API_KEY_NOT_FOUND'] as const;
export const REVOKE_API_CLIENT_REFUSALS = ['API_CLIENT_NOT_FOUND'] as const;

/** A key that was lost or published opens nothing from the next request on. */
export function revokeApiKey(
  { actor, db }: Ctx,
  input: { keyId: string },
): Promise<Decision<{ clientId: string }, (typeof REVOKE_API_KEY_REFUSALS)[number]>> {
  return db.transaction(async (tx) => {
    const clientId = await ownClientOfKey(tx, actor, input.keyId);
    if (!clientId) return refuse('API_KEY_NOT_FOUND');
    await revokeOneKey(tx, readId<string>('apiKey', input.keyId));
    return agree({ clientId });
  });
}

/** All of a client's keys at once: it asks nothing any more. */
export function revokeApiClient(
  { actor, db }: Ctx,
  input: { clientId: string },
): Promise<Decision<{ clientId: string }, (typeof REVOKE_API_CLIENT_REFUSALS)[number]>> {
  return db.transaction(async (tx) => {
    const clientId = await ownClient(tx, actor, readId<string>('apiClient', input.clientId));
    if (!clientId) return refuse('API_CLIENT_NOT_FOUND');
    await revokeApiKeys(tx, clientId);
    return agree({ clientId });
  });
}
