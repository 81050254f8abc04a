import { mkdir, open, readdir, readFile, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { NetworkId } from '@wardwise/domain';

/** One sealed record that was erased: whose, of which table, under which data key, by which rule and when. Ids and times, nothing else. */
export type Erased = { at: Date; networkId: NetworkId; key: string; table: string; ownerId: string; why: string };

/** What became of an erasure that was written down: nobody knows yet, it was committed, or it never was. */
type Outcome = 'WRITTEN' | 'CONFIRMED' | 'STRUCK';

/** All that the journal says: each erasure once, in the order in which they were written, when it was last written to, and when a backup was last made. */
type Written = { erased: (Erased & { outcome: Outcome })[]; lastAt: Date | null; lastBackupAt: Date | null; unread: number };

/**
 * The erasure journal: lines in a folder outside the database, a file a day. What a transaction erases stands in it, on the disk, before it
 * commits; so a copy of the database from before can be told what it must forget.
 */
export type Journal = {
  /** Where it lies, for a sentence to whoever runs the server. */
  place: string;
  /** Writes down what is about to be erased; back only when it is on the disk. */
  write(erased: readonly Erased[]): Promise<void>;
  /** … that it was committed. Nothing hangs on this line alone, so it need not reach the disk. */
  confirm(erased: readonly Erased[]): Promise<void>;
  /** … that it never was. */
  strike(erased: readonly Erased[]): Promise<void>;
  /** Says that it was kept until now, whether or not anything was erased; by the worker's round, or by a backup. */
  beat(at: Date, by: 'WORKER' | 'BACKUP'): Promise<void>;
  read(): Promise<Written>;
  /** When a backup was last made, as far as the days it has go back. */
  lastBackupAt(): Promise<Date | null>;
  /** Forgets the days before this one (`2026-11-22`); answers how many. */
  forgetBefore(day: string): Promise<number>;
};

/** The journal cannot be used; the sentence says what to do. */
export class JournalError extends Error {}

/** Opens the journal in a folder of mode 0700, made where it is not there. Throws JournalError for one that cannot be used. */
export async function openJournal(folder: string): Promise<Journal> {
  await makeFolder(folder);
  const append = (day: string, lines: object[], toTheDisk: boolean) => appendTo(join(folder, `${day}.log`), lines, toTheDisk);
  const mark = async (how: 'confirmed' | 'struck', erased: readonly Erased[]) => {
    for (const [day, those] of byDay(erased)) await append(day, [{ [how]: those.map(({ key }) => key) }], how === 'struck');
  };
  return {
    place: folder,
    write: async (erased) => {
      for (const [day, those] of byDay(erased)) await append(day, those.map(lineOf), true);
    },
    confirm: (erased) => mark('confirmed', erased),
    strike: (erased) => mark('struck', erased),
    beat: (at, by) => append(dayOf(at), [{ at, beat: by }], true),
    read: async () => fold(await Promise.all((await daysIn(folder)).map((day) => readFile(join(folder, `${day}.log`), 'utf8')))),
    lastBackupAt: () => lastBackupIn(folder),
    forgetBefore: async (day) => {
      const old = (await daysIn(folder)).filter((name) => name < day);
      for (const name of old) await unlink(join(folder, `${name}.log`)).catch(unlessGone);
      return old.length;
    },
  };
}

const lineOf = ({ at, networkId, key, table, ownerId, why }: Erased) => ({
  at,
  network: networkId,
  key,
  table,
  owner: ownerId,
  why,
});
const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

/** The day of an erasure is that of its transaction: all that is said of it stands in one file. */
function byDay(erased: readonly Erased[]): Map<string, Erased[]> {
  const days = new Map<string, Erased[]>();
  for (const one of erased) days.set(dayOf(one.at), [...(days.get(dayOf(one.at)) ?? []), one]);
  return days;
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    if (((await stat(folder)).mode & 0o077) !== 0)
      throw new JournalError(`The erasure journal ${folder} can be read by others. Make it private: chmod 700 ${folder}`);
    await (await open(join(folder, '.own'), 'w', 0o600)).close(); // whether we may write, before anything hangs on it
    await unlink(join(folder, '.own')).catch(unlessGone);
  } catch (error) {
    throw isForbidden(error) ? new JournalError(notOurs(folder)) : error;
  }
}

