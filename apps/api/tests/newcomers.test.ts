import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, createWriteStream, mkdirSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { at, ended, expectSentence, isHealthy, npmStart, ROOT, run } from './newcomer.ts';
import { ready, type Start } from './processes.ts';
import { until } from './until.ts';

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

describe('beside a Wardwise that runs', () => {
  it('a second on the same data is told so; a worker and an import end with a sentence when the first is stopped', async () => {
    const first = npmStart();
    await ready(first);
    expectSentence(await ended(npmStart()), 'Another Wardwise', 'DATA_DIR');

    const mail = { SMTP_URL: 'smtp://127.0.0.1:1', PUBLIC_URL: 'http://wardwise.example' };
    const env = { DATA_DIR: at.dataDir, KEY_RING: at.keyRing };
    const worker = await ready(run('worker/main.js', { env: { ...env, ...mail } }));
    // A file that never comes to its end keeps the import in its transaction.
    const file = join(at.folder, 'postcodes.csv');
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
