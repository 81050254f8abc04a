import { callOutText, isPageLanguage, type PageLanguage, type VolunteerId } from '@wardwise/domain';
import { findSlots, whoDecides } from '../call-outs/index.ts';
import { findLink, makeLink, type TaskLink } from '../links/index.ts';
import { ownLine } from '../networks/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { Announcement } from '../platform/outbox.ts';
import { linkToken, sixDigits } from '../platform/seal/index.ts';
import { param, sql } from '../platform/sql.ts';
import { loadRequest } from '../requests/index.ts';
import { findAnother } from '../tasks/index.ts';
import { openVolunteerContact } from '../volunteers/index.ts';
import { alertMail } from './alert.ts';
import { applicantMail, applicationMail, declinedMail } from './application-mail.ts';
import { concernMail } from './concern-mail.ts';
import { entryMail } from './entry-mail.ts';
import { isOver } from './is-over.ts';
import { withLastLine } from './last-line.ts';
import { leadMail } from './lead-mail.ts';
import { leftMail } from './left-mail.ts';
import { looksMail } from './looks-mail.ts';
import { ownPageMail } from './own-page-mail.ts';
import { referralCodeMail, referralMail } from './referral-mail.ts';
import { referrerLinkMail } from './referrer-link-mail.ts';
import { removedMail } from './removed-mail.ts';
import { requesterCodeMail } from './requester-code.ts';
import { signpostingMail } from './signposting-mail.ts';
import { slotsOf } from './slots-of.ts';
import { invitationMail, signInMail, staffMail } from './staff-mail.ts';
import { troublesMail } from './troubles-mail.ts';
import { wardMessageMail } from './ward-message-mail.ts';
import { weeklyMail } from './weekly-mail.ts';
import { TASK_MAILS } from './words/task-mails.ts';
import { type Mail, write } from './write-letter.ts';

/** Writes the mail that an announcement means, from what is in the database now; null when its reader or its cause is gone. */
export function composeMail(tx: Tx, announcement: Announcement, publicUrl: string): Promise<Mail | null> {
  switch (announcement.type) {
    case 'sign-in.mail':
      return signInMail(tx, announcement.signInId, publicUrl);
    case 'invitation.mail':
      return invitationMail(tx, announcement.invitationId, publicUrl);
    case 'coordinator-invited.mail':
    case 'way-back.asked.mail':
    case 'way-back.to-confirm.mail':
    case 'way-back.sent.mail':
    case 'staff.left.mail':
    case 'ward.given.mail':
    case 'ward.handed-over.mail':
    case 'ward.handed-back.mail':
    case 'ward.stand-in.mail':
    case 'ward.stand-in-over.mail':
    case 'passkey.added.mail':
    case 'passkey.removed.mail':
      return staffMail(tx, announcement, publicUrl);
    case 'link-code.mail':
      return linkCodeMail(tx, announcement.codeId);
    case 'nudge.offer-waiting.mail':
    case 'nudge.nobody-answered.mail':
    case 'nudge.nobody-left.mail':
    case 'nudge.handed-back.mail':
    case 'nudge.not-paid-back.mail':
    case 'nudge.task-overdue.mail':
    case 'nudge.follow-up-due.mail':
    case 'nudge.said-no.mail':
      return leadMail(tx, announcement, publicUrl);
    case 'unusual-looks.mail':
      return looksMail(tx, announcement, publicUrl);
    case 'troubles.mail':
      return troublesMail(tx, announcement.staffId, publicUrl);
    case 'requester-code.mail':
      return requesterCodeMail(tx, announcement.codeId);
    case 'prescription-today.mail':
    case 'young-person.mail':
    case 'request-corrected.mail':
    case 'arrangement.to-end.mail':
    case 'arrangement.stopped.mail':
    case 'arrangement.yes-due.mail':
    case 'arrangement.paused.mail':
    case 'arrangement.over.mail':
    case 'arrangement.skipped.mail':
      return alertMail(tx, announcement, publicUrl);
    case 'concern.raised.mail':
    case 'concern.waiting.mail':
      return concernMail(tx, announcement, publicUrl);
    case 'volunteer.removed.mail':
      return removedMail(tx, announcement.volunteerId);
    case 'own-page.mail':
      return ownPageMail(tx, announcement.linkId, publicUrl);
    case 'weekly.mail':
      return weeklyMail(tx, announcement.weeklyMailId, publicUrl);
    case 'ward-message.mail':
      return wardMessageMail(tx, announcement.wardMailId, publicUrl);
    case 'entry-to-confirm.mail':
      return entryMail(tx, announcement.entryLinkId, publicUrl);
    case 'signposting.mail':
      return signpostingMail(tx, announcement.signpostingId);
    case 'referral.sent.mail':
    case 'referral.chased.mail':
    case 'referral.withdrawn.mail':
      return referralMail(tx, announcement, publicUrl);
    case 'referral-code.mail':
      return referralCodeMail(tx, announcement.codeId);
    case 'referrer-link.mail':
      return referrerLinkMail(tx, announcement.referrerLinkId, publicUrl);
    case 'volunteer.left.mail':
      return leftMail(tx, announcement.volunteerId);
    case 'volunteer.declined.mail':
      return declinedMail(tx, announcement.volunteerId);
    case 'volunteer.applied.mail':
    case 'volunteer.known.mail':
    case 'volunteer.handed-in.mail':
    case 'volunteer.waiting.mail':
    case 'volunteer.approved.mail':
      return applicantMail(tx, announcement, publicUrl);
    case 'application.received.mail':
    case 'application.waiting.mail':
      return applicationMail(tx, announcement, publicUrl);
    default:
      return volunteerMail(tx, announcement.type, announcement.linkId, publicUrl);
  }
}

