import { isPageLanguage, type VolunteerId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';
import { openFarewell } from '../volunteers/index.ts';
import { VOLUNTEERING_MAILS } from './words/volunteering-mails.ts';
import { type Mail, write } from './write-letter.ts';

type Told = { network: string; phone: string | null };

/** To somebody who has left: that it is done, and whom to ring if it was not them. */
export async function leftMail(tx: Tx, volunteerId: string): Promise<Mail | null> {
  const to = await openFarewell(tx, volunteerId as VolunteerId);
  const row = await tx.one<Told & { language: string }>(sql`select n.name as network, n.phone, v.page_language as language
    from volunteers v join networks n on n.id = v.network_id where v.network_id = ${param(tx.networkId)} and v.id = ${param(volunteerId)}`);
  if (!to || !row) return null;
  const language = isPageLanguage(row.language) ? row.language : 'en';
  return { to, ...write(VOLUNTEERING_MAILS[language].left(row), language) };
}
