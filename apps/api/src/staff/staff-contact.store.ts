import { isEmailAddress, LONGEST, type StaffId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { erase } from '../platform/erase.ts';
import { findByIndex, openSealed, type RingKey, reindexSealed, type SealedTable, saveSealed } from '../platform/seal/index.ts';

const STAFF_CONTACTS: SealedTable<'email'> = {
  table: 'staff_contacts',
  owner: 'staff_id',
  columns: { email: 'email' },
  index: { email_index: ({ email }) => email },
};

/** An address as it is compared: without the spaces and capitals it was typed with. */
export const plainly = (email: string) => email.trim().toLowerCase();

/** Keeps a lead's e-mail: sealed, with a keyed index to find it again at sign-in. */
export const saveStaffContact = (tx: Tx, id: StaffId, email: string): Promise<void> =>
  tx.asSystem(() => saveSealed(tx, STAFF_CONTACTS, id, { email: plainly(email) }));

/** Gives somebody another e-mail; of the old one nothing is left. */
export const replaceStaffContact = (tx: Tx, id: StaffId, email: string): Promise<void> =>
  tx.asSystem(async () => {
    await erase(tx, STAFF_CONTACTS, id, 'staff-address-replaced', { replaced: true });
    await saveStaffContact(tx, id, email);
  });

/** Forgets how to reach somebody who left: row and key. */
export const eraseStaffContact = (tx: Tx, id: StaffId): Promise<void> =>
  tx.asSystem(async () => void (await erase(tx, STAFF_CONTACTS, id, 'staff-stopped')));

/** Whether this can be an e-mail address; whether it is one, a mail to it tells. */
export const isEmail = (email: string): boolean => email.length <= LONGEST.email && isEmailAddress(email.trim());

/** Whether one of the staff has this e-mail, for a coordinator who is about to give it to somebody. */
export const isKnownEmail = async (tx: Tx, email: string): Promise<boolean> =>
  (await tx.asSystem(() => findStaffByEmail(tx, email))) !== null;

/** Who has this e-mail in this network, or null. */
export async function findStaffByEmail(tx: Tx, email: string): Promise<StaffId | null> {
  const [found] = await findByIndex<StaffId>(tx, STAFF_CONTACTS, plainly(email));
  return found ?? null;
}

export const openStaffEmail = async (tx: Tx, id: StaffId): Promise<string | null> =>
  (await openSealed(tx, STAFF_CONTACTS, id))?.email ?? null;

/** Indexes so many addresses of the staff anew, by the key of the day; answers how many. */
export const reindexStaff = (tx: Tx, by: RingKey, most: number): Promise<number> => reindexSealed(tx, STAFF_CONTACTS, by, most);
