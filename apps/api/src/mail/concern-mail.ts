import type { Tx } from '../platform/db/transaction.ts';
import { showId } from '../platform/ids.ts';
import type { Announcement } from '../platform/outbox.ts';
import { param, sql } from '../platform/sql.ts';
import { CONCERN_WORDS } from './concern-words.ts';
import { findStaffReader } from './staff-reader.ts';
import { type Mail, write } from './write-letter.ts';

type ToReader = Extract<Announcement, { type: `concern.${string}` }>;

/** To a safeguarding lead or deputy: there is a concern to open. It says nothing of it; null once it is open, or not theirs to read. */
export async function concernMail(tx: Tx, { type, concernId, staffId }: ToReader, publicUrl: string): Promise<Mail | null> {
  const concern = await tx.one<{ danger: boolean }>(sql`select danger_now as danger from concerns
    where network_id = ${param(tx.networkId)} and id = ${param(concernId)} and status = 'RAISED' and about_staff is distinct from ${param(staffId)}::uuid`);
  const reader = concern && (await findStaffReader(tx, staffId));
  if (!concern || !reader?.roles.some((role) => role === 'SAFEGUARDING_LEAD' || role === 'SAFEGUARDING_DEPUTY')) return null;
  const { to, language, slug } = reader;
  const letter = CONCERN_WORDS[language][type](concern.danger, `${publicUrl}/n/${slug}/concerns/${showId('concern', concernId)}`);
  return { to, ...write(letter, language) };
}
