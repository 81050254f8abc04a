import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll } from 'vitest';
import { runImport } from '../src/import/run-import.ts';
import type { TestHouse } from './house.ts';

const MAIN = join(import.meta.dirname, '..', 'dist', 'import', 'main.js');

type Ran = { exitCode: number; refused: string[]; said: string };

/** The import on a house's database: what stands on standard output (refused rows), what else it says, and how it ends. */
export function importInto(test: TestHouse, more: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'wardwise-import-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const settings = () => {
    const { app, migration, keeper } = test.urls;
    const database = { DATABASE_URL: app, MIGRATION_DATABASE_URL: migration, KEEPER_DATABASE_URL: keeper };
    return { ...process.env, NODE_OPTIONS: '', ...database, KEY_RING: test.keyRing, ERASURE_JOURNAL: test.erasures, ...more };
  };
  return {
    folder,
    /** A file with this text; its path. */
    file(name: string, text: string | Buffer): string {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    },
    /** All of it but the process, which takes its second to start. */
    async run(...words: string[]): Promise<Ran> {
      const refused: string[] = [];
      const said: string[] = [];
      const told = (what: unknown) => (typeof what === 'string' ? what : inspect(what));
      const terminal = { refused: (line: string) => refused.push(line), said: (what: unknown) => said.push(told(what)) };
      const exitCode = await runImport(words, terminal, settings());
      return { exitCode, refused, said: said.join('\n').trim() };
    },
    /** As a person runs it, in a process of its own. */
    start(...words: string[]): Promise<Ran> {
      return new Promise((resolve) => {
        execFile(process.execPath, [MAIN, ...words], { env: settings() }, (error, refused, said) => {
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