/** A line begins with a new line, so that one which a power cut tore off spoils none after it. One write: lines of two processes do not mix. */
async function appendTo(path: string, lines: object[], toTheDisk: boolean): Promise<void> {
  const file = await open(path, 'a', 0o600);
  try {
    const isNew = (await file.stat()).size === 0;
    await file.write(lines.map((line) => `\n${JSON.stringify(line)}`).join(''));
    if (!toTheDisk) return;
    await file.sync();
    if (isNew) await syncFolder(dirname(path));
  } finally {
    await file.close();
  }
}

/** A new file is on the disk only when its folder is. Where folders cannot be opened (Windows), the system sees to it. */
async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r').catch(() => null);
  await opened?.sync().catch(() => {});
  await opened?.close();
}

/** Read from the newest day back, and of each line no more than whether it speaks of a backup: the journal may be long, and this is asked often. */
async function lastBackupIn(folder: string): Promise<Date | null> {
  for (const day of (await daysIn(folder)).reverse()) {
    const lines = (await readFile(join(folder, `${day}.log`), 'utf8')).split('\n').filter((line) => line.includes('"BACKUP"'));
    const { lastBackupAt } = fold(lines);
    if (lastBackupAt) return lastBackupAt;
  }
  return null;
}

const DAY = /^\d{4}-\d{2}-\d{2}\.log$/;

async function daysIn(folder: string): Promise<string[]> {
  const files = (await readdir(folder)).filter((file) => DAY.test(file));
  return files.map((file) => file.slice(0, -'.log'.length)).sort();
}

type Line = { at?: string; network?: string; key?: string; table?: string; owner?: string; why?: string } & {
  confirmed?: string[];
  struck?: string[];
  beat?: string;
};

/** What was confirmed stays so, whatever is said after it: nothing that is gone from the database comes back by itself. */
function fold(texts: string[]): Written {
  const known = new Map<string, Erased & { outcome: Outcome }>();
  let [lastAt, lastBackupAt, unread]: [Date | null, Date | null, number] = [null, null, 0];
  const mark = (keys: string[], outcome: Outcome) => {
    for (const key of keys) {
      const one = known.get(key);
      if (one && one.outcome !== 'CONFIRMED') one.outcome = outcome;
    }
  };
  for (const text of texts.flatMap((file) => file.split('\n')).filter(Boolean)) {
    const line = parse(text);
    if (!line) unread += 1;
    if (line?.at && (!lastAt || new Date(line.at) > lastAt)) lastAt = new Date(line.at);
    if (line?.at && line.beat === 'BACKUP') lastBackupAt = new Date(line.at);
    mark(line?.confirmed ?? [], 'CONFIRMED');
    mark(line?.struck ?? [], 'STRUCK');
    if (!line?.key) continue;
    const before = known.get(line.key);
    if (before) mark([line.key], 'WRITTEN');
    else known.set(line.key, { ...erasedOf(line as Required<Line>), outcome: 'WRITTEN' });
  }
  return { erased: [...known.values()], lastAt, lastBackupAt, unread };
}

function parse(text: string): Line | null {
  try {
    return JSON.parse(text) as Line;
  } catch {
    return null;
  }
}

const erasedOf = ({ at, network, key, table, owner, why }: Required<Line>): Erased => ({
  ...{ at: new Date(at), networkId: network as NetworkId, key, table, ownerId: owner, why },
});

const unlessGone = (error: unknown) => {
  if ((error as { code?: unknown }).code !== 'ENOENT') throw error;
};
const isForbidden = (error: unknown): boolean =>
  ['EACCES', 'EPERM', 'EROFS'].includes(String((error as { code?: unknown }).code));
const notOurs = (folder: string): string =>
  `Wardwise may not read and write the erasure journal ${folder}. Make that folder yours (sudo chown -R "$USER" ${folder}), or set ERASURE_JOURNAL to a folder of your own.`;
