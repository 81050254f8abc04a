/** Before the first test of the API: starts the run's PostgreSQL and tells every test file where it is. After the last: stops it, looks through its log for what must not be there, and clears its folder away. */
import { fork } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leaksOf } from './canaries.mjs';

export default async function setup() {
  if (process.env.WARDWISE_TEST_CLUSTER) return; // another project of this run has started it
  const built = join(import.meta.dirname, '..', '..', 'dist', 'main.js');
  if (!existsSync(built)) throw new Error('The API is not built, and its tests start it: run npm run build first.');
  const folder = mkdtempSync(join(tmpdir(), 'wardwise-cluster-'));
  chmodSync(folder, 0o755); // PostgreSQL runs as a user of its own where the tests run as root
  const cluster = fork(join(import.meta.dirname, 'cluster.mjs'), [folder], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [],
  });
  const where = await new Promise((resolve, reject) => {
    cluster.once('message', resolve);
    cluster.once('exit', (code) => reject(new Error(`The tests' PostgreSQL did not start (${code}).`)));
  });
  process.env.WARDWISE_TEST_CLUSTER = JSON.stringify(where);
  return () => stop(cluster, folder);
}

async function stop(cluster, folder) {
  const gone = new Promise((resolve) => cluster.once('exit', resolve));
  cluster.disconnect();
  await gone;
  const leaks = leaksOf(readFileSync(join(folder, 'postgres.log'), 'utf8'));
  rmSync(folder, { recursive: true, force: true });
  if (leaks.length === 0) return;
  process.exitCode = 1; // Vitest only prints what is thrown here, and ends as if nothing had been
  throw new Error(`PostgreSQL's log holds what no log may hold:\n${leaks.slice(0, 20).join('\n')}`);
}
