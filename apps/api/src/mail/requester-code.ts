import type { PageLanguage, RequestId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { sixDigits } from '../platform/seal/index.ts';
import { param, sql } from '../platform/sql.ts';
import { openDetails } from '../requests/index.ts';
import { TASK_MAILS } from './words/task-mails.ts';
import { type Mail, write } from './write-letter.ts';

/** The code that lets whoever asked in at another browser; to the e-mail they gave us, as long as we have it. */
export async function requesterCodeMail(tx: Tx, id: string): Promise<Mail | null> {
  const row = await tx.one<{
    requestId: RequestId;
    language: PageLanguage;
  }>(sql`select l.request_id as "requestId", l.page_language as language
    from requester_codes c join requester_links l on l.network_id = c.network_id and l.id = c.link_id
    where c.network_id = ${param(tx.networkId)} and c.id = ${param(id)} and c.expires_at > ${param(tx.now)}`);
  const to = row && (await openDetails(tx, row.requestId))?.email;
  return row && to ? { to, ...write(TASK_MAILS[row.language].linkCode(sixDigits(tx.ring, id)), row.language) } : null;
}
