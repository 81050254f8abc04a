import { isSuspicious } from '@wardwise/domain';
import { saveEntries, saveNamed, type Written } from './entry.store.ts';
import { type Entry, readEntry } from './read-entry.ts';
import {
  countMissing,
  type DirectoryTx,
  endReading,
  findKnown,
  lockSource,
  type Source,
  saveGone,
  saveTroubles,
  stopReading,
} from './source.store.ts';
import { type RowTrouble, SourceError } from './source-error.ts';

/** What came of rows: written, refused, and each trouble with its place. */
export type RowsRead = Written & { refused: number; told: { line: number; troubles: RowTrouble[] }[] };

/**
 * Writes the rows of one page or file: the good ones whole, the others not at all. Throws SourceError where more than half cannot be read: then its
 * columns have moved, and nothing of it is written.
 */
export async function writeRows(tx: DirectoryTx, source: Source, page: number, rows: readonly unknown[]): Promise<RowsRead> {
  const known = await findKnown(tx);
  const taken = new Map<string, Entry>();
  const told: RowsRead['told'] = [];
  for (const [at, row] of rows.entries()) {
    const { entry, troubles } = readEntry(row, known);
    const repeated = entry !== null && taken.has(entry.ref);
    if (entry && !repeated) taken.set(entry.ref, entry);
    const all: RowTrouble[] = repeated ? [...troubles, { field: 'id', code: 'REPEATED' }] : troubles;
    if (all.length > 0) told.push({ line: at + 1, troubles: all });
  }
  const refused = rows.length - taken.size;
  if (refused > 1 && refused * 2 > rows.length) throw new MovedColumns(page, told);
  await saveTroubles(tx, source.id, page, told);
  await saveNamed(tx, source.id, rows.flatMap(refOf));
  return { ...(await saveEntries(tx, source.id, [...taken.values()])), refused, told };
}

/** What a row calls itself, also where the rest of it cannot be read: it is named, and so not gone. */
function refOf(row: unknown): string[] {
  const { id } = (row ?? {}) as { id?: unknown };
  return typeof id === 'string' || typeof id === 'number' ? [String(id).trim()] : [];
}

/** More than half of the rows cannot be read; which, and why, goes with it. */
export class MovedColumns extends SourceError {
  readonly page: number;
  readonly told: RowsRead['told'];
  constructor(page: number, told: RowsRead['told']) {
    super('FEED_MOVED_COLUMNS');
    this.page = page;
    this.told = told;
  }
}

/** Ends a reading that came to the last row: what was not named is gone, unless so much is missing that somebody must say so first. */
export async function finishReading(tx: DirectoryTx, sourceId: string): Promise<{ gone: number; suspicious: boolean }> {
  const source = (await lockSource(tx, sourceId)) as Source;
  const { known, missing } = await countMissing(tx, source);
  if (!source.mayVanish && isSuspicious(known, missing)) {
    await stopReading(tx, sourceId, 'MANY_VANISHED', true, missing);
    return { gone: missing, suspicious: true };
  }
  await saveGone(tx, source);
  await endReading(tx, sourceId);
  return { gone: missing, suspicious: false };
}
