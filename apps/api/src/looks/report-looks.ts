import { unusualLooks, weekToReport } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { announce } from '../platform/outbox.ts';
import { keepReport, listLooksIn, listReadersOfReports, liveRequestsOf, saveUnusualLooks } from './unusual-looks.store.ts';

/** Takes the weeks so far for reported: a network that begins with a past is not asked about it. */
export const forgoReport = async (tx: Tx): Promise<void> => void (await keepReport(tx, weekToReport(tx.now)));

/**
 * Looks through the last whole week once, and tells coordinators and safeguarding leads where something was unusual: each of
 * what the others did, and nobody of themselves. Answers how many people's weeks were.
 */
export async function reportLooks(tx: Tx): Promise<number> {
  const week = weekToReport(tx.now);
  if (!(await keepReport(tx, week))) return 0;
  const unusual = unusualLooks(await listLooksIn(tx, week), await liveRequestsOf(tx));
  await saveUnusualLooks(tx, week, unusual);
  const people = [...new Set(unusual.map(({ staffId }) => staffId))];
  for (const staffId of await listReadersOfReports(tx))
    if (people.some((person) => person !== staffId)) await announce(tx, { type: 'unusual-looks.mail', week, staffId });
  return people.length;
}
