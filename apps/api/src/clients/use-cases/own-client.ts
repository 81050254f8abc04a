import type { Actor } from '../../platform/actor.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { forbidden } from '../../platform/errors.ts';
import { readId } from '../../platform/ids.ts';
import { canKeepClient, keepsClients } from '../api-client.policy.ts';
import { clientOfKey, lockApiClient } from '../api-client.store.ts';

/** The client of this id, held until commit; null for an unknown one and for somebody else's alike. Throws for whoever keeps none. */
export async function ownClient(tx: Tx, actor: Actor, id: string | null): Promise<string | null> {
  if (!keepsClients(actor)) throw forbidden();
  const client = await lockApiClient(tx, id);
  return client && canKeepClient(actor, { networkId: tx.networkId, ...client }) ? id : null;
}

/** The same for the client whose key this is. */
export async function ownClientOfKey(tx: Tx, actor: Actor, keyId: string): Promise<string | null> {
  if (!keepsClients(actor)) throw forbidden();
  return ownClient(tx, actor, await clientOfKey(tx, readId<string>('apiKey', keyId)));
}
