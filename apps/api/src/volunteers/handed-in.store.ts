import { gridSquareOf, type PageLanguage, type ReadRow, VolunteerId, type VolunteerStatus, type Ward } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { newRandomId } from '../platform/ids.ts';
import { param, sql } from '../platform/sql.ts';
import { saveVolunteerContact } from './volunteer-contact.store.ts';

/** Somebody whom a group handed in, as they are kept until they say yes themselves. */
export type HandedIn = ReadRow & { importId: string; name: string; phone: string; email: string; ward: Ward };

/** Keeps somebody whom a group handed in: waiting, off duty, with phone and e-mail sealed. */
export async function saveHandedIn(tx: Tx, handed: HandedIn): Promise<VolunteerId> {
  const id = VolunteerId(newRandomId());
  const { name, ward, languages, categoryKeys, skillKeys, freeTimes, pageLanguage } = handed;
  const square = gridSquareOf(ward.labelPoint);
  const status: VolunteerStatus = 'APPLIED';
  await tx.run(sql`insert into volunteers (network_id, id, first_name, display_name, ward_code, grid_e, grid_n, languages, category_keys, skill_keys, capacity,
      free_times, page_language, on_duty, self_isolating, status, joined_at, applied_at, import_id)
    values (${param(tx.networkId)}, ${param(id)}, ${param(name.split(/\s+/)[0])}, ${param(name)}, ${param(ward.code)}, ${param(square.east)}, ${param(square.north)},
      ${param(languages)}, ${param(categoryKeys)}, ${param(skillKeys)}, 1, ${param(freeTimes)}, ${param(pageLanguage)}, false, false, ${param(status)},
      ${param(tx.now)}, ${param(tx.now)}, ${param(handed.importId)})`);
  await tx.asSystem(() => saveVolunteerContact(tx, id, { phone: handed.phone, email: handed.email }));
  return id;
}

/** Whether somebody was handed in by a group and has not said yes themselves; their row is held by whoever asks. */
export async function awaitsOwnYes(tx: Tx, id: VolunteerId): Promise<boolean> {
  const row = await tx.one(sql`select from volunteers where network_id = ${param(tx.networkId)} and id = ${param(id)}
    and import_id is not null and guidance_at is null`);
  return row !== null;
}

/** Writes down their own yes: from now on they are an applicant as any other, from this moment. */
export const saveOwnYes = (tx: Tx, id: VolunteerId, guidance: string, language: PageLanguage): Promise<void> =>
  tx.run(sql`update volunteers set guidance_id = ${param(guidance)}, guidance_language = ${param(language)}, guidance_at = ${param(tx.now)},
      applied_at = ${param(tx.now)}, on_duty = true
    where network_id = ${param(tx.networkId)} and id = ${param(id)}`);
