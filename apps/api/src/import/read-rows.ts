import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
// csv-parse: reads CSV as people's programs write it (quotes, line ends, byte-order marks), as a stream.
import { CsvError, parse } from 'csv-parse';
import type { Columns } from './arguments.ts';
import { ImportError } from './import-error.ts';

/** One row of the file: the line it begins on, and what stands in the two columns. */
export type FileRow = { line: number; postcode: string; ward: string };

/** No row of a postcode table is longer; a quote left open would otherwise swallow the rest of the file. */
const LONGEST_ROW = 64 * 1024;

/** Reads a CSV row by row, never the whole of it; throws ImportError where it is not a table with these columns. */
export async function* readRows(file: string, columns: Columns): AsyncGenerator<FileRow> {
  await refuseNoFile(file);
  const source = createReadStream(file);
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true, // a row too short is refused by itself
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
  });
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let places: { postcode: number; ward: number } | null = null;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (!places) {
        places = findColumns(record, columns);
        continue;
      }
      const { [places.postcode]: postcode = '', [places.ward]: ward = '' } = record;
      yield { line: beginning(record, info.lines), postcode: postcode.trim(), ward: ward.trim() };
    }
  } catch (error) {
    throw inWords(error, file);
  } finally {
    source.destroy();
    parser.destroy();
  }
  if (!places) throw new ImportError(`${file} is empty.`);
}

async function refuseNoFile(file: string): Promise<void> {
  const found = await stat(file).catch((error: unknown) => {
    throw inWords(error, file);
  });
  if (found.isDirectory()) throw new ImportError(`${file} is a folder: name a CSV file.`);
}

function findColumns(header: string[], { postcode, ward }: Columns) {
  const names = header.map((name) => name.trim().toLowerCase());
  const place = (wanted: string, option: string) => {
    const found = names.indexOf(wanted.toLowerCase());
    if (found < 0)
      throw new ImportError(`The first line names no column "${wanted}". If the file calls it otherwise, say ${option} NAME.`);
    if (names.lastIndexOf(wanted.toLowerCase()) !== found)
      throw new ImportError(`The first line names the column "${wanted}" twice. Say which one is meant with ${option} NAME.`);
    return found;
  };
  return { postcode: place(postcode, '--postcode-column'), ward: place(ward, '--ward-column') };
}

// csv-parse tells the line a row ends on; quoted fields may hold line breaks.
const beginning = (record: string[], ends: number): number =>
  ends - record.reduce((breaks, field) => breaks + (field.includes('\n') ? field.split('\n').length - 1 : 0), 0);

const BROKEN: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened and never closed',
  CSV_INVALID_CLOSING_QUOTE: 'something stands between a closing quotation mark and the next comma',
  INVALID_OPENING_QUOTE: 'a quotation mark stands in the middle of a field',
  CSV_MAX_RECORD_SIZE: 'a row is longer than any can be, perhaps because a quotation mark is not closed',
};

/** The library's and the system's errors in a sentence; theirs repeat what is in the file. */
function inWords(error: unknown, file: string): unknown {
  if (error instanceof CsvError)
    return new ImportError(`${file} is not a CSV we can read: ${BROKEN[error.code] ?? 'it is broken'}, at line ${error.lines}.`);
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return new ImportError(`There is no file ${file}.`);
  if (code === 'EACCES' || code === 'EPERM') return new ImportError(`${file} may not be read by this user.`);
  return typeof code === 'string' && code.startsWith('E') ? new ImportError(`${file} cannot be read (${code}).`) : error;
}
