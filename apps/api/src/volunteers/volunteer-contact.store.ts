import type { VolunteerId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { type Opened, openSealed, type SealedTable, saveSealed } from '../platform/seal/index.ts';

export type VolunteerContact = Opened<'email' | 'phone'>;

const VOLUNTEER_CONTACTS: SealedTable<'email' | 'phone'> = {
  table: 'volunteer_contacts',
  owner: 'volunteer_id',
  columns: { email: 'email', phone: 'phone' },
};

/** Opens how to reach a volunteer; row-level security has its say as well. */
export const openVolunteerContact = (tx: Tx, id: VolunteerId): Promise<VolunteerContact | null> =>
  openSealed(tx, VOLUNTEER_CONTACTS, id);

export const saveVolunteerContact = (tx: Tx, id: VolunteerId, contact: VolunteerContact): Promise<void> =>
  saveSealed(tx, VOLUNTEER_CONTACTS, id, contact);
