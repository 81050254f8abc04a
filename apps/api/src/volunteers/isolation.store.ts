import type { ConsentOnRecord, IsolationConsentWords, VolunteerId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { eraseKnownAs } from '../platform/erase.ts';
import { param, sql } from '../platform/sql.ts';

/** Keeps that a volunteer stays at home, with their yes to keeping it. */
export async function saveIsolation(
  tx: Tx,
  id: VolunteerId,
  { consentWords, consentLanguage, consentAt }: ConsentOnRecord<IsolationConsentWords>,
): Promise<void> {
  await tx.run(sql`update volunteers set self_isolating = true, isolation_words = ${param(consentWords)}, isolation_language = ${param(consentLanguage)},
    isolation_at = ${param(consentAt)} where network_id = ${param(tx.networkId)} and id = ${param(id)}`);
}

/** Deletes it, and the yes with it; where nothing was kept nothing is written. */
export async function eraseIsolation(tx: Tx, id: VolunteerId): Promise<void> {
  const gone =
    await tx.rows(sql`update volunteers set self_isolating = false, isolation_words = null, isolation_language = null, isolation_at = null
    where network_id = ${param(tx.networkId)} and id = ${param(id)} and self_isolating returning id`);
  if (gone.length === 0) return;
  await eraseKnownAs(tx, { table: 'volunteers', ownerId: id, rule: 'isolation-over', fields: ['selfIsolating'] });
}
