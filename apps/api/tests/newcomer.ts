import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { openProcesses, type Running, ready, type Start } from './processes.ts';
import { until } from './until.ts';

/** Root can try what nobody else can: PostgreSQL runs as another user then, and a small disk can be put in place. */
export const ROOT = process.getuid?.() === 0;

/** Where a newcomer's Wardwise keeps what it has: new for every test. */
export const at = { folder: '', dataDir: '', keyRing: '' };

/** A newcomer for each test of a file: their folders, and how their processes are started. */
export function openNewcomer(): { npmStart: (start?: Start) => Running; run: ReturnType<typeof openProcesses> } {
  const run = openProcesses();
  beforeEach(() => {
    const folder = mkdtempSync(join(tmpdir(), 'wardwise-newcomer-'));
    chmodSync(folder, 0o755);
    Object.assign(at, { folder, dataDir: join(folder, 'data'), keyRing: join(folder, 'keys') });
  });
  afterEach(async () => {
    await stopLeftBehind();
    chmodSync(at.folder, 0o755);
    rmSync(at.folder, { recursive: true, force: true, maxRetries: 5 });
  });
  /** `npm start` of somebody who has just cloned it, but for the two folders and any free port. */
  const npmStart = (start: Start = {}) =>
    run('main.js', { ...start, env: { DATA_DIR: at.dataDir, KEY_RING: at.keyRing, PORT: '0', ...start.env } });
  return { npmStart, run };
}

/** What a killed Wardwise left running. */
export async function stopLeftBehind(): Promise<void> {
  const file = join(at.dataDir, 'postgres', 'postmaster.pid');
  if (!existsSync(file)) return;
  try {
    process.kill(Number(readFileSync(file, 'utf8').split('\n')[0]), 'SIGQUIT');
  } catch {} // it is gone already
  await until(
    () => existsSync(file),
    (there) => !there,
  ).catch(() => {});
}

/** How it ended, and what it told a person. */
export async function ended(running: Running): Promise<{ code: number | null; said: string }> {
  if (running.child.exitCode === null) await once(running.child, 'close');
  return { code: running.child.exitCode, said: running.said() };
}

/** A sentence that says what to do, and no stack of ours. */
export function expectSentence({ code, said }: { code: number | null; said: string }, ...words: string[]): void {
  expect(said).toContain('Wardwise cannot start.');
  for (const word of words) expect(said).toContain(word);
  expect(said).not.toMatch(/^\s+at .*:\d+/m);
  expect(code).toBe(1);
}

export const isHealthy = async (running: Running): Promise<boolean> => {
  const url = /ready: (http:\S+)/.exec((await ready(running)).said())?.[1];
  return (await fetch(`${url}/health`)).ok;
};
