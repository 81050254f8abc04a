import type { StaffId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { indexOf, openSealed, type SealedTable, saveSealed } from '../platform/seal/index.ts';
import { param, sql } from '../platform/sql.ts';

const STAFF_CONTACTS: SealedTable<'email'> = { table: 'staff_contacts', owner: 'staff_id', columns: { email: 'email' } };

const plainly = (email: string) => email.trim().toLowerCase();

/** Keeps a lead's e-mail: sealed, with a keyed index to find it again at sign-in. */
export const saveStaffContact = (tx: Tx, id: StaffId, email: string): Promise<void> =>
  tx.asSystem(() =>
    saveSealed(tx, STAFF_CONTACTS, id, { email: plainly(email) }, { email_index: indexOf(tx.ring, plainly(email)) }),
  );

/** Who has this e-mail in this network, or null. */
export async function findStaffByEmail(tx: Tx, email: string): Promise<StaffId | null> {
  const row = await tx.one<{ staff_id: StaffId }>(
    sql`select staff_id from staff_contacts where network_id = ${param(tx.networkId)} and email_index = ${param(indexOf(tx.ring, plainly(email)))}`,
  );
  return row?.staff_id ?? null;
}

export const openStaffEmail = async (tx: Tx, id: StaffId): Promise<string | null> =>
  (await openSealed(tx, STAFF_CONTACTS, id))?.email ?? null;
