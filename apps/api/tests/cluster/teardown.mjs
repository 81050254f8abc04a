/** After the last test of the API: stops the run's PostgreSQL, looks through its log for what must not be there, and clears its folder away. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { leaksOf } from './canaries.mjs';

export default async function teardown() {
  const { cluster, folder } = globalThis.wardwiseCluster;
  const gone = new Promise((resolve) => cluster.once('exit', resolve));
  cluster.disconnect();
  await gone;
  const leaks = leaksOf(readFileSync(join(folder, 'postgres.log'), 'utf8'));
  rmSync(folder, { recursive: true, force: true });
  if (leaks.length > 0) throw new Error(`PostgreSQL's log holds what no log may hold:\n${leaks.slice(0, 20).join('\n')}`);
}
