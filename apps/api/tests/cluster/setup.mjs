/** Before the first test of the API: starts the run's PostgreSQL and tells every test file where it is. */
import { fork } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default async function setup() {
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
  globalThis.wardwiseCluster = { cluster, folder };
}
