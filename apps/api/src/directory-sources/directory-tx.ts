import type pg from 'pg';
import { statement } from '../platform/sql.ts';
import type { DirectoryTx } from './source.store.ts';

/** All of this work on the shared directory or none of it, on a connection of its own. */
export async function onDirectory<T>(pool: pg.Pool, work: (tx: DirectoryTx) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const done = await work(await directoryTx(client));
    await client.query('commit');
    return done;
  } catch (error) {
    await client.query('rollback').catch(() => {}); // a lost connection has rolled back by itself
    throw error;
  } finally {
    client.release();
  }
}

/** The transaction that this connection is in. */
export async function directoryTx(client: Pick<pg.ClientBase, 'query'>): Promise<DirectoryTx> {
  const { rows } = await client.query<{ now: Date }>('select now() as now');
  return {
    now: (rows[0] as { now: Date }).now,
    rows: async <Row>(query: Parameters<typeof statement>[0]) => (await client.query(statement(query))).rows as Row[],
    run: async (query) => void (await client.query(statement(query))),
  };
}
