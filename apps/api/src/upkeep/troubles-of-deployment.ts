import { type Trouble, troublesOf } from '@wardwise/domain';
import type { House } from '../platform/context.ts';
import { findDeployment } from './upkeep.store.ts';

/** What is wrong in all networks at once, and what was overdue in any of them when it was last looked for. */
export async function troublesOfDeployment({ pool, journal, backupWindowDays }: House): Promise<Trouble[]> {
  const deployment = await findDeployment(pool, backupWindowDays, await journal.lastBackupAt());
  const { rows } = await pool.query<{ now: Date; overdue: number }>(
    `select now(), (select count(*)::int from troubles where kind = 'OVERDUE' and seen_since is not null) as overdue`,
  );
  const { now, overdue } = rows[0] as { now: Date; overdue: number };
  return troublesOf({ ...deployment, overdue }, now);
}
