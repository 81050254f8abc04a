import { isRunning, type PageLanguage, type RequestId, type StaffId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { showId } from '../platform/ids.ts';
import type { Announcement } from '../platform/outbox.ts';
import { param, sql } from '../platform/sql.ts';
import { loadRequest } from '../requests/index.ts';
import { openStaffEmail } from '../staff/index.ts';
import { ALERTS } from './alert-words.ts';
import { type Mail, write } from './letter.ts';

type Alert = Extract<Announcement, { type: `${'prescription-today' | 'young-person' | 'request-corrected'}.mail` }>;

/** To a lead: something cannot wait, or is not as it was. It names nobody and no place; the link opens it for those who may see it. Null once it is over. */
export async function alertMail(tx: Tx, { type, requestId, staffId }: Alert, publicUrl: string): Promise<Mail | null> {
  const request = await loadRequest(tx, requestId as RequestId, false);
  const reader = await tx.one<{ language: PageLanguage; slug: string }>(sql`select s.page_language as language, n.slug
    from staff s join networks n on n.id = s.network_id where s.network_id = ${param(tx.networkId)} and s.id = ${param(staffId)}`);
  const to = reader && (await openStaffEmail(tx, staffId as StaffId));
  if (!request || !isRunning(request) || !reader || !to) return null;
  const letter = ALERTS[reader.language][type];
  return { to, ...write(letter(`${publicUrl}/n/${reader.slug}/requests/${showId('request', request.id)}`), reader.language) };
}
