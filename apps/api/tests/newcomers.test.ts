import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { kill, openProcesses, type Running, ready, type Start } from './processes.ts';
import { until } from './until.ts';

jest.setTimeout(120_000);
const run = openProcesses();
const ROOT = process.getuid?.() === 0;
/** Somebody who owns nothing, on Linux and on a Mac. */
const NOBODY = 65_534;

let folder = '';
let dataDir = '';
let keyRing = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wardwise-newcomer-'));
  chmodSync(folder, 0o755);
  dataDir = join(folder, 'data');
  keyRing = join(folder, 'keys');
});
afterEach(async () => {
  await stopLeftBehind();
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** What a killed Wardwise left running. */
async function stopLeftBehind(): Promise<void> {
  const file = join(dataDir, 'postgres', 'postmaster.pid');
  if (!existsSync(file)) return;
  try {
    process.kill(Number(readFileSync(file, 'utf8').split('\n')[0]), 'SIGQUIT');
  } catch {} // it is gone already
  await until(
    () => existsSync(file),
    (there) => !there,
  ).catch(() => {});
}

/** `npm start` of somebody who has just cloned it, but for the two folders and any free port. */
const npmStart = (start: Start = {}): Running =>
  run('main.js', { ...start, env: { DATA_DIR: dataDir, KEY_RING: keyRing, PORT: '0', ...start.env } });

/** How it ended, and what it told a person. */
async function ended(running: Running): Promise<{ code: number | null; said: string }> {
  if (running.child.exitCode === null) await once(running.child, 'close');
  return { code: running.child.exitCode, said: running.said() };
}

/** A sentence that says what to do, and no stack of ours. */
function expectSentence({ code, said }: { code: number | null; said: string }, ...words: string[]): void {
  expect(said).toContain('Wardwise cannot start.');
  for (const word of words) expect(said).toContain(word);
  expect(said).not.toMatch(/^\s+at .*:\d+/m);
  expect(code).toBe(1);
}

const isHealthy = async (running: Running): Promise<boolean> => {
  const url = /ready: (http:\S+)/.exec((await ready(running)).said())?.[1];
  return (await fetch(`${url}/health`)).ok;
};

describe('a port that cannot be had', () => {
  it('is named at once, before anything is made', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    expectSentence(await ended(npmStart({ env: { PORT: String(port) } })), `Port ${port} is in use`, 'PORT=');
    taken.close();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is named, too, when the address is not this machine’s', async () => {
    const env = { HOST: '192.0.2.1', SMTP_URL: 'smtp://127.0.0.1:1', PUBLIC_URL: 'http://wardwise.example' }; // RFC 5737: nobody's
    expectSentence(await ended(npmStart({ env })), 'HOST 192.0.2.1', 'not an address of this machine');
  });
});

describe('a folder that is somebody else’s', () => {
  /** Whoever may not write there: a plain user, also when the tests run as root. */
  const plainly: Start = ROOT ? { uid: NOBODY } : {};
  const make = (path: string, mode: number) => {
    mkdirSync(path);
    chmodSync(path, mode);
  };

  it('is named when it is the one for the data', async () => {
    make(keyRing, 0o700);
    if (ROOT) chownSync(keyRing, NOBODY, NOBODY);
    make(dataDir, 0o555);
    expectSentence(await ended(npmStart(plainly)), `may not write in ${dataDir}`, 'DATA_DIR');
  });

  it('is named when it is the one for the keys', async () => {
    chmodSync(folder, 0o555);
    expectSentence(await ended(npmStart(plainly)), `key ring ${keyRing}`, 'KEY_RING');
    chmodSync(folder, 0o755);
    make(keyRing, ROOT ? 0o700 : 0o000);
    expectSentence(await ended(npmStart(plainly)), `key ring ${keyRing}`, 'KEY_RING');
    chmodSync(keyRing, 0o700);
  });
});

describe('a first start that was cut off', () => {
  it.each([
    [
      'while the database was made',
      () => existsSync(dataDir) && readdirSync(dataDir).some((name) => name.startsWith('postgres.new')),
    ],
    ['while the server came up', () => existsSync(join(dataDir, 'postgres', 'PG_VERSION'))],
    ['while the tables were made', (said: string) => said.includes('brought up to date')],
    ['while the demo was filled', (said: string) => said.includes('Demo: Westminster')],
  ])('%s is begun again by the next, and nothing is missing', async (_when, isThere) => {
    const first = npmStart();
    await until(
      () => isThere(first.said()),
      (there) => there,
      60,
    );
    await kill(first.child);
    const next = npmStart();
    expect(await isHealthy(next)).toBe(true);
    const said = first.said() + next.said();
    for (const network of ['Westminster', 'North Paddington']) expect(said).toContain(`Demo: ${network}`);
    next.child.kill('SIGTERM');
    expect((await ended(next)).code).toBe(0);
    expect(readdirSync(dataDir).sort()).toEqual(['postgres', 'postgres.json']);
  });

  it('leaves no key that is none', async () => {
    mkdirSync(keyRing, { mode: 0o700 });
    const two = [npmStart(), npmStart({ env: { DATA_DIR: join(folder, 'other') } })];
    expect(await Promise.all(two.map(isHealthy))).toEqual([true, true]);
    expect(readdirSync(keyRing)).toEqual(['first.key']);
    for (const { child } of two) child.kill('SIGTERM');
    await Promise.all(two.map(ended));
  });
});

describe('beside a Wardwise that runs', () => {
  it('a second on the same data is told so; a worker and an import end with a sentence when the first is stopped', async () => {
    const first = npmStart();
    await ready(first);
    expectSentence(await ended(npmStart()), 'Another Wardwise', 'DATA_DIR');

    const mail = { SMTP_URL: 'smtp://127.0.0.1:1', PUBLIC_URL: 'http://wardwise.example' };
    const env = { DATA_DIR: dataDir, KEY_RING: keyRing };
    const worker = await ready(run('worker/main.js', { env: { ...env, ...mail } }));
    // A file that never comes to its end keeps the import in its transaction.
    const file = join(folder, 'postcodes.csv');
    execFileSync('mkfifo', [file]);
    const importing = run('import/main.js', { env, args: ['postcodes', file] });
    const rows = createWriteStream(file);
    rows.on('error', () => {}); // its reader goes
    rows.write(`postcode,ward_code\n${'SW1P 4JN,E05013807\n'.repeat(120_000)}`);
    await until(importing.said, (said) => said.includes('100,000 rows read'), 30);

    first.child.kill('SIGTERM');
    await ended(first);
    rows.end('SW1P 4JN,E05013807\n'.repeat(12_000)); // the file goes on; the database does not
    const [imported, worked] = await Promise.all([ended(importing), ended(worker)]);
    expect(imported.said).toContain('The database was stopped meanwhile');
    expect(imported.said).not.toMatch(/^\s+at .*:\d+/m);
    expect(worked.said).toContain('Start that again (npm start), then the worker.');
    expect([imported.code, worked.code]).toEqual([1, 1]);
  });
});

// What only root can try: PostgreSQL runs as another user then, and a small disk can be put in place.
if (ROOT) {
  it('root is told whom to let in, where the user postgres may not enter', async () => {
    chmodSync(folder, 0o700);
    expectSentence(await ended(npmStart()), 'runs as root', `may not enter ${folder}`, 'plain user');
  });

  it('root starts it where every user may enter', async () => {
    const running = npmStart();
    expect(await isHealthy(running)).toBe(true);
    running.child.kill('SIGTERM');
    expect((await ended(running)).code).toBe(0);
  });
}

if (ROOT && process.platform === 'linux') {
  describe('a full disk', () => {
    afterEach(async () => {
      await stopLeftBehind();
      execFileSync('umount', [dataDir]);
    });

    it.each(['20m', '40m', '43m'])('of %s is named, and with room again the start goes on', async (size) => {
      mkdirSync(dataDir);
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=755`, 'tmpfs', dataDir]);
      expectSentence(await ended(npmStart()), `The disk that holds ${dataDir} is full`, 'Make room');
      execFileSync('mount', ['-o', 'remount,size=600m', dataDir]);
      const again = npmStart();
      expect(await isHealthy(again)).toBe(true);
      again.child.kill('SIGTERM');
      expect((await ended(again)).code).toBe(0);
    });
  });
}
