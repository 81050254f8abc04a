import { type HelpRequest, isRunning, type RequestId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { showId } from '../platform/ids.ts';
import type { Announcement } from '../platform/outbox.ts';
import { loadRequest } from '../requests/index.ts';
import { hasArrangement } from '../standing-arrangements/index.ts';
import { ALERTS } from './alert-words.ts';
import { findStaffReader } from './staff-reader.ts';
import { type Mail, write } from './write-letter.ts';

type Alert = Extract<
  Announcement,
  {
    type: `${'prescription-today' | 'young-person' | 'request-corrected' | 'arrangement.to-end' | 'arrangement.stopped' | 'arrangement.yes-due' | 'arrangement.paused' | 'arrangement.over' | 'arrangement.skipped'}.mail`;
  }
>;

/** What has happened already, and stays so. */
const ENDED_OR_CHANGED = new Set<Alert['type']>([
  'arrangement.stopped.mail',
  'arrangement.over.mail',
  'arrangement.skipped.mail',
]);

/** To a lead: something cannot wait, or is not as it was. It names nobody and no place; the link opens it for those who may see it. Null once it is over. */
export async function alertMail(tx: Tx, { type, requestId, staffId }: Alert, publicUrl: string): Promise<Mail | null> {
  const request = await loadRequest(tx, requestId as RequestId, false);
  if (!request || !(await isStillSo(tx, type, request))) return null;
  const reader = await findStaffReader(tx, staffId);
  if (!reader) return null;
  const letter = ALERTS[reader.language][type];
  return {
    to: reader.to,
    ...write(letter(`${publicUrl}/n/${reader.slug}/requests/${showId('request', request.id)}`), reader.language),
  };
}

/** Whether what it tells of is still so by the time it is written. */
async function isStillSo(tx: Tx, type: Alert['type'], request: HelpRequest): Promise<boolean> {
  if (ENDED_OR_CHANGED.has(type)) return true;
  return type.startsWith('arrangement.') ? hasArrangement(tx, request.id) : isRunning(request);
}
