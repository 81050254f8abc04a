import { dayIn, type HelpRequest, isForToday, type QuietHours, quietFor, TIME_ZONE } from '@wardwise/domain';
import { askingHours } from '../networks/index.ts';
import type { Tx } from '../platform/db/transaction.ts';

/** When nobody is asked for this request, and how long its call-out waits between waves unless the lead says otherwise: both go by whether it is needed today. */
export async function wavesFor(tx: Tx, request: HelpRequest): Promise<{ quiet: QuietHours; waitMinutes: number }> {
  const { quiet, waitMinutes, waitTodayMinutes } = await askingHours(tx);
  const forToday = isForToday(request, dayIn(TIME_ZONE, tx.now));
  return { quiet: quietFor(quiet, forToday), waitMinutes: forToday ? waitTodayMinutes : waitMinutes };
}
