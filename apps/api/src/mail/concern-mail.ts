import type { PageLanguage, StaffId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { showId } from '../platform/ids.ts';
import type { Announcement } from '../platform/outbox.ts';
import { param, sql } from '../platform/sql.ts';
import { openStaffEmail } from '../staff/index.ts';
import { CONCERN_WORDS } from './concern-words.ts';
import { type Mail, write } from './letter.ts';

type ToReader = Extract<Announcement, { type: `concern.${string}` }>;

/** To a safeguarding lead or deputy: there is a concern to open. It says nothing of it; null once it is open, or not theirs to read. */
export async function concernMail(tx: Tx, { type, concernId, staffId }: ToReader, publicUrl: string): Promise<Mail | null> {
  const reader = await tx.one<{ language: PageLanguage; slug: string; danger: boolean }>(sql`
    select s.page_language as language, n.slug, c.danger_now as danger
    from concerns c join staff s on s.network_id = c.network_id and s.id = ${param(staffId)} and s.id is distinct from c.about_staff
      and s.roles && array['SAFEGUARDING_LEAD', 'SAFEGUARDING_DEPUTY'] join networks n on n.id = c.network_id
    where c.network_id = ${param(tx.networkId)} and c.id = ${param(concernId)} and c.status = 'RAISED'`);
  const to = reader && (await openStaffEmail(tx, staffId as StaffId));
  if (!reader || !to) return null;
  const { danger, language, slug } = reader;
  const letter = CONCERN_WORDS[language][type](danger, `${publicUrl}/n/${slug}/concerns/${showId('concern', concernId)}`);
  return { to, ...write(letter, language) };
}
