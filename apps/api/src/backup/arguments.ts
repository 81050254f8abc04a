import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BackupError } from './backup-error.ts';

export type AskedBackup = { folder: string; ringTo: string | null; prune: boolean };
export type AskedRestore = { from: string; journalLags: boolean };

const BACKUP = `Use it like this:
  npm run backup -- FOLDER [--ring-to FOLDER] [--prune]`;
const RESTORE = `Use it like this:
  npm run restore -- FOLDER [--journal-lags]       the newest backup in it
  npm run restore -- FILE.dump [--journal-lags]    this one`;

/** Reads the command line of `npm run backup`; throws BackupError with how to use it. */
export function readBackupArguments(words: string[]): AskedBackup {
  const { positionals, values } = parse(words, BACKUP, { 'ring-to': { type: 'string' }, prune: { type: 'boolean' } });
  const [folder, ...more] = positionals;
  if (!folder || more.length > 0) throw new BackupError(BACKUP);
  const ringTo = values['ring-to'];
  return { folder: resolve(folder), ringTo: typeof ringTo === 'string' ? resolve(ringTo) : null, prune: values.prune === true };
}

/** The same for `npm run restore`. */
export function readRestoreArguments(words: string[]): AskedRestore {
  const { positionals, values } = parse(words, RESTORE, { 'journal-lags': { type: 'boolean' } });
  const [from, ...more] = positionals;
  if (!from || more.length > 0) throw new BackupError(RESTORE);
  return { from: resolve(from), journalLags: values['journal-lags'] === true };
}

function parse(args: string[], usage: string, options: Record<string, { type: 'string' | 'boolean' }>) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch {
    throw new BackupError(usage);
  }
}
