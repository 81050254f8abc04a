import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const PATIENCE_MS = 90_000;
// Nothing of whoever calls us: a demo with its own database, its own mail and its own keys.
const UNSET = [
  'DATABASE_URL',
  'MIGRATION_DATABASE_URL',
  'KEEPER_DATABASE_URL',
  'SMTP_URL',
  'PUBLIC_URL',
  'HOST',
  'NODE_ENV',
  'NODE_OPTIONS',
];

/** Starts a demo server of its own, on a free port, with data and keys in a folder that goes when it stops. */
export async function startOwnServer(entry, args = []) {
  const folder = mkdtempSync(join(tmpdir(), 'journey-'));
  chmodSync(folder, 0o755); // as root the database runs as another user, who must get in
  const env = {
    ...process.env,
    ...Object.fromEntries(UNSET.map((name) => [name, ''])),
    ...{
      PORT: '0', // any that is free, taken at once: asked for beforehand, it may be gone by then
      DATA_DIR: join(folder, 'data'),
      KEY_RING: join(folder, 'keys'),
      WARDWISE_DEMO: 'yes',
      LOG_LEVEL: 'info',
    },
  };
  const log = join(folder, 'server.log');
  const out = openSync(log, 'w');
  const child = spawn(process.execPath, [entry, ...args], { env, stdio: ['ignore', out, out] });
  const over = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await Promise.race([over, wait(15_000, undefined, { ref: false }).then(() => child.kill('SIGKILL'))]);
    await over;
    stopDatabase(env.DATA_DIR);
    rmSync(folder, { recursive: true, force: true });
  };
  const url = await ready(log, child);
  if (url) return { url, env, log, stop };
  const said = readFileSync(log, 'utf8').trim().split('\n').slice(-5).join('\n');
  await stop();
  throw new Error(`The server does not start.\n${said}`);
}

/** Where it says that it is ready; null where it ends first, or takes too long. */
async function ready(log, child) {
  for (const until = Date.now() + PATIENCE_MS; child.exitCode === null && Date.now() < until; await wait(150)) {
    const url = /is ready: (\S+)/.exec(readFileSync(log, 'utf8'))?.[1];
    if (url) return url;
  }
  return null;
}

/** A server that was killed leaves its database running. */
function stopDatabase(dataDir) {
  const file = join(dataDir, 'postgres', 'postmaster.pid');
  if (!existsSync(file)) return;
  try {
    process.kill(Number(readFileSync(file, 'utf8').split('\n')[0]), 'SIGINT');
  } catch {
    // It is gone already.
  }
}
