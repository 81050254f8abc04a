import {
  type Application,
  type ConsentOnRecord,
  gridSquareOf,
  type IsolationConsentWords,
  type PageLanguage,
  VolunteerId,
  type VolunteerStatus,
  type Ward,
} from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { newRandomId } from '../platform/ids.ts';
import { param, sql } from '../platform/sql.ts';
import { saveIsolation } from './isolation.store.ts';
import { saveVolunteerContact } from './volunteer-contact.store.ts';

/** Whoever a group handed in, until they have said yes themselves. */
const AWAITS_OWN_YES = sql`(import_id is not null and guidance_at is null)`;

/** Somebody who wants to help, as they are kept: of where they live the ward, and the square that its middle is in. */
export type Applicant = Application & {
  name: string;
  phone: string;
  email: string;
  ward: Ward;
  pageLanguage: PageLanguage;
  /** Whether they want texts beside the mails. */
  texts: boolean;
  /** Whether they want the weekly mail. */
  weekly: boolean;
  /** The language in which they read the guidance. */
  guidanceLanguage: PageLanguage;
  /** Their yes to our keeping that they stay at home; null where they do not. */
  isolation: ConsentOnRecord<IsolationConsentWords> | null;
};

/** Keeps an application: known by what they said, with phone and e-mail sealed. Nobody is asked to help by it. */
export async function saveApplication(tx: Tx, applicant: Applicant): Promise<VolunteerId> {
  const id = VolunteerId(newRandomId());
  const { name, ward, languages, categoryKeys, skillKeys, capacity, pageLanguage, spendingCapPence } = applicant;
  const square = gridSquareOf(ward.labelPoint);
  const status: VolunteerStatus = 'APPLIED';
  await tx.run(sql`insert into volunteers (network_id, id, first_name, display_name, ward_code, grid_e, grid_n, languages, category_keys, skill_keys, capacity,
      page_language, on_duty, self_isolating, status, joined_at, applied_at, spending_cap_pence, guidance_id, guidance_language, guidance_at, texts, weekly)
    values (${param(tx.networkId)}, ${param(id)}, ${param(name.split(/\s+/)[0])}, ${param(name)}, ${param(ward.code)}, ${param(square.east)}, ${param(square.north)},
      ${param(languages)}, ${param(categoryKeys)}, ${param(skillKeys)}, ${param(capacity)}, ${param(pageLanguage)}, true, false, ${param(status)},
      ${param(tx.now)}, ${param(tx.now)}, ${param(spendingCapPence)}, ${param(applicant.guidance)}, ${param(applicant.guidanceLanguage)}, ${param(tx.now)}, ${param(applicant.texts)}, ${param(applicant.weekly)})`);
  if (applicant.isolation) await saveIsolation(tx, id, applicant.isolation);
  await saveVolunteerContact(tx, id, { phone: applicant.phone, email: applicant.email });
  return id;
}

/** When somebody applied who still waits, in which ward, how often somebody was reminded of them, and whether their own yes is what is missing; holds their row. Null once they were answered. */
export function lockApplication(
  tx: Tx,
  id: VolunteerId,
): Promise<{ appliedAt: Date; wardCode: Ward['code']; nudges: number; awaitsOwnYes: boolean } | null> {
  return tx.one(sql`select applied_at as "appliedAt", ward_code as "wardCode", application_nudges as nudges,
      ${AWAITS_OWN_YES} as "awaitsOwnYes" from volunteers
    where network_id = ${param(tx.networkId)} and id = ${param(id)} and status = 'APPLIED' for no key update`);
}

/** Notes that one more reminder went out. */
export const countNudge = (tx: Tx, id: VolunteerId): Promise<void> =>
  tx.run(
    sql`update volunteers set application_nudges = application_nudges + 1 where network_id = ${param(tx.networkId)} and id = ${param(id)}`,
  );
