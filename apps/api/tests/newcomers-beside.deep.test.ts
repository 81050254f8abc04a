import { execFileSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { at, ended, expectSentence, openNewcomer } from './newcomer.ts';
import { ready } from './processes.ts';
import { until } from './until.ts';

const { npmStart, run } = openNewcomer();

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
