import type { VolunteerId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { erase } from '../platform/erase.ts';
import { readPhone } from '../platform/phone.ts';
import { indexOf, type Opened, openSealed, type SealedTable, saveSealed } from '../platform/seal/index.ts';
import { param, sql } from '../platform/sql.ts';

export type VolunteerContact = Opened<'email' | 'phone'>;

const VOLUNTEER_CONTACTS: SealedTable<'email' | 'phone'> = {
  table: 'volunteer_contacts',
  owner: 'volunteer_id',
  columns: { email: 'email', phone: 'phone' },
};

/** Opens how to reach a volunteer; row-level security has its say as well. */
export const openVolunteerContact = (tx: Tx, id: VolunteerId): Promise<VolunteerContact | null> =>
  openSealed(tx, VOLUNTEER_CONTACTS, id);

/** Keeps how to reach a volunteer: sealed, with a keyed index to find the number again. */
export const saveVolunteerContact = (tx: Tx, id: VolunteerId, contact: VolunteerContact): Promise<void> =>
  saveSealed(tx, VOLUNTEER_CONTACTS, id, contact, { phone_index: phoneIndex(tx, contact) });

/** Erases how to reach a volunteer who is removed, with its key; the receipt names `beside` too, which goes with it. */
export const eraseVolunteerContact = (tx: Tx, id: VolunteerId, beside: string[]): Promise<boolean> =>
  erase(tx, VOLUNTEER_CONTACTS, id, 'volunteer-removed', { volunteerId: id, beside });

/** The volunteers of this network who may help and have this number (E.164); two may share one. */
export async function listVolunteersByPhone(tx: Tx, number: string): Promise<VolunteerId[]> {
  const rows = await tx.rows<{ id: VolunteerId }>(sql`select v.id from volunteer_contacts c
    join volunteers v on v.network_id = c.network_id and v.id = c.volunteer_id and v.status = 'APPROVED'
    where c.network_id = ${param(tx.networkId)} and c.phone_index = ${param(indexOf(tx.ring, number))} order by v.id`);
  return rows.map(({ id }) => id);
}

/** Makes the index of numbers that were kept before there was one; answers how many. */
export async function indexPhones(tx: Tx): Promise<number> {
  const rows = await tx.rows<{ id: VolunteerId }>(
    sql`select volunteer_id as id from volunteer_contacts where network_id = ${param(tx.networkId)} and phone_index is null for update skip locked`,
  );
  for (const { id } of rows) {
    const contact = await openVolunteerContact(tx, id);
    await tx.run(sql`update volunteer_contacts set phone_index = ${param(contact && phoneIndex(tx, contact))}
      where network_id = ${param(tx.networkId)} and volunteer_id = ${param(id)}`);
  }
  return rows.length;
}

/** Of the number however it is written; what is no number is indexed as it stands, so that it is not tried again for ever. */
const phoneIndex = (tx: Tx, { phone }: VolunteerContact): Buffer | null =>
  phone === null ? null : indexOf(tx.ring, readPhone(phone) ?? phone);
