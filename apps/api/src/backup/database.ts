import pg from 'pg';
import type { Env } from '../env.ts';
import { findEmbedded, startEmbedded } from '../platform/db/embedded.ts';
import { BackupError } from './backup-error.ts';

/** The server's database as a role that sees every row: the one that BACKUP_DATABASE_URL names, or the superuser of the embedded one, which is started where it does not run. */
export async function openToDump(env: Env): Promise<{ client: pg.Client; url: string; close: () => Promise<void> }> {
  if (!env.database && !findEmbedded(env.dataDir))
    throw new BackupError(
      'There is no database yet: nothing to back up. Or set DATABASE_URL and its brothers, as the server has them.',
    );
  const embedded = env.database ? null : await startEmbedded(env.dataDir, { join: true });
  const url = env.database ? (env.backupDatabase ?? env.database.migration) : inWardwise(embedded?.superuser as string);
  const client = await connect(url, 'BACKUP_DATABASE_URL').catch(async (error: unknown) => {
    await embedded?.stop();
    throw error;
  });
  return {
    client,
    url,
    close: async () => {
      await client.end();
      await embedded?.stop();
    },
  };
}

/** Connects, or throws BackupError that names the setting. */
export async function connect(url: string, setting: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {}); // told by the query that fails
  try {
    await client.connect();
    return client;
  } catch {
    throw new BackupError(`The database does not answer: look at ${setting}.`);
  }
}

const inWardwise = (url: string): string => Object.assign(new URL(url), { pathname: '/wardwise' }).href;
