import { type StaffId, type StaffLanguage, type StaffRole, staffLanguage } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';
import { openStaffEmail } from '../staff/index.ts';

/** One of the staff, as whoever writes them a mail needs to know them. */
type StaffReader = { to: string; language: StaffLanguage; roles: StaffRole[]; network: string; slug: string };

/** To whom of the staff a mail goes, at the address they have now; null for whoever left. */
export async function findStaffReader(tx: Tx, staffId: string): Promise<StaffReader | null> {
  const to = await openStaffEmail(tx, staffId as StaffId);
  const row = await tx.one<{ language: string; roles: StaffRole[]; network: string; slug: string }>(
    sql`select s.page_language as language, s.roles, n.name as network, n.slug
      from staff s join networks n on n.id = s.network_id where s.network_id = ${param(tx.networkId)} and s.id = ${param(staffId)}`,
  );
  if (to === null || !row) return null;
  return { ...row, to, language: staffLanguage(row.language) };
}
