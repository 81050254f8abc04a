import { endReferralAgain as endAgain } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { eraseEnvelope } from './envelope.store.ts';
import { keep, lockReferral } from './referral.store.ts';

/** In a copy of the database from before: the referral ends as it is known to have ended, and what the service was told goes. */
export async function endReferralAgain(tx: Tx, id: string, why: string): Promise<void> {
  const referral = await lockReferral(tx, id);
  if (!referral) return;
  const ended = endAgain(referral, why.replace(/^.*-at-/, ''), tx.now);
  await keep(tx, referral, ended);
  await eraseEnvelope(tx, ended);
}
