import { type AssignmentId, type HelpRequest, type Nudge, type NudgeKind, nudgesDue, type RequestId } from '@wardwise/domain';
import { findAsked } from '../call-outs/index.ts';
import { announceByText, linkTo } from '../links/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { type Announcement, announce } from '../platform/outbox.ts';
import { param, sql } from '../platform/sql.ts';
import { loadRequest } from '../requests/index.ts';
import { listLeadsOf } from '../staff/index.ts';
import { findWaiting, keepNudge } from './nudge.store.ts';

type OfTask = 'HANDED_BACK' | 'NOT_PAID_BACK';
type MailToLead = Extract<Announcement, { type: `nudge.${string}` }>['type'];

const TO_LEADS: Record<NudgeKind, MailToLead> = {
  OFFER_WAITING: 'nudge.offer-waiting.mail',
  NOBODY_ANSWERED: 'nudge.nobody-answered.mail',
  NOBODY_LEFT: 'nudge.nobody-left.mail',
  TASK_OVERDUE: 'nudge.task-overdue.mail',
  FOLLOW_UP_DUE: 'nudge.follow-up-due.mail',
  HANDED_BACK: 'nudge.handed-back.mail',
  NOT_PAID_BACK: 'nudge.not-paid-back.mail',
};

/** Reminds whoever a request waits for, each once: the record and the mails are kept together or not at all. Answers how many nudges went out. */
export async function sendNudges(tx: Tx, request: HelpRequest): Promise<number> {
  let sent = 0;
  for (const nudge of await dueOf(tx, request)) {
    if (!(await keepNudge(tx, request.id, nudge))) continue;
    await tell(tx, request, nudge);
    sent += 1;
  }
  return sent;
}

/** One nudge to the leads that the request itself cannot tell: a task is back, or somebody has not had their money. False where it has gone out before. */
export async function nudgeLeads(tx: Tx, request: HelpRequest, kind: OfTask, about: AssignmentId): Promise<boolean> {
  const nudge: Nudge = { kind, about, volunteerId: null };
  if (!(await keepNudge(tx, request.id, nudge))) return false;
  await tell(tx, request, nudge);
  return true;
}

/** Takes everything that waits now for said: a network that begins with a past is not reminded of all of it at once. */
export async function forgoNudges(tx: Tx): Promise<void> {
  const live = await tx.rows<{ id: RequestId }>(
    sql`select id from help_requests where network_id = ${param(tx.networkId)} and ended_at is null order by id`,
  );
  for (const { id } of live) {
    const request = await loadRequest(tx, id, false);
    if (request) for (const nudge of await dueOf(tx, request)) await keepNudge(tx, id, nudge);
  }
}

const dueOf = async (tx: Tx, request: HelpRequest): Promise<Nudge[]> =>
  nudgesDue(request, await findAsked(tx, request.id), tx.now, await findWaiting(tx, request.id));

async function tell(tx: Tx, request: HelpRequest, { kind, volunteerId }: Nudge): Promise<void> {
  if (volunteerId) {
    const what = kind === 'FOLLOW_UP_DUE' ? 'follow-up.due' : 'task.overdue';
    const linkId = await linkTo(tx, request.id, volunteerId);
    await announce(tx, { type: `${what}.mail`, linkId });
    await announceByText(tx, `${what}.text`, [linkId]);
  }
  // Whoever helped says for themselves how it went; the lead asks the requester.
  if (kind === 'FOLLOW_UP_DUE' && volunteerId) return;
  for (const staffId of await listLeadsOf(tx, request))
    await announce(tx, { type: TO_LEADS[kind], requestId: request.id, staffId });
}
