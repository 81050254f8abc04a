import type { StaffId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { newRandomId } from '../platform/ids.ts';
import { param, sql } from '../platform/sql.ts';
import { saveStaffContact } from '../staff/index.ts';
import { SPEAKS_FOR } from './facts/services.ts';
import { reachedAt } from './people/person.ts';

/** Somebody who works where the sandbox's program does: a partner's console can be seen as they see it, with the same referrals to answer. */
export async function seedPartner(tx: Tx): Promise<void> {
  const { displayName, email } = reachedAt('Petra', 'V', 43);
  const made = await tx.one<{
    id: StaffId;
  }>(sql`insert into staff (network_id, id, display_name, roles, page_language, organization_id)
    select ${param(tx.networkId)}::uuid, ${param(newRandomId())}::uuid, ${param(displayName)}, '{PARTNER}', 'en', o.id from organizations o
    where o.kept_by = ${param(tx.networkId)} and o.name = ${param(SPEAKS_FOR)} returning id`);
  if (made) await saveStaffContact(tx, made.id, email);
}
