import type { NetworkId } from '@wardwise/domain';
import { dbOf, type House } from '../platform/context.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { errorFacts } from '../platform/log.ts';
import { param, sql } from '../platform/sql.ts';
import { CONCERNS, isOver } from '../upkeep/index.ts';
import { eraseConcern } from './concern-details.store.ts';

type Over = { networkId: NetworkId; id: string };

const OVER = `select t.network_id as "networkId", t.id from ${CONCERNS.rows} where ${isOver(CONCERNS)} limit 100`;

/** Erases closed concerns whose years are over, with their keys; answers how many there were. One that fails does not hold up the others. */
export async function retireConcerns(house: House): Promise<number> {
  const { rows } = await house.pool.query<Over>(OVER);
  for (const { networkId, id } of rows)
    try {
      await dbOf(house, { kind: 'SYSTEM', networkId }).transaction((tx) => retireConcern(tx, id));
    } catch (error) {
      house.log.error({ concern: id, fault: errorFacts(error) }, 'could not erase a concern whose years are over');
    }
  return rows.length;
}

/** Erases one concern with its notes and all their keys. */
export async function retireConcern(tx: Tx, id: string): Promise<void> {
  await eraseConcern(tx, id);
  await tx.run(sql`delete from concerns where network_id = ${param(tx.networkId)} and id = ${param(id)}`);
}
