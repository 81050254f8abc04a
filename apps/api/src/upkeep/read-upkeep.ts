import { HELD_KINDS, isRoundLate, troublesOf, workerSeen } from '@wardwise/domain';
import type { Ctx } from '../platform/context.ts';
import { countHeld } from './held.store.ts';
import { canSeeUpkeep } from './upkeep.policy.ts';
import { countGivenUp, findDeployment, findErasures } from './upkeep.store.ts';
import type { UpkeepType } from './upkeep.type.ts';

/** What this network holds, in numbers, and how it is kept; null for everybody but its coordinators. */
export async function readUpkeep({ actor, db, house }: Ctx): Promise<UpkeepType | null> {
  if (actor.networkId === null || !canSeeUpkeep(actor)) return null;
  const { backupWindowDays } = house;
  const deployment = await findDeployment(house.pool, backupWindowDays, await house.journal.lastBackupAt());
  return db.transaction((tx) =>
    // Row-level security shows a coordinator what they may look at; what should be gone must be counted as well.
    tx.asSystem(async () => {
      const counts = await countHeld(tx, backupWindowDays);
      const overdue = counts.reduce((sum, one) => sum + one.overdue, 0);
      return {
        held: HELD_KINDS.flatMap((kind) => counts.find((one) => one.kind === kind) ?? []),
        troubles: troublesOf({ ...deployment, overdue }, tx.now),
        ...deployment,
        rounds: deployment.rounds.map((round) => ({ ...round, late: isRoundLate(round, tx.now) })),
        workerSeenAt: workerSeen(deployment.rounds),
        backupWindowDays,
        ...(await findErasures(tx)),
        mailGivenUp: await countGivenUp(tx),
      };
    }),
  );
}
