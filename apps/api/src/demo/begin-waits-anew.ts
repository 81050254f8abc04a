import { afterWave } from '@wardwise/domain';
import { findOpenCallOut, listRunning, saveClock, wavesFor } from '../call-outs/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { loadRequest } from '../requests/index.ts';

/** Begins the wait of every call-out anew: in a network that begins with a past, no wave goes at once that would have gone long ago. */
export async function beginWaitsAnew(tx: Tx): Promise<void> {
  for (const { id, requestId } of await listRunning(tx)) {
    const request = await loadRequest(tx, requestId, false);
    const callOut = await findOpenCallOut(tx, requestId);
    if (!request || !callOut) continue;
    const { quiet, waitMinutes } = await wavesFor(tx, request);
    await saveClock(tx, id, afterWave(callOut.clock, waitMinutes, quiet, tx.now));
  }
}
