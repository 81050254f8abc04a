import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { at, ended, expectSentence, isHealthy, npmStart, ROOT } from './newcomer.ts';
import type { Start } from './processes.ts';

/** Somebody who owns nothing, on Linux and on a Mac. */
const NOBODY = 65_534;

describe('a port that cannot be had', () => {
  it('is named at once, before anything is made', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    expectSentence(await ended(npmStart({ env: { PORT: String(port) } })), `Port ${port} is in use`, 'PORT=');
    taken.close();
    expect(readdirSync(at.folder)).toEqual([]);
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
