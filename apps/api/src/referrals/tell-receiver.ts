import type { Referral } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { showId } from '../platform/ids.ts';
import { announce } from '../platform/outbox.ts';
import { tellWebhooks } from '../webhooks/index.ts';
import { findLinkOf } from './referral-link.store.ts';

/** What a change is called to programs, by the state it led to. */
const EVENTS = {
  SENT: 'referral.sent',
  RECEIVED: 'referral.acknowledged',
  ACCEPTED: 'referral.accepted',
  WAITLISTED: 'referral.waitlisted',
  DECLINED: 'referral.declined',
  STARTED: 'referral.started',
  COMPLETED: 'referral.completed',
  WITHDRAWN: 'referral.withdrawn',
  EXPIRED: 'referral.expired',
  FAILED: 'referral.failed',
} as const;

/** The programs of the organisation hear of every step, thinly: which referral, and its state. */
export async function tellPrograms(tx: Tx, { id, organizationId, status }: Referral): Promise<void> {
  if (status === 'DRAFT') return;
  await tellWebhooks(tx, { organizationId, type: EVENTS[status], data: { referralId: showId('referral', id), status } });
}

/** The service is told: its programs of each step and when we ask again, and who takes referrals by mail of what they did not do themselves: that it was taken back, and that we still wait for a word. */
export async function tellReceiver(tx: Tx, before: Referral, after: Referral): Promise<void> {
  if (after.status !== before.status) await tellPrograms(tx, after);
  const withdrawn = after.status === 'WITHDRAWN' && before.status !== 'WITHDRAWN';
  const chased = after.chasedAt !== null && before.chasedAt === null;
  if (chased)
    await tellWebhooks(tx, {
      organizationId: after.organizationId,
      type: 'referral.chased',
      data: { referralId: showId('referral', after.id), status: after.status },
    });
  if (!withdrawn && !chased) return;
  const linkId = await findLinkOf(tx, after.id);
  if (linkId) await announce(tx, { type: withdrawn ? 'referral.withdrawn.mail' : 'referral.chased.mail', linkId });
}
