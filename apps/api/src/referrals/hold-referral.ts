import type { Referral } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { readId } from '../platform/ids.ts';
import { type KeptRequest, lockRequest } from '../requests/index.ts';
import { lockReferral, requestOfReferral } from './referral.store.ts';

/** A referral with the request it is about, both held until commit; the request first, as everybody does who holds both. */
export async function holdReferral(tx: Tx, id: string): Promise<{ referral: Referral | null; request: KeptRequest | null }> {
  const uuid = readId<string>('referral', id);
  const request = await lockRequest(tx, await requestOfReferral(tx, uuid));
  return { request, referral: await lockReferral(tx, uuid) };
}
