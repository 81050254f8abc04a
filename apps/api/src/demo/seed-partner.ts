import type { StaffId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { newRandomId } from '../platform/ids.ts';
import { param, sql } from '../platform/sql.ts';
import { saveStaffContact } from '../staff/index.ts';
import { reachedAt } from './people/person.ts';

/** Somebody who works for a food bank of the demo's directory: a partner's console can be seen as they see it. */
export async function seedPartner(tx: Tx): Promise<void> {
  const { displayName, email } = reachedAt('Petra', 'V', 43);
  const made = await tx.one<{
    id: StaffId;
  }>(sql`insert into staff (network_id, id, display_name, roles, page_language, organization_id)
    select ${param(tx.networkId)}::uuid, ${param(newRandomId())}::uuid, ${param(displayName)}, '{PARTNER}', 'en', o.id from organizations o
    where o.kept_by = ${param(tx.networkId)} and o.name = 'Pimlico Food Bank' returning id`);
  if (made) await saveStaffContact(tx, made.id, email);
}
