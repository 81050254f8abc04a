import { forgetRequest, type HelpRequest } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { withdrawReferralsOf } from '../referrals/index.ts';
import { eraseCard, lockRequest, saveRequest } from '../requests/index.ts';
import { listOccurrences } from './around.store.ts';
import { stopWeeklyHelp } from './stop-weekly-help.ts';

/** Whoever wants to be forgotten is, beside their request too: help every week ends, the cards of what was done of it go, and every service that was told of them is told to delete it. */
export async function forgetBeside(tx: Tx, request: HelpRequest): Promise<void> {
  await stopWeeklyHelp(tx, request);
  for (const id of await listOccurrences(tx, request.id)) {
    const occurrence = await lockRequest(tx, id);
    if (!occurrence) continue;
    const forgotten = forgetRequest(occurrence, tx.now);
    if (forgotten.ok) await saveRequest(tx, occurrence, forgotten.value);
    await tx.asSystem(() => eraseCard(tx, occurrence));
    await withdrawReferralsOf(tx, id);
  }
  await withdrawReferralsOf(tx, request.id);
}
