import type { TextTrouble } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';

/** Keeps what the text of this outbox row met, for the leads of the volunteer it went to; null: it was delivered. */
export const noteTrouble = (tx: Tx, outboxId: string, trouble: TextTrouble | null): Promise<void> =>
  tx.run(sql`update volunteers v set text_trouble = ${param(trouble)} from outbox o join task_links l on l.network_id = o.network_id and l.id::text = o.payload ->> 'linkId'
    where o.network_id = ${param(tx.networkId)} and o.id = ${param(outboxId)} and v.network_id = l.network_id and v.id = l.volunteer_id
      and v.texts and v.text_trouble is distinct from ${param(trouble)}`);
