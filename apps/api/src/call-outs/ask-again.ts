import { afterHandBack, callOutSlots, type Decides, dayIn, type HelpRequest, TIME_ZONE } from '@wardwise/domain';
import { findCategory } from '../categories/index.ts';
import { speakersOf } from '../networks/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';
import { findOpenCallOut, saveCallOut, saveClock } from './call-out.store.ts';

type Last = { decides: Decides; locality: string; waitMinutes: number; stopped: boolean };

/**
 * A place came free because somebody handed the task back: whoever is next is asked in the worker's next round, or when quiet hours end. A call-out
 * that was over begins anew, as the last one was, so that everybody may be asked again. False where the lead had stopped the waves, or never called anybody.
 */
export async function askAgain(tx: Tx, request: HelpRequest): Promise<boolean> {
  const open = await findOpenCallOut(tx, request.id);
  if (open) {
    const clock = afterHandBack(open.clock, tx.now);
    await saveClock(tx, open.id, clock);
    return clock.status === 'RUNNING';
  }
  const last = await findLast(tx, request);
  const category = await findCategory(tx, request.categoryKey);
  if (!last || last.stopped || !category || request.status !== 'OPEN') return false;
  const { decides, locality, waitMinutes } = last;
  const speakers = await speakersOf(tx, request.preferredLanguage);
  const slots = callOutSlots(request, category, locality, speakers, dayIn(TIME_ZONE, tx.now));
  await saveCallOut(tx, request.id, slots, decides, { waitMinutes, status: 'RUNNING', nextWaveAt: tx.now });
  return true;
}

const findLast = (tx: Tx, request: HelpRequest): Promise<Last | null> =>
  tx.one<Last>(sql`select o.decides, o.locality, o.wait_minutes as "waitMinutes", o.paused_at is not null as stopped
    from call_outs o where o.network_id = ${param(tx.networkId)} and o.request_id = ${param(request.id)} order by o.created_at desc, o.id desc limit 1`);
