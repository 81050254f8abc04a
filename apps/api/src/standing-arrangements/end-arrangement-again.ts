import { ARRANGEMENT_ENDS } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { closeArrangement, lockArrangement } from './arrangement.store.ts';

/** In a copy of the database from before: it ends as it is known to have ended; its occurrences have lines of their own. */
export async function endArrangementAgain(tx: Tx, id: string, why: string): Promise<void> {
  const arrangement = await lockArrangement(tx, id);
  if (arrangement) await closeArrangement(tx, arrangement, ARRANGEMENT_ENDS.find((end) => why.endsWith(`-${end}`)) ?? 'BY_LEAD');
}
