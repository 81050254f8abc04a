import type pg from 'pg';
import type { Env } from '../env.ts';
import { openJournal } from '../platform/seal/index.ts';
import type { AskedRestore } from './arguments.ts';
import { BackupError } from './backup-error.ts';
import { type Backup, findBackup, isWhole, type Manifest } from './manifest.ts';
import { openRingThere } from './ring.ts';
import { findTools, listDump, runTool } from './tools.ts';

/** A journal that says nothing newer than this may lack what was erased since. */
const JOURNAL_MAY_BE_HOURS = 24;

type Server = { major: number; now: Date; today: string; tables: number };
const SERVER = `select current_setting('server_version_num')::int / 10000 as major, now() as now, to_char(now() at time zone 'UTC', 'YYYY-MM-DD') as today,
  (select count(*)::int from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')) as tables`;

/** Puts a backup into an empty database, as its owner. Everything that speaks against it is asked before anything is written; throws BackupError. */
export async function restoreBackup(env: Env, client: pg.Client, url: string, asked: AskedRestore): Promise<Backup> {
  const backup = await findBackup(asked.from);
  if (!(await isWhole(backup)))
    throw new BackupError(`${backup.file} is not as it was written: it was cut off, or changed since. Take another backup.`);
  const { rows } = await client.query<Server>(SERVER);
  const server = rows[0] as Server;
  if (server.tables > 0)
    throw new BackupError(
      'The database is not empty. A backup is put into an empty one: make a new database, or name another DATA_DIR, and leave this one as it is.',
    );
  if (backup.manifest.server > server.major)
    throw new BackupError(
      `The backup was made on PostgreSQL ${backup.manifest.server}, and this server is ${server.major}. Use one at least as new.`,
    );
  await askRing(env.keyRing, backup.manifest, server.today);
  await askJournal(env.erasureJournal, server.now, asked.journalLags);
  const { restore } = await findTools(server.major, env.pgBin);
  if (!(await listDump(restore, backup.file)))
    throw new BackupError(`${restore} cannot read ${backup.file}. Take another backup.`);
  await runTool(restore, url, ['--single-transaction', '--exit-on-error', '--no-owner', backup.file]);
  return backup;
}

/** Whether this ring opens it. */
async function askRing(folder: string, { lasting, ringKeys, closedFrom }: Manifest, today: string): Promise<void> {
  const ring = await openRingThere(folder);
  if (ring.lasting.id !== lasting)
    throw new BackupError(
      `The key ring ${folder} belongs to another Wardwise: it opens nothing of this backup. Say by KEY_RING where the right one is.`,
    );
  const found = await Promise.all(ringKeys.map(async ({ id, day }) => ((await ring.find(id)) ? [] : [day])));
  const lacks = found.flat().sort();
  if (lacks.length === 0) return;
  if (closedFrom <= today)
    throw new BackupError(
      `This backup can no longer be opened since ${closedFrom}: the keys to what is sealed in it were destroyed when its backup window had passed. Take a newer one.`,
    );
  throw new BackupError(
    `The key ring ${folder} lacks the key of ${lacks.join(', ')}, without which this backup cannot be opened. Put the ring back from a newer copy.`,
  );
}

/** Whether the journal goes as far as it should. */
async function askJournal(folder: string, now: Date, lags: boolean): Promise<void> {
  const { lastAt } = await (await openJournal(folder)).read();
  if (lags || (lastAt && now.getTime() - lastAt.getTime() <= JOURNAL_MAY_BE_HOURS * 3_600_000)) return;
  throw new BackupError(
    `${lastAt ? `The erasure journal ${folder} goes until ${lastAt.toISOString().slice(0, 16)}Z` : `There is nothing in the erasure journal ${folder}`}. ` +
      'Whatever was erased after that would be back, and nobody would know. Find the newest copy of the journal and say by ERASURE_JOURNAL where it is. ' +
      'If there is none, or Wardwise did not run since then, --journal-lags goes on.',
  );
}
