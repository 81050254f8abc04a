import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { at, ended, expectSentence, isHealthy, openNewcomer, ROOT, stopLeftBehind } from './newcomer.ts';
import { kill, type Start } from './processes.ts';
import { until } from './until.ts';

const { npmStart } = openNewcomer();

/** Somebody who owns nothing, on Linux and on a Mac. */
const NOBODY = 65_534;

describe('a first start that was cut off', () => {
  it.each([
    [
      'while the database was made',
      () => existsSync(at.dataDir) && readdirSync(at.dataDir).some((name) => name.startsWith('postgres.new')),
    ],
    ['while the server came up', () => existsSync(join(at.dataDir, 'postgres', 'PG_VERSION'))],
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
    expect(readdirSync(at.dataDir).sort()).toEqual(['demo-vapid.key', 'postgres', 'postgres.json']);
  });

  it('leaves no key that is none', async () => {
    mkdirSync(at.keyRing, { mode: 0o700 });
    const two = [npmStart(), npmStart({ env: { DATA_DIR: join(at.folder, 'other') } })];
    expect(await Promise.all(two.map(isHealthy))).toEqual([true, true]);
    expect(readdirSync(at.keyRing).sort()).toEqual([expect.stringMatching(/^\d{4}(-\d\d){2}\.key$/), 'erasures', 'lasting.key']);
    for (const { child } of two) child.kill('SIGTERM');
    await Promise.all(two.map(ended));
  });
});

if (ROOT && process.platform === 'linux') {
  describe('a full disk', () => {
    afterEach(async () => {
      await stopLeftBehind();
      execFileSync('umount', [at.dataDir]);
    });

    it.each(['20m', '40m', '43m'])('of %s is named, and with room again the start goes on', async (size) => {
      mkdirSync(at.dataDir);
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=755`, 'tmpfs', at.dataDir]);
      expectSentence(await ended(npmStart()), `The disk that holds ${at.dataDir} is full`, 'Make room');
      execFileSync('mount', ['-o', 'remount,size=600m', at.dataDir]);
      const again = npmStart();
      expect(await isHealthy(again)).toBe(true);
      again.child.kill('SIGTERM');
      expect((await ended(again)).code).toBe(0);
    });
  });
}

describe('a folder that is somebody else’s', () => {
  /** Whoever may not write there: a plain user, also when the tests run as root. */
  const plainly: Start = ROOT ? { uid: NOBODY } : {};
  const make = (path: string, mode: number) => {
    mkdirSync(path);
    chmodSync(path, mode);
  };

  it('is named when it is the one for the data', async () => {
    make(at.keyRing, 0o700);
    if (ROOT) chownSync(at.keyRing, NOBODY, NOBODY);
    make(at.dataDir, 0o555);
    expectSentence(await ended(npmStart(plainly)), `may not write in ${at.dataDir}`, 'DATA_DIR');
  });

  it('is named when it is the one for the keys', async () => {
    chmodSync(at.folder, 0o555);
    expectSentence(await ended(npmStart(plainly)), `key ring ${at.keyRing}`, 'KEY_RING');
    chmodSync(at.folder, 0o755);
    make(at.keyRing, ROOT ? 0o700 : 0o000);
    expectSentence(await ended(npmStart(plainly)), `key ring ${at.keyRing}`, 'KEY_RING');
    chmodSync(at.keyRing, 0o700);
  });
});

// What only root can try: PostgreSQL runs as another user then, and a small disk can be put in place.
if (ROOT) {
  it('root is told whom to let in, where the user postgres may not enter', async () => {
    chmodSync(at.folder, 0o700);
    expectSentence(await ended(npmStart()), 'runs as root', `may not enter ${at.folder}`, 'plain user');
  });

  it('root starts it where every user may enter', async () => {
    const running = npmStart();
    expect(await isHealthy(running)).toBe(true);
    running.child.kill('SIGTERM');
    expect((await ended(running)).code).toBe(0);
  });
}
