import type { NetworkId } from '@wardwise/domain';
import { dbOf, type House } from '../platform/context.ts';
import { errorFacts } from '../platform/log.ts';
import { countOverdueConcerns, findDeployment, keepBackupTime, watchNetwork } from '../upkeep/index.ts';

/** Looks whether all is kept as it should be, in every network, and tells where it is not; answers how many networks were told. One that fails does not hold up the others. */
export async function watch(house: House): Promise<number> {
  const { pool, journal, backupWindowDays } = house;
  const backedUpAt = await journal.lastBackupAt();
  if (backedUpAt) await keepBackupTime(pool, backedUpAt);
  const deployment = await findDeployment(pool, backupWindowDays, backedUpAt);
  const { rows } = await pool.query<{ id: NetworkId }>('select id from networks');
  let told = 0;
  for (const { id: networkId } of rows)
    try {
      const [troubles, concerns] = await dbOf(house, { kind: 'SYSTEM', networkId }).transaction(async (tx) => [
        await watchNetwork(tx, deployment, backupWindowDays),
        await countOverdueConcerns(tx),
      ]);
      if (troubles.length > 0) house.log.error({ network: networkId, troubles }, 'somebody must see to what is kept');
      if (concerns > 0) house.log.error({ network: networkId, concerns }, 'closed concerns are here beyond their time');
      told += Number(troubles.length > 0);
    } catch (error) {
      house.log.error({ network: networkId, fault: errorFacts(error) }, 'could not look whether all is kept');
    }
  return told;
}
