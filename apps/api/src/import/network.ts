import type pg from 'pg';
import { param, sql } from '../platform/sql.ts';
import { ImportError } from './import-error.ts';
import { ask } from './in-transaction.ts';

/** The id of the network with this name in its addresses; throws ImportError where there is none. */
export async function networkCalled(client: pg.Client, slug: string): Promise<string> {
  const [made] = await ask<{ networks: string | null }>(client, sql`select to_regclass('networks')::text as networks`);
  const [network] = made?.networks
    ? await ask<{ id: string }>(client, sql`select id from networks where slug = ${param(slug)}`)
    : [];
  if (!network) throw new ImportError('There is no network with that name in this database: nothing was imported.');
  return network.id;
}
