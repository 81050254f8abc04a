import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { TestHouse } from './house.ts';

const MAIN = join(import.meta.dirname, '..', 'dist', 'import', 'main.js');

/** The import as a person runs it on a house's database: what stands on standard output (refused rows), what else it says, and how it ends. */
export function importInto(test: TestHouse, settings: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'wardwise-import-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return {
    folder,
    /** A file with this text; its path. */
    file(name: string, text: string | Buffer): string {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    },
    run(...words: string[]): Promise<{ exitCode: number; refused: string[]; said: string }> {
      const { app, migration, keeper } = test.urls;
      const env = {
        ...process.env,
        NODE_OPTIONS: '',
        DATABASE_URL: app,
        MIGRATION_DATABASE_URL: migration,
        KEEPER_DATABASE_URL: keeper,
        KEY_RING: test.keyRing,
        ERASURE_JOURNAL: test.erasures,
        ...settings,
      };
      return new Promise((resolve) => {
        execFile(process.execPath, [MAIN, ...words], { env }, (error, refused, said) => {
          resolve({ exitCode: Number(error?.code ?? 0), refused: refused.split('\n').filter(Boolean), said: said.trim() });
        });
      });
    },
    /** The ward of each of these postcodes, as the table has it. */
    async wardsOf(...postcodes: string[]): Promise<(string | null)[]> {
      const sql = 'select (select ward_code from postcodes where postcode = asked) as ward from unnest($1::text[]) asked';
      return (await test.db.query<{ ward: string | null }>(sql, [postcodes])).rows.map(({ ward }) => ward);
    },
  };
}
