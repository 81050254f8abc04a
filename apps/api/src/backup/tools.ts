import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { environmentWith } from '../env.ts';
import { BackupError } from './backup-error.ts';

/** PostgreSQL's own programs of one major version, as they are run. */
export type Tools = { major: number; dump: string; restore: string };

/** Where packages put the programs of a version, after PG_BIN and whatever is on the PATH. */
const placesOf = (major: number): string[] => [
  `/usr/lib/postgresql/${major}/bin`,
  `/usr/pgsql-${major}/bin`,
  `/opt/homebrew/opt/postgresql@${major}/bin`,
  `/usr/local/opt/postgresql@${major}/bin`,
  `C:\\Program Files\\PostgreSQL\\${major}\\bin`,
];

/** Finds pg_dump and pg_restore of the server's major version: another one's may write what this server does not read. Throws BackupError. */
export async function findTools(major: number, pgBin: string | null): Promise<Tools> {
  const places = pgBin ? [pgBin] : ['', ...placesOf(major)];
  for (const place of places) {
    const [dump, restore] = ['pg_dump', 'pg_restore'].map((program) => (place ? join(place, program) : program)) as [
      string,
      string,
    ];
    if ((await majorOf(dump)) === major && (await majorOf(restore)) === major) return { major, dump, restore };
  }
  const looked = pgBin ? `in ${pgBin} (PG_BIN)` : `on the PATH and in ${placesOf(major)[0]}`;
  throw new BackupError(
    `The database is PostgreSQL ${major}, and no pg_dump and pg_restore of version ${major} were found ${looked}. Install them (on Debian or Ubuntu: ` +
      `apt-get install postgresql-client-${major}, from https://apt.postgresql.org where the system has another version; on a Mac: brew install postgresql@${major}), ` +
      'or say by PG_BIN in which folder they are.',
  );
}

async function majorOf(program: string): Promise<number | null> {
  const { code, said } = await run(program, ['--version'], {}).catch(() => ({ code: 1, said: '' }));
  const version = /\(PostgreSQL\) (\d+)/.exec(said);
  return code === 0 && version ? Number(version[1]) : null;
}

/** Runs one of them on a database; its password stands in no list of processes. Throws BackupError with the first thing it complains of, without values of rows. */
export async function runTool(program: string, url: string, args: string[]): Promise<void> {
  const plain = new URL(url);
  const password = decodeURIComponent(plain.password);
  plain.password = '';
  const { code, said } = await run(program, [`--dbname=${plain.href}`, '--no-password', ...args], { PGPASSWORD: password });
  if (code !== 0) throw new BackupError(`${program} did not get through. ${complaintIn(said)}`);
}

/** What a dump holds, or null where it cannot be read. */
export async function listDump(program: string, file: string): Promise<string | null> {
  const { code, said } = await run(program, ['--list', file], {});
  return code === 0 ? said : null;
}

// What PostgreSQL quotes is the name of a thing where it says so, and else may be somebody's.
const QUOTED =
  /(\b(?:relation|table|column|constraint|role|user|database|schema|function|type|index|extension|sequence|parameter|file) )?"[^"]*"/g;

/** The first line that complains, without any value of a row. */
export const complaintIn = (said: string): string =>
  (said.split('\n').find((line) => /error|fatal/i.test(line)) ?? 'It did not say why.')
    .replace(QUOTED, (quoted, thing) => (thing ? quoted : '"…"'))
    .slice(0, 300);

async function run(
  program: string,
  args: string[],
  more: Record<string, string>,
): Promise<{ code: number | null; said: string }> {
  const child = spawn(program, args, { env: environmentWith({ ...more, LC_ALL: 'C' }), stdio: ['ignore', 'pipe', 'pipe'] });
  const over = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [code, ...said] = await Promise.all([over, text(child.stdout), text(child.stderr)]);
  return { code, said: said.join('\n') };
}
