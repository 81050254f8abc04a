import { isPageLanguage } from '@wardwise/domain';
import { findLink } from '../links/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { linkToken } from '../platform/seal/index.ts';
import { param, sql } from '../platform/sql.ts';
import { openVolunteerContact } from '../volunteers/index.ts';
import { VOLUNTEERING_MAILS } from './words/volunteering-mails.ts';
import { type Mail, write } from './write-letter.ts';

/** To a volunteer who asked for their link: the way to what we hold about them. */
export async function ownPageMail(tx: Tx, linkId: string, publicUrl: string): Promise<Mail | null> {
  const link = await findLink(tx, linkId);
  const contact = link && (await openVolunteerContact(tx, link.volunteerId));
  if (!link || !contact?.email) return null;
  const row = await tx.one<{ network: string; language: string }>(sql`select n.name as network, v.page_language as language
    from volunteers v join networks n on n.id = v.network_id where v.network_id = ${param(tx.networkId)} and v.id = ${param(link.volunteerId)}`);
  if (!row) return null;
  const language = isPageLanguage(row.language) ? row.language : 'en';
  const url = `${publicUrl}/t/${linkToken(tx.ring, linkId)}/yours`;
  return { to: contact.email, ...write(VOLUNTEERING_MAILS[language].ownPage({ network: row.network, url }), language) };
}
