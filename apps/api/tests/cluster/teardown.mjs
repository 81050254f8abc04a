/** After the last test of the API: stops the run's PostgreSQL and clears its folder away. */
import { rmSync } from 'node:fs';

export default async function teardown() {
  const { cluster, folder } = globalThis.wardwiseCluster;
  const gone = new Promise((resolve) => cluster.once('exit', resolve));
  cluster.disconnect();
  await gone;
  rmSync(folder, { recursive: true, force: true });
}
