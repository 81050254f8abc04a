import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { answersAt } from '../src/platform/db/answers-at.ts';
import { freePort } from '../src/platform/db/free-port.ts';
import { until } from './until.ts';

/** Where Debian's PostgreSQL 15 has its programs. A machine without them fails, with a name. */
const BIN = '/usr/lib/postgresql/15/bin';

// As the embedded one is started: no values of rows in its log.
const FLAGS = [
  ...[
    'log_error_verbosity=terse',
    'log_min_error_statement=panic',
    'log_parameter_max_length=0',
    'log_parameter_max_length_on_error=0',
  ],
  ...['unix_socket_directories=', 'listen_addresses=127.0.0.1', 'timezone=UTC', 'fsync=off', 'max_connections=100'],
];

/** A real PostgreSQL 15 with its own programs, the three roles and one for backups; `stop` takes it away. */
export async function startPostgres15() {
  if (!existsSync(join(BIN, 'pg_dump')))
    throw new Error(`There is no PostgreSQL 15 in ${BIN}: the restore drill needs it (apt-get install postgresql-15).`);
  const folder = mkdtempSync(join(tmpdir(), 'wardwise-15-'));
  chmodSync(folder, 0o755);
  const as = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {};
  const [data, log, port] = [join(folder, 'data'), join(folder, 'postgres.log'), await freePort()];
  mkdirSync(data, { mode: 0o700 });
  if (as.uid) chownSync(data, as.uid, as.gid);
  appendFileSync(log, '');
  execFileSync(join(BIN, 'initdb'), ['--pgdata', data, '--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C'], {
    ...as,
    stdio: 'ignore',
  });
  const flags = FLAGS.flatMap((flag) => ['-c', flag]);
  const server = spawn(join(BIN, 'postgres'), ['-D', data, '-p', String(port), ...flags], {
    ...as,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  server.stderr.on('data', (line: Buffer) => appendFileSync(log, line));
  const url = (user: string, database = 'postgres') => `postgres://${user}:not-looked-at@127.0.0.1:${port}/${database}`;
  await until(() => answersAt(url('postgres')), Boolean, 60);
  const client = new pg.Client({ connectionString: url('postgres') });
  await client.connect();
  for (const role of ['owner', 'app', 'keeper']) await client.query(`create role wardwise_${role} login nosuperuser nobypassrls`);
  await client.query('create role wardwise_backup login bypassrls in role pg_read_all_data');
  await client.end();
  const stop = async () => {
    server.kill('SIGINT');
    await once(server, 'exit');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const urls = { app: url('wardwise_app'), migration: url('wardwise_owner'), keeper: url('wardwise_keeper') };
  return { folder, log, url, cluster: { urls, superuser: url('postgres'), log }, stop };
}

const idOf = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
