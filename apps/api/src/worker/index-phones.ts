import type { NetworkId } from '@wardwise/domain';
import { dbOf, type House } from '../platform/context.ts';
import { indexPhones } from '../volunteers/index.ts';

/** Indexes the phones of volunteers who were there before the index was; answers how many. */
export async function indexEveryPhone(house: House): Promise<number> {
  const { rows } = await house.pool.query<{ id: NetworkId }>('select id from networks');
  let indexed = 0;
  for (const { id: networkId } of rows)
    indexed += await dbOf(house, { kind: 'SYSTEM', networkId }).transaction((tx) => indexPhones(tx));
  return indexed;
}
