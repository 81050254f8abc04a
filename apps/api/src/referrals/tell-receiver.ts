import type { Referral } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { announce } from '../platform/outbox.ts';
import { findLinkOf } from './referral-link.store.ts';

/** Who takes referrals by mail hears what they did not do themselves: that it was taken back, and that we still wait for a word. */
export async function tellReceiver(tx: Tx, before: Referral, after: Referral): Promise<void> {
  const withdrawn = after.status === 'WITHDRAWN' && before.status !== 'WITHDRAWN';
  const chased = after.chasedAt !== null && before.chasedAt === null;
  if (!withdrawn && !chased) return;
  const linkId = await findLinkOf(tx, after.id);
  if (linkId) await announce(tx, { type: withdrawn ? 'referral.withdrawn.mail' : 'referral.chased.mail', linkId });
}
