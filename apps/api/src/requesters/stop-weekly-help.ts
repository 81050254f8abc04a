import type { HelpRequest } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { cancelOccurrences } from '../requests/index.ts';
import { closeArrangement, lockArrangementsOf } from '../standing-arrangements/index.ts';

/** Help every week ends at the word of whoever it is for: what it held is erased, what is not yet done is cancelled. Answers whether there was any. */
export async function stopWeeklyHelp(tx: Tx, request: HelpRequest): Promise<boolean> {
  let stopped = false;
  for (const arrangement of await lockArrangementsOf(tx, request.id))
    if (await closeArrangement(tx, arrangement, 'BY_REQUESTER')) {
      await cancelOccurrences(tx, arrangement.id);
      stopped = true;
    }
  return stopped;
}
