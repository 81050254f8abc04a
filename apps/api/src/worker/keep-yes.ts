import { goesOn, keepArrangement, type StandingArrangement } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { announce } from '../platform/outbox.ts';
import { cancelOccurrences, loadRequest } from '../requests/index.ts';
import { listLeadsOf } from '../staff/index.ts';
import { closeArrangement, hasUnderWay, saveArrangement } from '../standing-arrangements/index.ts';

/** Asks the leads for a new yes, pauses what has none, and ends what has none for too long or has had its last day; the leads hear of each once. Answers how it stands then. */
export async function keepYes(tx: Tx, arrangement: StandingArrangement): Promise<StandingArrangement> {
  const kept = keepArrangement(arrangement, { underWay: await hasUnderWay(tx, arrangement.id) }, tx.now);
  if (kept === arrangement) return kept;
  if (!goesOn(kept)) {
    await closeArrangement(tx, arrangement, kept.endedWhy);
    await cancelOccurrences(tx, kept.id);
  } else await saveArrangement(tx, kept);
  await tell(tx, kept);
  return kept;
}

async function tell(tx: Tx, kept: StandingArrangement): Promise<void> {
  const what = goesOn(kept) ? (kept.pausedAt ? 'paused' : 'yes-due') : 'over';
  const request = await loadRequest(tx, kept.requestId, false);
  if (!request) return;
  for (const staffId of await listLeadsOf(tx, request))
    await announce(tx, { type: `arrangement.${what}.mail`, requestId: request.id, staffId });
}
