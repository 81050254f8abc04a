import { availableParallelism } from 'node:os';
import type pg from 'pg';
// TypeORM: rows of the write side and transactions; never its schema builder (it proposes to drop our constraints).
import { DataSource } from 'typeorm';
import { SnakeCase } from './naming.ts';

/** The app's own connections: a pool of cores + 1, in UTC; `synchronize` is off and stays off. */
export async function openDataSource(url: string, entities: (new () => object)[]): Promise<DataSource> {
  return await new DataSource({
    type: 'postgres',
    url,
    entities,
    namingStrategy: new SnakeCase(),
    synchronize: false,
    migrationsRun: false,
    logging: false,
    poolSize: availableParallelism() + 1,
    installExtensions: false,
    extra: {
      options: '-c timezone=UTC -c statement_timeout=20s -c lock_timeout=10s',
      connectionTimeoutMillis: 10_000,
      application_name: 'wardwise',
    },
  }).initialize();
}

/** The same pool, for read shapes: one named prepared statement, no entity. */
export const poolOf = (source: DataSource): pg.Pool => (source.driver as unknown as { master: pg.Pool }).master;

/** Where it is, for a connection that is not of the pool. */
export const urlOf = (source: DataSource): string => (source.options as { url?: string }).url ?? '';
