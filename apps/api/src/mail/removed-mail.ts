import { isPageLanguage, type VolunteerId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';
import { openFarewell } from '../volunteers/index.ts';
import { VOLUNTEERING_MAILS } from './words/volunteering-mails.ts';
import { type Mail, write } from './write-letter.ts';

type Told = { network: string; person: string; phone: string | null };

/** To somebody who may not help any more: that it is so, and who else will look at it again if they ask. */
export async function removedMail(tx: Tx, volunteerId: string): Promise<Mail | null> {
  const to = await openFarewell(tx, volunteerId as VolunteerId);
  const row = await tx.one<
    Told & { language: string }
  >(sql`select n.name as network, n.phone, s.display_name as person, v.page_language as language
    from farewells f join volunteers v on v.network_id = f.network_id and v.id = f.volunteer_id
      join staff s on s.network_id = f.network_id and s.id = f.appeal_staff join networks n on n.id = f.network_id
    where f.network_id = ${param(tx.networkId)} and f.volunteer_id = ${param(volunteerId)}`);
  if (!to || !row) return null;
  const language = isPageLanguage(row.language) ? row.language : 'en';
  return { to, ...write(VOLUNTEERING_MAILS[language].removed(row), language) };
}
