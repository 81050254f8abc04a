import type { NetworkId } from '@wardwise/domain';
import type pg from 'pg';
import type { Erased } from '../platform/seal/index.ts';

/** Every erasure of one network that the database still knows of, within this transaction. */
export async function listErased(client: pg.ClientBase, networkId: NetworkId): Promise<Erased[]> {
  await client.query(`select set_config('wardwise.network', $1, true), set_config('wardwise.actor', 'SYSTEM', true)`, [
    networkId,
  ]);
  const { rows } = await client.query<Erased>(
    `select at, network_id as "networkId", data_key_id as key, table_name as "table", owner_id as "ownerId", why
     from erasures where network_id = $1 order by at`,
    [networkId],
  );
  return rows;
}

/** Every network there is. */
export async function listNetworks(client: pg.ClientBase | pg.Pool): Promise<NetworkId[]> {
  const { rows } = await client.query<{ id: NetworkId }>('select id from networks');
  return rows.map(({ id }) => id);
}
