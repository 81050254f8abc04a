import { type HelpRequest, type WaveClock, waveDue } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { askNextWave } from './ask-next-wave.ts';
import { findOpenCallOut, saveClock } from './call-out.store.ts';
import { wavesFor } from './waves-for.ts';

/** What became of a wave whose time had come: so many were asked, it waits, nobody was left, or it could not go and is stopped. */
export type DueWave = { asked: number } | 'WAITS' | 'NOBODY_LEFT' | 'STOPPED';

/** Asks the next group where its time has come; the request's row is held, so of two workers one asks and the other finds it done. */
export async function sendDueWave(tx: Tx, request: HelpRequest): Promise<DueWave> {
  const callOut = await findOpenCallOut(tx, request.id);
  if (!callOut) return 'WAITS';
  const { waitMinutes } = callOut.clock;
  const due = waveDue(callOut.clock, request, (await wavesFor(tx, request)).quiet, tx.now);
  const go = (clock: WaveClock) => saveClock(tx, callOut.id, clock);
  if (due.status === 'WAIT') await go({ waitMinutes, status: 'RUNNING', nextWaveAt: due.until });
  if (due.status !== 'ASK') return 'WAITS';
  const asked = await askNextWave(tx, request, {});
  if (asked.ok) return { asked: asked.value.asked };
  if (asked.refusals.some(({ code }) => code === 'NO_ONE_LEFT_TO_ASK')) {
    await go({ waitMinutes, status: 'NOBODY_LEFT', nobodyLeftAt: tx.now });
    return 'NOBODY_LEFT';
  }
  await go({ waitMinutes, status: 'PAUSED', pausedAt: tx.now });
  return 'STOPPED';
}
