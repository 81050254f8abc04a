import { readPostcode } from '@wardwise/domain';
import type pg from 'pg';
import type { Columns } from './arguments.ts';
import { ImportError } from './import-error.ts';
import { type FileRow, readRows } from './read-rows.ts';
import { findAmbiguous, type Kept, keepStaged, knownWards, makeStage, type Staged, stage } from './staged-postcodes.ts';

/** Why one row was not taken. */
type RowRefusal = 'TEXT_MISSING' | 'POSTCODE_MALFORMED' | 'WARD_NOT_FOUND' | 'POSTCODE_IN_TWO_WARDS';

/** What came of a file, in rows; `repeated` are those that say what an earlier row said. */
export type Imported = Kept & { rows: number; refused: number; repeated: number };

/** Who is told while it goes on; of a refused row, the line and the reason and nothing else. */
export type Listener = { refused(line: number, code: RowRefusal): void; progress(rows: number): void };

const BATCH = 5000;

/**
 * Puts the rows of a CSV into the table of postcodes, all of the good ones or, where the file breaks off, none; twice is once.
 * A postcode that the file puts in two wards is taken from neither row: a lead picks the ward, which beats sending help to the wrong one.
 */
export async function importPostcodes(client: pg.Client, file: string, columns: Columns, listener: Listener): Promise<Imported> {
  await client.query('begin');
  try {
    const imported = await importRows(client, readRows(file, columns), listener);
    await client.query('commit');
    return imported;
  } catch (error) {
    await client.query('rollback').catch(() => {}); // a lost connection has rolled back by itself
    throw error;
  }
}

async function importRows(client: pg.Client, rows: AsyncIterable<FileRow>, listener: Listener): Promise<Imported> {
  const wards = await knownWards(client);
  if (wards.size === 0) throw new ImportError('This database knows no wards yet: start Wardwise once (npm start), then import.');
  await makeStage(client);
  let [read, refused] = [0, 0];
  const refuse = (line: number, code: RowRefusal) => {
    refused += 1;
    listener.refused(line, code);
  };
  let batch: Staged[] = [];
  for await (const row of rows) {
    read += 1;
    const checked = checkRow(row, wards);
    if (typeof checked === 'string') refuse(row.line, checked);
    else batch.push(checked);
    if (batch.length === BATCH) {
      await stage(client, batch);
      batch = [];
    }
    if (read % BATCH === 0) listener.progress(read);
  }
  await stage(client, batch);
  for (const line of await findAmbiguous(client)) refuse(line, 'POSTCODE_IN_TWO_WARDS');
  listener.progress(read);
  if (read === 0) throw new ImportError('The file has a first line and no rows under it.');
  if (read === refused) throw new ImportError('No row of the file could be used: nothing was imported.');
  const kept = await keepStaged(client);
  return { ...kept, rows: read, refused, repeated: read - refused - kept.added - kept.moved - kept.unchanged };
}

function checkRow({ line, postcode, ward }: FileRow, wards: ReadonlySet<string>): Staged | RowRefusal {
  if (postcode === '' || ward === '') return 'TEXT_MISSING';
  const read = readPostcode(postcode);
  if (!read.ok) return 'POSTCODE_MALFORMED';
  return wards.has(ward) ? { line, postcode: read.value.postcode, ward } : 'WARD_NOT_FOUND';
}
