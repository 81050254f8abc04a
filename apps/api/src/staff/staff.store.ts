import type { HelpRequest, StaffId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';

/** Those a request waits for: the leads of the ward that handles it, where it has none those of its own ward, and else the coordinators. */
export async function listLeadsOf(
  tx: Tx,
  { handledByWard, wardCode }: Pick<HelpRequest, 'handledByWard' | 'wardCode'>,
): Promise<StaffId[]> {
  for (const ward of new Set([handledByWard, wardCode])) {
    const leads = await tx.rows<{ id: StaffId }>(sql`select staff_id as id from leads_today
      where network_id = ${param(tx.networkId)} and ward_code = ${param(ward)} order by staff_id`);
    if (leads.length > 0) return leads.map(({ id }) => id);
  }
  return listCoordinators(tx);
}

/** The coordinators of this network. */
export async function listCoordinators(tx: Tx): Promise<StaffId[]> {
  const coordinators = await tx.rows<{ id: StaffId }>(
    sql`select id from staff where network_id = ${param(tx.networkId)} and 'COORDINATOR' = any(roles) and left_at is null order by id`,
  );
  return coordinators.map(({ id }) => id);
}

/** The language somebody of the staff reads. */
export async function findPageLanguage(tx: Tx, id: StaffId): Promise<string | null> {
  const row = await tx.one<{ language: string }>(
    sql`select page_language as language from staff where network_id = ${param(tx.networkId)} and id = ${param(id)}`,
  );
  return row?.language ?? null;
}
