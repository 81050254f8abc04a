import { statfsSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The embedded server cannot start; the sentence says what to do. */
export class EmbeddedDatabaseError extends Error {}

/** With less than this left PostgreSQL cannot write its next 16 MB of log. */
const LEAST_FREE_BYTES = 17 * 1024 * 1024;

/** Why the embedded server in a folder does not start, in a sentence: the first reason that is found to be true, from what it `said` among others. */
export function whyNoServer(folder: string, said: string, error: unknown): EmbeddedDatabaseError {
  if (error instanceof EmbeddedDatabaseError) return error;
  return (
    (mayNotWrite(error) ? notYours(folder) : null) ??
    fullDisk(folder, `${said} ${error instanceof Error ? error.message : ''}`) ??
    closedToPostgres(folder) ??
    asItSays(folder, said, error)
  );
}

const mayNotWrite = (error: unknown) =>
  ['EACCES', 'EPERM', 'EROFS'].includes(String((error as { code?: unknown } | undefined)?.code));

const notYours = (folder: string) =>
  new EmbeddedDatabaseError(
    `Wardwise may not write in ${folder}. Make that folder yours (sudo chown -R "$USER" ${folder}), or set DATA_DIR to a folder of your own.`,
  );

/** The disk is full, by what is left of it or by what the server said of it; or null. */
export function fullDisk(folder: string, said = ''): EmbeddedDatabaseError | null {
  const left = bytesLeft(folder);
  if (left > LEAST_FREE_BYTES && !/No space left on device|could not extend file/.test(said)) return null;
  return new EmbeddedDatabaseError(
    `The disk that holds ${folder} is full: ${Math.floor(left / 1024 / 1024)} MB are left, and Wardwise needs about 200 MB to begin. ` +
      'Make room and start it again: what is half made is made anew, and what was there is kept.',
  );
}

function bytesLeft(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/** PostgreSQL refuses to run as root, so for root it runs as the user postgres, who must get in. */
function closedToPostgres(folder: string): EmbeddedDatabaseError | null {
  if (userInfo().uid !== 0) return null;
  const closed = [folder, dirname(fileURLToPath(import.meta.url))].flatMap(pathTo).find(isClosed);
  if (!closed) return null;
  return new EmbeddedDatabaseError(
    `Wardwise runs as root, and its PostgreSQL then as the user postgres, who may not enter ${closed}. ` +
      'Run Wardwise as a plain user; or set DATA_DIR to, and put Wardwise itself into, folders that every user may enter (chmod o+x).',
  );
}

/** A folder and all that it lies in. */
const pathTo = (folder: string): string[] => (dirname(folder) === folder ? [folder] : [...pathTo(dirname(folder)), folder]);

const isClosed = (folder: string): boolean => ((statSync(folder, { throwIfNoEntry: false })?.mode ?? 0o001) & 0o001) === 0;

/** PostgreSQL's own word, which at start says nothing of anybody. */
function asItSays(folder: string, said: string, error: unknown): EmbeddedDatabaseError {
  const fatal = /(?:FATAL|PANIC|error): +(.*)/.exec(said)?.[1];
  const word = fatal ?? (error instanceof Error ? error.message.split('\n')[0] : undefined);
  return new EmbeddedDatabaseError(
    `The embedded PostgreSQL in ${folder} does not start${word ? ` (${word})` : ''}. ` +
      'Its libraries come with npm: run "npm ci" with install scripts allowed, in a folder that every user may enter; or set DATABASE_URL to a PostgreSQL 15 or newer.',
  );
}
