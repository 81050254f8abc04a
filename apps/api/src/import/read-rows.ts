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
  let line = 1; // where the next row begins; counted here, for the library counts a CRLF between quotation marks twice
  const parser = parse({
    bom: true,
    relax_column_count: true, // a row too short is refused by itself, later
    max_record_size: LONGEST_ROW,
    on_record: (record: string[]) => {
      const numbered = [String(line), ...record];
      line += 1 + breaksIn(record);
      return record.length === 1 && record[0]?.trim() === '' ? null : numbered; // a blank line
    },
  });
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let places: { postcode: number; ward: number } | null = null;
  try {
    for await (const [begins, ...record] of parser as AsyncIterable<string[]>) {
      if (places) {
        const { [places.postcode]: postcode = '', [places.ward]: ward = '' } = record;
        yield { line: Number(begins), postcode: postcode.trim(), ward: ward.trim() };
      } else places = findColumns(record, columns);
    }
  } catch (error) {
    throw inWords(error, file, line);
  } finally {
    source.destroy();
    parser.destroy();
  }
  if (!places) throw new ImportError(`${file} is empty.`);
}

async function refuseNoFile(file: string): Promise<void> {
  const found = await stat(file).catch((error: unknown) => {
    throw inWords(error, file, 0);
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

const breaksIn = (record: string[]): number =>
  record.reduce((breaks, field) => breaks + (field.match(/\r\n|\n|\r/g)?.length ?? 0), 0);

const BROKEN: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened and never closed',
  CSV_INVALID_CLOSING_QUOTE: 'something stands between a closing quotation mark and the next comma',
  INVALID_OPENING_QUOTE: 'a quotation mark stands in the middle of a field',
  CSV_MAX_RECORD_SIZE: 'a row is longer than any can be, perhaps because a quotation mark is not closed',
};

/** The library's and the system's errors in a sentence; theirs repeat what is in the file. */
function inWords(error: unknown, file: string, line: number): unknown {
  if (error instanceof CsvError) {
    const broken = BROKEN[error.code] ?? 'it is broken';
    return new ImportError(`${file} is not a CSV we can read: ${broken}, in the row that begins at line ${line}.`);
  }
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return new ImportError(`There is no file ${file}.`);
  if (code === 'EACCES' || code === 'EPERM') return new ImportError(`${file} may not be read by this user.`);
  return typeof code === 'string' && code.startsWith('E') ? new ImportError(`${file} cannot be read (${code}).`) : error;
}
