import { REFERENCE_LETTERS, referenceOf, type WardCode } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { drawOne } from '../platform/seal/index.ts';
import { param, sql } from '../platform/sql.ts';

/** A reference that no other request of the network has: by the ward's name, or by the network's while the ward is not known. */
export async function newReference(tx: Tx, wardCode: WardCode | null): Promise<string> {
  const named = await tx.one<{ name: string }>(
    sql`select coalesce((select name from wards where code = ${param(wardCode)}), (select name from networks where id = ${param(tx.networkId)}), '') as name`,
  );
  for (;;) {
    const reference = referenceOf(named?.name ?? '', () => drawOne(REFERENCE_LETTERS));
    const taken = await tx.one(
      sql`select from help_requests where network_id = ${param(tx.networkId)} and reference = ${param(reference)}`,
    );
    if (!taken) return reference;
  }
}
