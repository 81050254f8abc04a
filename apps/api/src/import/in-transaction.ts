import type pg from 'pg';
import { type Sql, statement } from '../platform/sql.ts';

/** All of this work or none of it. */
export async function inTransaction<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    const done = await work();
    await client.query('commit');
    return done;
  } catch (error) {
    await client.query('rollback').catch(() => {}); // a lost connection has rolled back by itself
    throw error;
  }
}

/** The rows of one statement. */
export const ask = async <Row extends object>(client: pg.Client, query: Sql): Promise<Row[]> =>
  (await client.query<Row>(statement(query))).rows;
