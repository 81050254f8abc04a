import type { Gap } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { newRandomId } from '../platform/ids.ts';
import { param, sql } from '../platform/sql.ts';

/** Writes down a need that could not be met; no person and no request in it. */
export const saveGap = (tx: Tx, gap: Gap): Promise<void> =>
  tx.run(sql`insert into gaps (network_id, id, ward_code, category_key, language, kind, day)
    values (${param(gap.networkId)}, ${param(newRandomId())}, ${param(gap.wardCode)}, ${param(gap.categoryKey)}, ${param(gap.language)}, ${param(gap.kind)}, ${param(gap.day)})`);
