import type { Tx } from './db/transaction.ts';
import { newId, newRandomId } from './ids.ts';
import { eraseSealed, noteErasure, type SealedTable } from './seal/index.ts';
import { param, sql } from './sql.ts';

/** Whose it was, for as long as the receipt says so; of most not even that. */
type Whose = { requestId?: string; volunteerId?: string };

/**
 * Erases a record with its key, and leaves a receipt of which fields, by which rule, when. Every erasure goes this way.
 * `beside` are the fields that go with it and were not sealed; `reason` is what the journal says beside the rule. What is merely `replaced` by a newer one is in no
 * journal: a copy of the database may keep the older. Answers whether there was anything.
 */
export async function erase(
  tx: Tx,
  of: SealedTable<string>,
  ownerId: string,
  rule: string,
  { beside = [], reason, replaced = false, ...whose }: Whose & { beside?: string[]; reason?: string; replaced?: boolean } = {},
): Promise<boolean> {
  const why = replaced ? null : [rule, reason].filter(Boolean).join('-');
  const erased = await eraseSealed(tx, of, ownerId, why);
  if (erased) await writeReceipt(tx, rule, [...Object.keys(of.columns), ...beside], whose);
  return erased;
}

/**
 * Notes that something plain which somebody is known as was erased, by itself: in the receipts as `erase` does, and in the journal under a number of
 * its own, so that a copy of the database from before forgets it too.
 */
export async function eraseKnownAs(
  tx: Tx,
  { table, ownerId, rule, reason, fields }: { table: string; ownerId: string; rule: string; reason?: string; fields: string[] },
): Promise<void> {
  const why = [rule, reason].filter(Boolean).join('-');
  await tx.asSystem(() => noteErasure(tx, { key: newRandomId(), table, ownerId, why }));
  await writeReceipt(tx, rule, fields, {});
}

/** Writes down which fields were erased, by which rule, when; nothing of what they said. */
async function writeReceipt(tx: Tx, rule: string, fields: string[], { requestId, volunteerId }: Whose): Promise<void> {
  await tx.run(sql`insert into erasure_receipts (network_id, id, request_id, volunteer_id, rule, fields, at)
    values (${param(tx.networkId)}, ${param(newId())}, ${param(requestId ?? null)}, ${param(volunteerId ?? null)}, ${param(rule)}, ${param(fields)}, ${param(tx.now)})`);
}
