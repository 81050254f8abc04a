import type { VolunteerId, VolunteerStatus } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { erase } from '../platform/erase.ts';
import { readPhone } from '../platform/phone.ts';
import { sameBox } from '../platform/same-box.ts';
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
import type { Gone } from './gone.ts';

export type VolunteerContact = Opened<'email' | 'phone'>;

const VOLUNTEER_CONTACTS: SealedTable<'email' | 'phone'> = {
  table: 'volunteer_contacts',
  owner: 'volunteer_id',
  columns: { email: 'email', phone: 'phone' },
  // Of the number however it is written; what is no number is indexed as it stands.
  index: {
    phone_index: ({ phone }) => phone && (readPhone(phone) ?? phone),
    email_index: ({ email }) => email && sameBox(email),
  },
};

/** Opens how to reach a volunteer; row-level security has its say as well. */
export const openVolunteerContact = (tx: Tx, id: VolunteerId): Promise<VolunteerContact | null> =>
  openSealed(tx, VOLUNTEER_CONTACTS, id);

/** Keeps how to reach a volunteer: sealed, with a keyed index to find the number again. */
export const saveVolunteerContact = (tx: Tx, id: VolunteerId, contact: VolunteerContact): Promise<void> =>
  saveSealed(tx, VOLUNTEER_CONTACTS, id, contact);

/** Gives a volunteer another number or address, for what is not null; of the old one nothing is left. False where there is nobody to reach any more. */
export const replaceVolunteerContact = (tx: Tx, id: VolunteerId, said: VolunteerContact): Promise<boolean> =>
  tx.asSystem(async () => {
    const before = await openSealed(tx, VOLUNTEER_CONTACTS, id);
    if (!before) return false;
    const now = { email: said.email ?? before.email, phone: said.phone ?? before.phone };
    if (now.email === before.email && now.phone === before.phone) return true;
    await erase(tx, VOLUNTEER_CONTACTS, id, 'volunteer-contact-replaced', { replaced: true });
    await saveSealed(tx, VOLUNTEER_CONTACTS, id, now);
    // What is known of the old number says nothing of the new one.
    await tx.run(sql`update volunteers set text_trouble = null where network_id = ${param(tx.networkId)} and id = ${param(id)}`);
    return true;
  });

/** The rule by which somebody is erased, as the journal says it. */
export const GONE_BY = { LEFT: 'volunteer-left', REMOVED: 'volunteer-removed', DECLINED: 'application-over' } as const;

/** Erases how to reach a volunteer who left, is removed or was not taken on, with its key; the receipt names `beside` too, which goes with it, and the journal the reason. */
export const eraseVolunteerContact = (tx: Tx, id: VolunteerId, gone: Gone, beside: string[]): Promise<boolean> =>
  erase(tx, VOLUNTEER_CONTACTS, id, GONE_BY[gone.status], {
    volunteerId: id,
    beside,
    ...('reason' in gone && { reason: gone.reason }),
  });

/** The volunteers of this network who may help, or stand as it is said, and have this number (E.164); two may share one. */
export async function listVolunteersByPhone(
  tx: Tx,
  number: string,
  statuses: readonly VolunteerStatus[] = ['APPROVED'],
): Promise<VolunteerId[]> {
  const found = await findByIndex<VolunteerId>(tx, VOLUNTEER_CONTACTS, number);
  const rows = await tx.rows<{ id: VolunteerId }>(sql`select id from volunteers
    where network_id = ${param(tx.networkId)} and id = any(${param(found)}::uuid[]) and status = any(${param(statuses)}) order by id`);
  return rows.map(({ id }) => id);
}

/** The volunteers of this network whose mailbox this is, and who stand as it is said. */
export async function listVolunteersByBox(tx: Tx, email: string, statuses: readonly VolunteerStatus[]): Promise<VolunteerId[]> {
  const found = await findByIndex<VolunteerId>(tx, VOLUNTEER_CONTACTS, sameBox(email), 'email_index');
  const rows = await tx.rows<{ id: VolunteerId }>(sql`select id from volunteers
    where network_id = ${param(tx.networkId)} and id = any(${param(found)}::uuid[]) and status = any(${param(statuses)}) order by id`);
  return rows.map(({ id }) => id);
}

/** Everybody of this network, gone or not yet here, who is known by this number (E.164) or this address. */
export async function listKnownBy(tx: Tx, { phone, email }: { phone: string; email: string }): Promise<VolunteerId[]> {
  const byPhone = await findByIndex<VolunteerId>(tx, VOLUNTEER_CONTACTS, phone, 'phone_index');
  const byEmail = await findByIndex<VolunteerId>(tx, VOLUNTEER_CONTACTS, sameBox(email), 'email_index');
  return [...new Set([...byPhone, ...byEmail])];
}

/** Indexes so many numbers and addresses of volunteers anew, by the key of the day; answers how many. */
export const reindexVolunteers = (tx: Tx, by: RingKey, most: number): Promise<number> =>
  reindexSealed(tx, VOLUNTEER_CONTACTS, by, most);
