import type { RemoveReason, VolunteerId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { erase } from '../platform/erase.ts';
import { readPhone } from '../platform/phone.ts';
import {
  findByIndex,
  type Opened,
  openSealed,
  type RingKey,
  reindexSealed,
  type SealedTable,
  saveSealed,
} from '../platform/seal/index.ts';
import { param, sql } from '../platform/sql.ts';

export type VolunteerContact = Opened<'email' | 'phone'>;

const VOLUNTEER_CONTACTS: SealedTable<'email' | 'phone'> = {
  table: 'volunteer_contacts',
  owner: 'volunteer_id',
  columns: { email: 'email', phone: 'phone' },
  // Of the number however it is written; what is no number is indexed as it stands.
  index: { column: 'phone_index', text: ({ phone }) => phone && (readPhone(phone) ?? phone) },
};

/** Opens how to reach a volunteer; row-level security has its say as well. */
export const openVolunteerContact = (tx: Tx, id: VolunteerId): Promise<VolunteerContact | null> =>
  openSealed(tx, VOLUNTEER_CONTACTS, id);

/** Keeps how to reach a volunteer: sealed, with a keyed index to find the number again. */
export const saveVolunteerContact = (tx: Tx, id: VolunteerId, contact: VolunteerContact): Promise<void> =>
  saveSealed(tx, VOLUNTEER_CONTACTS, id, contact);

/** Erases how to reach a volunteer who is removed, with its key; the receipt names `beside` too, which goes with it. The journal keeps the reason, for the bar list of a copy from before. */
export const eraseVolunteerContact = (tx: Tx, id: VolunteerId, reason: RemoveReason, beside: string[]): Promise<boolean> =>
  erase(tx, VOLUNTEER_CONTACTS, id, 'volunteer-removed', { volunteerId: id, beside, why: `volunteer-removed-${reason}` });

/** The volunteers of this network who may help and have this number (E.164); two may share one. */
export async function listVolunteersByPhone(tx: Tx, number: string): Promise<VolunteerId[]> {
  const found = await findByIndex<VolunteerId>(tx, VOLUNTEER_CONTACTS, number);
  const rows = await tx.rows<{ id: VolunteerId }>(sql`select id from volunteers
    where network_id = ${param(tx.networkId)} and id = any(${param(found)}::uuid[]) and status = 'APPROVED' order by id`);
  return rows.map(({ id }) => id);
}

/** Indexes so many numbers of volunteers anew, by the key of the day; answers how many. */
export const reindexVolunteers = (tx: Tx, by: RingKey, most: number): Promise<number> =>
  reindexSealed(tx, VOLUNTEER_CONTACTS, by, most);
