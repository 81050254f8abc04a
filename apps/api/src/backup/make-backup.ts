import { mkdir, open, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import type { Env } from '../env.ts';
import { firstDayKept } from '../erasures/index.ts';
import { openJournal } from '../platform/seal/index.ts';
import type { AskedBackup } from './arguments.ts';
import { BackupError } from './backup-error.ts';
import { type Backup, deleteBackup, keepBackup, listBackups, type Manifest } from './manifest.ts';
import { liesIn, mirrorRing, openRingThere } from './ring.ts';
import { findTools, listDump, runTool } from './tools.ts';

/** What was made, and which older backups can be opened no more. */
export type Made = { backup: Backup; closed: Backup[]; lost: string[] };

type Server = { major: number; now: Date; today: string; lastDestroyed: string; whole: boolean };

const SERVER = `select current_setting('server_version_num')::int / 10000 as major, now() as now, to_char(now() at time zone 'UTC', 'YYYY-MM-DD') as today,
  to_char((now() at time zone 'UTC') - make_interval(days => $1), 'YYYY-MM-DD') as "lastDestroyed",
  (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as whole`;

/** Dumps the database into a folder, by a role that sees every row, and copies the ring elsewhere where that is asked for. */
export async function makeBackup(env: Env, client: pg.Client, url: string, asked: AskedBackup): Promise<Made> {
  const { folder, ringTo } = asked;
  if (
    liesIn(env.keyRing, folder) ||
    liesIn(folder, env.keyRing) ||
    (ringTo && (liesIn(ringTo, folder) || liesIn(folder, ringTo)))
  )
    throw new BackupError(
      'The key ring and its copy must lie apart from the backups: whoever has both can read them. Name other folders.',
    );
  const { rows } = await client.query<Server>(SERVER, [env.backupWindowDays]);
  const server = rows[0] as Server;
  if (!server.whole) throw new BackupError(WHO_MAY);
  const tools = await findTools(server.major, env.pgBin);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `wardwise-${server.now.toISOString().slice(0, 19).replaceAll(':', '-')}Z.dump`);
  const half = `${file}.part`;
  try {
    await (await open(half, 'wx', 0o600)).close(); // for its owner alone, whatever the folder allows
    await client.query('begin isolation level repeatable read read only');
    const about = await aboutDatabase(env, client, server);
    const { rows: snapshots } = await client.query<{ id: string }>('select pg_export_snapshot() as id');
    await runTool(tools.dump, url, ['--format=custom', `--snapshot=${snapshots[0]?.id}`, `--file=${half}`]);
    await client.query('rollback');
    if (!(await listDump(tools.restore, half))?.includes('TABLE DATA public request_details'))
      throw new BackupError(`${tools.restore} cannot read what ${tools.dump} has written. Nothing was kept.`);
    const backup = await keepBackup(half, file, about);
    await (await openJournal(env.erasureJournal)).beat(server.now, 'BACKUP');
    const firstJournalDay = await firstDayKept(client, env.backupWindowDays);
    const { lost } = ringTo ? await mirrorRing(env, ringTo, { ...server, firstJournalDay }) : { lost: [] };
    const closed = (await listBackups(folder)).filter(({ manifest }) => manifest.closedFrom <= server.today);
    if (asked.prune) for (const old of closed) await deleteBackup(old);
    return { backup, closed, lost };
  } finally {
    await unlink(half).catch(() => {});
  }
}

/** What opens what this transaction sees, and until when. Throws BackupError for a ring that does not. */
async function aboutDatabase(env: Env, client: pg.Client, server: Server): Promise<Omit<Manifest, 'bytes' | 'sha256'>> {
  const ring = await openRingThere(env.keyRing);
  const { rows } = await client.query<{ id: string; lasting: boolean }>(
    'select id, lasting from ring_keys where lasting or id in (select ring_key_id from data_keys)',
  );
  const found = await Promise.all(
    rows.map(async ({ id, lasting }) => (lasting ? ring.lasting.id === id && ring.lasting : ring.find(id))),
  );
  if (found.some((key) => !key))
    throw new BackupError(
      `The key ring ${env.keyRing} is not the one of this database: a backup made with it could not be opened.`,
    );
  const ringKeys = found.flatMap((key) => (key && key.id !== ring.lasting.id ? [{ id: key.id, day: key.name }] : []));
  const oldest = ringKeys.map(({ day }) => day).sort()[0] ?? server.today;
  const { rows: latest } = await client.query<{ name: string }>('select name from migrations order by name desc limit 1');
  return {
    ...{
      madeAt: server.now.toISOString(),
      schema: latest[0]?.name ?? '',
      server: server.major,
      ringKeys,
      lasting: ring.lasting.id,
    },
    closedFrom: daysAfter(oldest, env.backupWindowDays),
  };
}

const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 24 * 3_600_000).toISOString().slice(0, 10);

const WHO_MAY = `This role does not see every row, so its backup would not be whole: row-level security binds the owner too. As the database's administrator run

  CREATE ROLE wardwise_backup LOGIN BYPASSRLS PASSWORD '…';
  GRANT pg_read_all_data TO wardwise_backup;

and set BACKUP_DATABASE_URL to that role. It reads every table; what is sealed it can open no more than anybody without the ring.`;
