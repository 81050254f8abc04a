import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { TestHouse } from './house.ts';
import { until } from './until.ts';

const DIST = join(import.meta.dirname, '..', 'dist');

/** A process of ours: the whole Wardwise, or a worker alone. */
export type Entry = 'main.js' | 'worker/main.js' | 'import/main.js' | 'backup/main.js' | 'backup/restore-main.js';
/** How to start one: what it is told, what Node is told, which Node, and as whom. */
export type Start = { env?: Record<string, string>; node?: string[]; args?: string[]; exec?: string; uid?: number };
/** One that runs, and what it has said so far. */
export type Running = { child: ChildProcess; said: () => string };

/** Starts a built process with these settings and no others; what still runs is killed after the test. */
export function openProcesses() {
  const running: ChildProcess[] = [];
  afterEach(async () => {
    for (const child of running.splice(0)) await kill(child);
  });
  return (entry: Entry, { env = {}, node = [], args = [], exec = process.execPath, uid }: Start = {}): Running => {
    const child = spawn(exec, [...node, join(DIST, entry), ...args], {
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(uid === undefined ? {} : { uid, gid: uid }),
    });
    running.push(child);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    return { child, said: () => said };
  };
}

/** Real processes on a test's database and mail server, as `npm start` and `npm run worker` start them. */
export function openWardwise(test: TestHouse) {
  const run = openProcesses();
  return async (entry: Entry, smtpUrl: string, { env = {}, node = [] }: Start = {}): Promise<ChildProcess> => {
    const settings = {
      ...{ DATABASE_URL: test.urls.app, MIGRATION_DATABASE_URL: test.urls.migration, KEEPER_DATABASE_URL: test.urls.keeper },
      ...{
        KEY_RING: test.keyRing,
        ERASURE_JOURNAL: test.erasures,
        SMTP_URL: smtpUrl,
        PUBLIC_URL: 'http://wardwise.example',
        PORT: '0',
        HOST: '127.0.0.1',
      },
      ...{ WARDWISE_DEMO: 'no', OUTBOX_LEASE_SECONDS: '3600', MAIL_FROM: 'Wardwise <no-reply@wardwise.example>' },
    };
    return (await ready(run(entry, { env: { ...settings, ...env }, node }))).child;
  };
}

/** Waits until a process says that it is ready; throws what it said instead. */
export async function ready(running: Running): Promise<Running> {
  const { child, said } = running;
  await until(said, (text) => text.includes('ready') || child.exitCode !== null, 60);
  if (child.exitCode !== null) throw new Error(`It did not start: ${said()}`);
  return running;
}

/** Ends a process at once, as a power cut would. */
export async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}
