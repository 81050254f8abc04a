import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readdir, readFile, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { BackupError } from './backup-error.ts';

const DAY = z.iso.date();
const Manifest = z.object({
  madeAt: z.iso.datetime(),
  /** The newest migration that had run. */
  schema: z.string(),
  /** The major version of the server. */
  server: z.number().int(),
  /** The ring's keys that open what is in it, and the day of each. */
  ringKeys: z.array(z.object({ id: z.string(), day: DAY })),
  /** The ring's one key that lasts: whose ring it is. */
  lasting: z.string(),
  /** The first day on which it can be opened no more. */
  closedFrom: DAY,
  bytes: z.number().int(),
  sha256: z.string(),
});

/** What stands beside a backup, in the clear: when and of what it was made, and until when it can be opened. */
export type Manifest = z.infer<typeof Manifest>;
export type Backup = { file: string; manifest: Manifest };

const manifestOf = (file: string): string => `${file}.json`;

/** Keeps what was dumped under its name, and then says that it is whole: without its manifest it is no backup. */
export async function keepBackup(half: string, file: string, about: Omit<Manifest, 'bytes' | 'sha256'>): Promise<Backup> {
  const manifest = { ...about, ...(await printOf(half)) };
  await rename(half, file);
  const written = await open(`${manifestOf(file)}.part`, 'w', 0o600);
  await written.writeFile(`${JSON.stringify(manifest, null, 2)}\n`);
  await written.sync();
  await written.close();
  await rename(`${manifestOf(file)}.part`, manifestOf(file));
  const folder = await open(dirname(file), 'r').catch(() => null);
  await folder?.sync().catch(() => {});
  await folder?.close();
  return { file, manifest };
}

/** Every backup in a folder, the oldest first. */
export async function listBackups(folder: string): Promise<Backup[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.dump.json')).sort();
  return Promise.all(names.map((name) => readBackup(join(folder, name.slice(0, -'.json'.length)))));
}

/** The backup that was meant: this file, or the newest in this folder. Throws BackupError where there is none. */
export async function findBackup(from: string): Promise<Backup> {
  const there = await stat(from).catch(() => null);
  if (!there) throw new BackupError(`There is no ${from}.`);
  if (!there.isDirectory()) return readBackup(from);
  const newest = (await listBackups(from)).at(-1);
  if (!newest) throw new BackupError(`There is no backup in ${from}.`);
  return newest;
}

async function readBackup(file: string): Promise<Backup> {
  const beside = await readFile(manifestOf(file), 'utf8').catch(() => null);
  if (beside === null)
    throw new BackupError(`${file} has no ${basename(manifestOf(file))} beside it: its backup was cut off. Take another one.`);
  const read = Manifest.safeParse(parsed(beside));
  if (!read.success) throw new BackupError(`${manifestOf(file)} is not as a backup writes it. Take another backup.`);
  return { file, manifest: read.data };
}

/** Whether it is as it was written; one that was cut off on its way is not. */
export async function isWhole({ file, manifest }: Backup): Promise<boolean> {
  const print = await printOf(file).catch(() => null);
  return print?.bytes === manifest.bytes && print.sha256 === manifest.sha256;
}

/** Deletes a backup: what can be opened no more first, then what says so. */
export async function deleteBackup({ file }: Backup): Promise<void> {
  await unlink(file).catch(() => {});
  await unlink(manifestOf(file));
}

async function printOf(file: string): Promise<Pick<Manifest, 'bytes' | 'sha256'>> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return { bytes: (await stat(file)).size, sha256: hash.digest('hex') };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
