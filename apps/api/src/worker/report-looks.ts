import type { NetworkId } from '@wardwise/domain';
import { reportLooks } from '../looks/index.ts';
import { dbOf, type House } from '../platform/context.ts';
import { errorFacts } from '../platform/log.ts';

/** Looks through every network's last week of looks, once a week; answers how many people's weeks were unusual. One that fails does not hold up the others. */
export async function reportEveryNetwork(house: House): Promise<number> {
  const { rows } = await house.pool.query<{ id: NetworkId }>('select id from networks');
  let unusual = 0;
  for (const { id: networkId } of rows)
    try {
      unusual += await dbOf(house, { kind: 'SYSTEM', networkId }).transaction(reportLooks);
    } catch (error) {
      house.log.error({ network: networkId, fault: errorFacts(error) }, 'could not report on looks');
    }
  return unusual;
}
