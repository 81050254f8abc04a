import type { VolunteerId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';
import { forgetPushes } from '../pushes/index.ts';
import { forgetWardMessages } from '../ward-messages/index.ts';
import { forgetWeeklyMails } from '../weekly/index.ts';
import type { Gone } from './gone.ts';
import { eraseVolunteerContact, GONE_BY } from './volunteer-contact.store.ts';

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
  'texts',
  'weekly',
  'wardMessages',
  'spendingCap',
  'guidance',
  'handedInBy',
];

/** Contact and what they were known as are erased, with a receipt; what stays is an id with its offers and assignments and, of whoever was not taken on, why. */
export async function forgetVolunteer(tx: Tx, id: VolunteerId, gone: Gone, { lastMail = true } = {}): Promise<void> {
  // Their language is kept for the last mail, and goes with it.
  await tx.asSystem(() => eraseVolunteerContact(tx, id, gone, lastMail ? KNOWN_AS : [...KNOWN_AS, 'pageLanguage']));
  await forgetPushes(tx, id, GONE_BY[gone.status]);
  await forgetWeeklyMails(tx, id);
  await forgetWardMessages(tx, id);
  await tx.run(sql`delete from volunteer_credentials where network_id = ${param(tx.networkId)} and volunteer_id = ${param(id)}`);
  await tx.run(sql`update volunteers set status = ${param(gone.status)}, declined_reason = ${param(gone.status === 'DECLINED' ? gone.reason : null)}, joined_at = 'epoch', first_name = '—', display_name = '—', ward_code = null, grid_e = null, grid_n = null,
      languages = '{}', category_keys = '{}', skill_keys = '{}', capacity = 0, on_duty = false, self_isolating = false, free_times = '{}', quiet_from = null, quiet_until = null, texts = false, text_trouble = null, weekly = false, ward_messages = false, isolation_words = null, isolation_language = null, isolation_at = null,
      suspended_reason = null, suspended_at = null, page_language = case when ${param(lastMail)}::boolean then page_language else 'en' end,
      applied_at = null, application_nudges = 0, spending_cap_pence = null, guidance_id = null, guidance_language = null, guidance_at = null, import_id = null
    where network_id = ${param(tx.networkId)} and id = ${param(id)}`);
}
