/** A database of its own, thrown away at the end: the demo's two networks and 40,000 requests on top. */
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openHouse, readEnv, seedDemo, startEmbedded } from './house.mjs';

/** A ward lead of two wards, signed in by a session whose secret only this run knows. */
const LEAD = 'Sunita P.';
const TOKEN = 'bench'.repeat(8);
const PEER = join(import.meta.dirname, '..', 'peers', 'peer.sql');
export const COOKIE = `__Host-wardwise-staff=${TOKEN}`;

/** The settings of a server on a database. */
export const settings = (folder, urls) =>
  readEnv({
    WARDWISE_DEMO: 'yes',
    LOG_LEVEL: 'silent',
    RATE_POINTS_A_MINUTE: String(Number.MAX_SAFE_INTEGER),
    KEY_RING: join(folder, 'keys'),
    DATABASE_URL: urls.app,
    MIGRATION_DATABASE_URL: urls.migration,
    KEEPER_DATABASE_URL: urls.keeper,
  });

/** `onLog` gets what PostgreSQL logs, line by line; with `peers` the rows are there once more, as a server of tables wants them. */
export async function makeDatabase(onLog, { peers = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'wardwise-bench-'));
  chmodSync(folder, 0o755); // the embedded server runs as a user of its own when started by root
  const { urls, superuser, stop } = await startEmbedded(join(folder, 'data'), {
    onLog,
    flags: { log_line_prefix: '[%a] ', fsync: 'off' },
  });
  const throwAway = async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const { house, close } = await openHouse(settings(folder, urls), () => {});
    await seedDemo(house);
    await close();
    await asUser(urls.migration, async (owner) => {
      const fill = readFileSync(join(import.meta.dirname, 'fill.sql'), 'utf8');
      await owner.query(fill.replace('{{token}}', TOKEN).replaceAll('{{lead}}', LEAD));
      if (peers)
        await owner.query(readFileSync(PEER, 'utf8').replaceAll('{{app}}', decodeURIComponent(new URL(urls.app).username)));
      await owner.query('vacuum analyze');
    });
    const [requestId, openId] = await Promise.all(
      ['DELIVERED', 'OPEN'].map((status) => asUser(urls.migration, (owner) => newest(owner, status))),
    );
    return { folder, urls, superuser, throwAway, requestId, openId };
  } catch (error) {
    await throwAway();
    throw error;
  }
}

/** The newest request of the lead's wards in a state. */
async function newest(owner, status) {
  const { rows } = await owner.query(
    `select 'req_' || r.id as id from sessions s join staff_wards w on w.network_id = s.network_id and w.staff_id = s.staff_id
       join help_requests r on r.network_id = s.network_id and r.ward_code = w.ward_code
     where s.id = md5('session')::uuid and r.status = $1 order by r.taken_at desc, r.id limit 1`,
    [status],
  );
  return rows[0].id;
}

export async function asUser(connectionString, work) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
