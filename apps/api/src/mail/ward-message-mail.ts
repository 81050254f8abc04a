import { isPageLanguage, notWrittenTo } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { linkToken } from '../platform/seal/index.ts';
import { openVolunteerContact } from '../volunteers/index.ts';
import { findToBeMailed } from '../ward-messages/index.ts';
import { wardMessageLetter } from './ward-message-letter.ts';
import type { Mail } from './write-letter.ts';

/** A message of the leads to a volunteer of their ward; nobody where it was taken back, or where they have stopped them, gone or paused since. */
export async function wardMessageMail(tx: Tx, id: string, publicUrl: string): Promise<Mail | null> {
  const it = await findToBeMailed(tx, id);
  if (!it || it.takenBackAt || notWrittenTo(it.reader) !== null) return null;
  const contact = await openVolunteerContact(tx, it.volunteerId);
  const stopUrl = `${publicUrl}/m/${linkToken(tx.ring, id)}`;
  const letter = wardMessageLetter({ ...it, stopUrl }, isPageLanguage(it.language) ? it.language : 'en');
  if (!contact?.email || !letter) return null;
  const { subject, text, html } = letter;
  return { to: contact.email, subject, text, html, stopUrl };
}
