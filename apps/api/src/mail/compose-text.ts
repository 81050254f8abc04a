import {
  didItGoWell,
  type FollowUpId,
  isPageLanguage,
  type TextKind,
  toldIn,
  type VolunteerId,
  writeText,
} from '@wardwise/domain';
import { findSlots, whoDecides } from '../call-outs/index.ts';
import { findLink } from '../links/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { TextAnnouncement, TextOfLink } from '../platform/outbox.ts';
import { linkToken } from '../platform/seal/index.ts';
import { param, sql } from '../platform/sql.ts';
import { findRequestOf, loadRequest, openCard } from '../requests/index.ts';
import { openVolunteerContact } from '../volunteers/index.ts';
import { isOver } from './is-over.ts';
import { signpostingText } from './signposting-mail.ts';
import { slotsOf } from './slots-of.ts';

/** A text ready to go: to which number, and its words. */
type Text = { to: string; text: string };

const KINDS: Record<TextOfLink, TextKind> = {
  'call-out.text': 'callOut',
  'assignment.proposed.text': 'proposed',
  'offer.accepted.text': 'accepted',
  'offer.too-late.text': 'tooLate',
  'assignment.cancelled.text': 'cancelled',
  'task.overdue.text': 'overdue',
  'follow-up.due.text': 'howDidItGo',
  'task.ended-well.text': 'endedWell',
  'answer.noted.text': 'noted',
  'answer.too-late.text': 'tooLate',
  'answer.declined.text': 'declined',
  'answer.could-not.text': 'couldNot',
  'answer.how.text': 'how',
};

/** Writes the text that an announcement means, from what is in the database now; null when its reader or its cause is gone, or they want no texts any more. */
export async function composeText(tx: Tx, announcement: TextAnnouncement, publicUrl: string): Promise<Text | null> {
  if (announcement.type === 'signposting.text') return signpostingText(tx, announcement.signpostingId);
  if (announcement.type === 'follow-up.asked.text') return askedText(tx, announcement.followUpId as FollowUpId);
  if (announcement.type === 'texts.stopped.text') return stopped(tx, announcement.volunteerId as VolunteerId, publicUrl);
  const kind = KINDS[announcement.type];
  const link = await findLink(tx, announcement.linkId);
  const request = link && (await loadRequest(tx, link.requestId, false));
  const reader = link && (await findReader(tx, link.volunteerId));
  if (!link || !request || !reader?.texts || isOver(kind, request, link.volunteerId)) return null;
  const slots = (link.callOutId && (await findSlots(tx, link.callOutId))) || (await slotsOf(tx, request));
  const decides = await whoDecides(tx, link.callOutId);
  const text = writeText(
    kind,
    { ...reader, slots, decides, url: `${publicUrl}/t/${linkToken(tx.ring, link.id)}` },
    reader.language,
  );
  return text === null ? null : { to: reader.to, text };
}

/** To whoever was helped, at the number on their card; null once they have answered, or the card is gone. */
async function askedText(tx: Tx, id: FollowUpId): Promise<Text | null> {
  const request = await loadRequest(tx, await findRequestOf(tx, 'follow_ups', id), false);
  if (!request?.followUps.some((followUp) => followUp.id === id && followUp.status === 'DUE')) return null;
  const to = (await openCard(tx, request.id))?.phone;
  const network = await tx.one<{ name: string }>(sql`select name from networks where id = ${param(tx.networkId)}`);
  return to && network ? { to, text: didItGoWell(network.name, toldIn(request.preferredLanguage)) } : null;
}

async function stopped(tx: Tx, id: VolunteerId, url: string): Promise<Text | null> {
  const reader = await findReader(tx, id);
  if (!reader || reader.texts) return null;
  const text = writeText('stopped', { ...reader, slots: null, decides: 'LEAD_CHOOSES', url }, reader.language);
  return text === null ? null : { to: reader.to, text };
}

async function findReader(tx: Tx, id: VolunteerId) {
  const contact = await openVolunteerContact(tx, id);
  const row = await tx.one<{ language: string; network: string; networkPhone: string | null; texts: boolean }>(sql`
    select v.page_language as language, n.name as network, n.phone as "networkPhone", v.texts
    from volunteers v join networks n on n.id = v.network_id where v.network_id = ${param(tx.networkId)} and v.id = ${param(id)}`);
  if (!contact?.phone || !row) return null;
  return { ...row, to: contact.phone, language: isPageLanguage(row.language) ? row.language : ('en' as const) };
}
