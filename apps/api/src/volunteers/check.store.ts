import { type CheckKept, CREDENTIAL_KINDS, type CredentialKind, type VolunteerId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { eraseKnownAs } from '../platform/erase.ts';
import { param, sql } from '../platform/sql.ts';

/** Keeps that something was seen, in place of what was seen of its kind before. */
export async function saveCheck(
  tx: Tx,
  id: VolunteerId,
  { kind, seenOn, validUntil, seenBy, consent }: CheckKept,
): Promise<void> {
  await tx.run(sql`insert into volunteer_credentials (network_id, volunteer_id, kind, seen_on, valid_until, seen_by, consent_words, consent_language, consent_at)
    values (${param(tx.networkId)}, ${param(id)}, ${param(kind)}, ${param(seenOn)}, ${param(validUntil)}, ${param(seenBy)},
      ${param(consent?.consentWords ?? null)}, ${param(consent?.consentLanguage ?? null)}, ${param(consent?.consentAt ?? null)})
    on conflict (network_id, volunteer_id, kind) do update set seen_on = excluded.seen_on, valid_until = excluded.valid_until, seen_by = excluded.seen_by,
      consent_words = excluded.consent_words, consent_language = excluded.consent_language, consent_at = excluded.consent_at`);
}

/** Deletes that something was seen, with the yes to it; the receipt names the check, and the journal which. Answers whether it was there. */
export async function eraseCheck(tx: Tx, id: VolunteerId, kind: CredentialKind): Promise<boolean> {
  const gone = await tx.rows(sql`delete from volunteer_credentials
    where network_id = ${param(tx.networkId)} and volunteer_id = ${param(id)} and kind = ${param(kind)} returning kind`);
  if (gone.length === 0) return false;
  await eraseKnownAs(tx, {
    table: 'volunteer_credentials',
    ownerId: id,
    rule: 'check-taken-back',
    reason: kind,
    fields: ['check'],
  });
  return true;
}

/** Deletes it again in a copy of the database from before; which one, the journal's line says. */
export async function eraseCheckAgain(tx: Tx, id: VolunteerId, why: string): Promise<void> {
  const kind = CREDENTIAL_KINDS.find((known) => why.endsWith(`-${known}`));
  if (kind) await eraseCheck(tx, id, kind);
}
