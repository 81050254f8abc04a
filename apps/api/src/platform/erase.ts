import type { Tx } from './db/transaction.ts';
import { newId } from './ids.ts';
import { eraseSealed, type SealedTable } from './seal/index.ts';
import { param, sql } from './sql.ts';

/** Whose it was, for as long as the receipt says so; of most not even that. */
type Whose = { requestId?: string; volunteerId?: string };

/**
 * Erases a record with its key, and leaves a receipt of which fields, by which rule, when. Every erasure goes this way.
 * `beside` are the fields that go with it and were not sealed; `reason` is what the journal says beside the rule. What is merely replaced by a newer one is in no
 * journal: a copy of the database may keep the older. Answers whether there was anything.
 */
export async function erase(
  tx: Tx,
  of: SealedTable<string>,
  ownerId: string,
  rule: string,
  { beside = [], reason, ...whose }: Whose & { beside?: string[]; reason?: string } = {},
): Promise<boolean> {
  const why = rule.endsWith('-replaced') ? null : [rule, reason].filter(Boolean).join('-');
  const erased = await eraseSealed(tx, of, ownerId, why);
  if (erased) await writeReceipt(tx, rule, [...Object.keys(of.columns), ...beside], whose);
  return erased;
}

/** Writes down which fields were erased, by which rule, when; nothing of what they said. */
async function writeReceipt(tx: Tx, rule: string, fields: string[], { requestId, volunteerId }: Whose): Promise<void> {
  await tx.run(sql`insert into erasure_receipts (network_id, id, request_id, volunteer_id, rule, fields, at)
    values (${param(tx.networkId)}, ${param(newId())}, ${param(requestId ?? null)}, ${param(volunteerId ?? null)}, ${param(rule)}, ${param(fields)}, ${param(tx.now)})`);
}
