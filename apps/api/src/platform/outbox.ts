import type { Tx } from './db/transaction.ts';
import { newId } from './ids.ts';
import { param, sql } from './sql.ts';

/** What the outbox may say: verbs and ids, never a name, number, address or word of anybody's. */
export type Announcement =
  | { type: 'sign-in.mail'; signInId: string }
  | { type: 'invitation.mail'; invitationId: string }
  | { type: 'coordinator-invited.mail'; invitationId: string; staffId: string }
  | { type: 'way-back.asked.mail'; invitationId: string; staffId: string }
  | { type: 'way-back.to-confirm.mail'; invitationId: string; staffId: string }
  | { type: 'way-back.sent.mail'; invitationId: string; staffId: string }
  | { type: 'staff.left.mail'; staffId: string }
  | { type: `ward.${'given' | 'handed-over' | 'handed-back' | 'stand-in' | 'stand-in-over'}.mail`; staffId: string }
  | { type: 'passkey.added.mail'; staffId: string }
  | { type: 'passkey.removed.mail'; staffId: string }
  | { type: 'link-code.mail'; codeId: string }
  | { type: 'requester-code.mail'; codeId: string }
  | { type: 'prescription-today.mail'; requestId: string; staffId: string }
  | { type: 'young-person.mail'; requestId: string; staffId: string }
  | { type: 'request-corrected.mail'; requestId: string; staffId: string }
  | { type: 'arrangement.to-end.mail'; requestId: string; staffId: string }
  | { type: 'arrangement.stopped.mail'; requestId: string; staffId: string }
  | { type: `arrangement.${'yes-due' | 'paused' | 'over' | 'skipped'}.mail`; requestId: string; staffId: string }
  | { type: 'concern.raised.mail'; concernId: string; staffId: string }
  | { type: 'concern.waiting.mail'; concernId: string; staffId: string }
  | { type: 'entry-to-confirm.mail'; entryLinkId: string }
  | { type: 'signposting.mail'; signpostingId: string }
  | { type: 'volunteer.removed.mail'; volunteerId: string }
  | { type: 'volunteer.left.mail'; volunteerId: string }
  | { type: 'volunteer.declined.mail'; volunteerId: string }
  | { type: 'volunteer.applied.mail'; linkId: string }
  | { type: 'volunteer.known.mail'; linkId: string }
  | { type: 'volunteer.handed-in.mail'; linkId: string }
  | { type: 'volunteer.waiting.mail'; linkId: string }
  | { type: 'volunteer.approved.mail'; linkId: string }
  | { type: 'application.received.mail'; volunteerId: string; staffId: string }
  | { type: 'application.waiting.mail'; volunteerId: string; staffId: string }
  | { type: 'call-out.mail'; linkId: string }
  | { type: 'call-out.link.mail'; linkId: string }
  | { type: 'own-page.mail'; linkId: string }
  | { type: 'weekly.mail'; weeklyMailId: string }
  | { type: 'ward-message.mail'; wardMailId: string }
  | { type: 'assignment.proposed.mail'; linkId: string }
  | { type: 'offer.accepted.mail'; linkId: string }
  | { type: 'offer.too-late.mail'; linkId: string }
  | { type: 'assignment.cancelled.mail'; linkId: string }
  | { type: 'task.changed.mail'; linkId: string }
  | { type: 'task.overdue.mail'; linkId: string }
  | { type: 'follow-up.due.mail'; linkId: string }
  | { type: 'task.ended-well.mail'; linkId: string }
  | { type: 'referral.sent.mail'; linkId: string }
  | { type: 'referral.chased.mail'; linkId: string }
  | { type: 'referral.withdrawn.mail'; linkId: string }
  | { type: 'referral-code.mail'; codeId: string }
  | { type: 'referrer-link.mail'; referrerLinkId: string }
  | { type: 'unusual-looks.mail'; week: string; staffId: string }
  | { type: 'troubles.mail'; staffId: string }
  | { type: 'nudge.offer-waiting.mail'; requestId: string; staffId: string }
  | { type: 'nudge.nobody-answered.mail'; requestId: string; staffId: string }
  | { type: 'nudge.nobody-left.mail'; requestId: string; staffId: string }
  | { type: 'nudge.task-overdue.mail'; requestId: string; staffId: string }
  | { type: 'nudge.follow-up-due.mail'; requestId: string; staffId: string }
  | { type: 'nudge.handed-back.mail'; requestId: string; staffId: string }
  | { type: 'nudge.not-paid-back.mail'; requestId: string; staffId: string }
  | { type: 'nudge.said-no.mail'; requestId: string; staffId: string };

/** What a text to a telephone may be sent for; ids alone, as of a mail. */
export type TextAnnouncement =
  | { type: TextOfLink; linkId: string }
  | { type: 'texts.stopped.text'; volunteerId: string }
  | { type: 'signposting.text'; signpostingId: string }
  | { type: 'follow-up.asked.text'; followUpId: string };

/** A push to one browser of a volunteer: by which link it leads to the call-out. */
export type PushAnnouncement = { type: 'call-out.push'; linkId: string; pushId: string };

/** The texts that bring a volunteer their link to a task, or answer what they wrote about it. */
export type TextOfLink =
  | 'call-out.text'
  | 'assignment.proposed.text'
  | 'offer.accepted.text'
  | 'offer.too-late.text'
  | 'assignment.cancelled.text'
  | 'task.overdue.text'
  | 'follow-up.due.text'
  | 'task.ended-well.text'
  | 'answer.noted.text'
  | 'answer.too-late.text'
  | 'answer.declined.text'
  | 'answer.could-not.text'
  | 'answer.how.text';

/** Whatever the outbox may say, by whichever way it goes. */
export type AnyAnnouncement = Announcement | TextAnnouncement | PushAnnouncement;

/** Puts it in the outbox, in the same transaction as what it tells of: both happen or neither. */
export const announce = (tx: Tx, announcement: AnyAnnouncement): Promise<void> => announceAll(tx, [announcement]);

/** The same for many at once, in one statement; each at once, or at its own time. */
export async function announceAll(tx: Tx, announcements: readonly AnyAnnouncement[], dueAt?: readonly Date[]): Promise<void> {
  const types = announcements.map(({ type }) => type);
  const payloads = announcements.map(({ type: _, ...payload }) => JSON.stringify(payload));
  await tx.run(sql`insert into outbox (network_id, id, type, payload, created_at, due_at)
    select ${param(tx.networkId)}::uuid, a.id, a.type, a.payload, ${param(tx.now)}::timestamptz, a.due_at
    from unnest(${param(types.map(() => newId()))}::uuid[], ${param(types)}::text[], ${param(payloads)}::jsonb[], ${param(dueAt ?? types.map(() => tx.now))}::timestamptz[]) as a (id, type, payload, due_at)`);
}

/** The same under an id that comes from outside: said twice, it is announced once. */
export async function announceOnce(tx: Tx, id: string, { type, ...payload }: TextAnnouncement): Promise<void> {
  await tx.run(sql`insert into outbox (network_id, id, type, payload, created_at, due_at)
    values (${param(tx.networkId)}, ${param(id)}, ${param(type)}, ${param(JSON.stringify(payload))}::jsonb, ${param(tx.now)}, ${param(tx.now)}) on conflict do nothing`);
}
