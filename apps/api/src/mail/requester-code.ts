import type { PageLanguage, RequestId } from '@wardwise/domain';
import { ownLine } from '../networks/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { sixDigits } from '../platform/seal/index.ts';
import { param, sql } from '../platform/sql.ts';
import { openDetails } from '../requests/index.ts';
import { withLastLine } from './last-line.ts';
import { TASK_MAILS } from './words/task-mails.ts';
import { type Mail, write } from './write-letter.ts';

/** The code that lets whoever asked in at another browser; to the e-mail they gave us, as long as we have it. */
export async function requesterCodeMail(tx: Tx, id: string): Promise<Mail | null> {
  const row = await tx.one<{
    requestId: RequestId;
    language: PageLanguage;
    network: string;
    line: string | null;
  }>(sql`select l.request_id as "requestId", l.page_language as language, n.name as network,
      ${ownLine('ASKER_LINE', sql`n.id`, sql`l.page_language`)} as line
    from requester_codes c join requester_links l on l.network_id = c.network_id and l.id = c.link_id join networks n on n.id = c.network_id
    where c.network_id = ${param(tx.networkId)} and c.id = ${param(id)} and c.expires_at > ${param(tx.now)}`);
  const to = row && (await openDetails(tx, row.requestId))?.email;
  if (!row || !to) return null;
  const letter = TASK_MAILS[row.language].linkCode(sixDigits(tx.ring, id));
  return { to, ...write(withLastLine(letter, row.line, row.network, row.language), row.language) };
}
