import type { RemoveReason, VolunteerId, VolunteerStatus } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';
import { eraseVolunteerContact } from './volunteer-contact.store.ts';

const KNOWN_AS = [
  'displayName',
  'firstName',
  'joinedAt',
  'ward',
  'languages',
  'categories',
  'skills',
  'credentials',
  'selfIsolating',
  'freeTimes',
  'quietHours',
];

/** Contact and what they were known as are erased, with a receipt; what stays is an id with its offers and assignments. Without a reason they left by themselves. */
export async function forgetVolunteer(tx: Tx, id: VolunteerId, reason: RemoveReason | null): Promise<void> {
  const status: VolunteerStatus = reason ? 'REMOVED' : 'LEFT';
  await tx.asSystem(() => eraseVolunteerContact(tx, id, reason, KNOWN_AS));
  await tx.run(sql`delete from volunteer_credentials where network_id = ${param(tx.networkId)} and volunteer_id = ${param(id)}`);
  await tx.run(sql`update volunteers set status = ${param(status)}, joined_at = 'epoch', first_name = '—', display_name = '—', ward_code = null, grid_e = null, grid_n = null,
      languages = '{}', category_keys = '{}', skill_keys = '{}', capacity = 0, on_duty = false, self_isolating = false, free_times = '{}', quiet_from = null, quiet_until = null, isolation_words = null, isolation_language = null, isolation_at = null,
      suspended_reason = null, suspended_at = null
    where network_id = ${param(tx.networkId)} and id = ${param(id)}`);
}
