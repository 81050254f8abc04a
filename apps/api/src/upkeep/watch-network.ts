import { type TroubleKind, troublesOf } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { announce } from '../platform/outbox.ts';
import { listCoordinators } from '../staff/index.ts';
import { countHeld } from './held.store.ts';
import { keepTroubles, takeForTold } from './trouble.store.ts';
import type { Deployment } from './upkeep.store.ts';

/** Looks whether all is kept as it should be in one network, and tells its coordinators where it is not: once, and once a day while it lasts. Answers what was told now. */
export async function watchNetwork(tx: Tx, deployment: Deployment, backupWindowDays: number): Promise<TroubleKind[]> {
  const overdue = (await countHeld(tx, backupWindowDays)).reduce((sum, one) => sum + one.overdue, 0);
  await keepTroubles(
    tx,
    troublesOf({ ...deployment, overdue }, tx.now).map(({ kind }) => kind),
  );
  const told = await takeForTold(tx);
  if (told.length > 0) for (const staffId of await listCoordinators(tx)) await announce(tx, { type: 'troubles.mail', staffId });
  return told;
}