async function linkCodeMail(tx: Tx, id: string): Promise<Mail | null> {
  const row = await tx.one<{ link_id: string }>(
    sql`select link_id from link_codes where network_id = ${param(tx.networkId)} and id = ${param(id)} and expires_at > ${param(tx.now)}`,
  );
  const link = row && (await findLink(tx, row.link_id));
  const reader = link && (await findReader(tx, link.volunteerId));
  return reader
    ? { to: reader.to, ...write(TASK_MAILS[reader.language].linkCode(sixDigits(tx.ring, id)), reader.language) }
    : null;
}

const LETTERS = {
  'call-out.mail': 'callOut',
  'call-out.link.mail': 'callOut',
  'assignment.proposed.mail': 'proposed',
  'offer.accepted.mail': 'accepted',
  'offer.too-late.mail': 'tooLate',
  'assignment.cancelled.mail': 'cancelled',
  'task.changed.mail': 'changed',
  'task.overdue.mail': 'overdue',
  'follow-up.due.mail': 'howDidItGo',
  'task.ended-well.mail': 'endedWell',
} as const;

async function volunteerMail(tx: Tx, type: keyof typeof LETTERS, linkId: string, publicUrl: string): Promise<Mail | null> {
  const link = await findLink(tx, linkId);
  const request = link && (await loadRequest(tx, link.requestId, false));
  const reader = link && (await findReader(tx, link.volunteerId));
  if (!link || !request || !reader) return null;
  if (isOver(LETTERS[type], request, link.volunteerId)) return null;
  const slots = (link.callOutId && (await findSlots(tx, link.callOutId))) || (await slotsOf(tx, request));
  if (!slots) return null;
  const it = {
    network: reader.network,
    callOut: callOutText(slots, reader.language),
    locality: slots.locality,
    byOrganization: request.askingServiceId !== null,
    url: `${publicUrl}/t/${linkToken(tx.ring, linkId)}`,
    decides: await whoDecides(tx, link.callOutId),
    another: type === 'offer.too-late.mail' ? await anotherFor(tx, link, reader.language, publicUrl) : null,
  };
  return {
    to: reader.to,
    ...write(
      withLastLine(TASK_MAILS[reader.language][LETTERS[type]](it), reader.line, reader.network, reader.language),
      reader.language,
    ),
  };
}

/** Another call-out that suits whoever came too late, by their own link to it. */
async function anotherFor(tx: Tx, { volunteerId, requestId }: TaskLink, language: PageLanguage, publicUrl: string) {
  const another = requestId && (await findAnother(tx, volunteerId, requestId));
  if (!another) return null;
  const linkId = await makeLink(tx, another.requestId, volunteerId, another.callOutId);
  return { text: another.text(language), url: `${publicUrl}/t/${linkToken(tx.ring, linkId)}` };
}

type Reader = { to: string; language: PageLanguage; network: string; line: string | null };

async function findReader(tx: Tx, id: VolunteerId): Promise<Reader | null> {
  const contact = await openVolunteerContact(tx, id);
  const row = await tx.one<{
    page_language: string;
    network: string;
    line: string | null;
  }>(sql`select v.page_language, n.name as network, ${ownLine('VOLUNTEER_LINE', sql`n.id`, sql`v.page_language`)} as line from volunteers v join networks n on n.id = v.network_id
    where v.network_id = ${param(tx.networkId)} and v.id = ${param(id)}`);
  if (!contact?.email || !row) return null;
  const { page_language: language, ...found } = row;
  return { to: contact.email, language: isPageLanguage(language) ? language : 'en', ...found };
}
