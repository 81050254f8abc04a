import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
// csv-parse: reads CSV as people's programs write it (quotes, line ends, byte-order marks), as a stream.
import { CsvError, parse } from 'csv-parse';
import { fileError } from './file-error.ts';
import { ImportError } from './import-error.ts';

/** How the rows of a file are read, once its first row has told how it is laid out. */
export type Form<Row> = { firstRowIsNames: boolean; read(record: string[], line: number): Row };

/** No row of such a table is longer; a quote left open would otherwise swallow the rest of the file. */
const LONGEST_ROW = 64 * 1024;
const BATCH = 1000;

/** Reads a CSV some rows at a time, never the whole of it; throws ImportError where it is no table. */
export async function* readCsv<Row>(file: string, findForm: (first: string[]) => Form<Row>): AsyncGenerator<Row[]> {
  await refuseNoFile(file);
  const source = createReadStream(file);
  let line = 1; // where the next row begins; counted here, for the library counts a CRLF between quotation marks twice
  let form: Form<Row> | null = null;
  let batch: Row[] = [];
  // Of the rows only every thousandth goes through the library's stream, to say that there are some: all of them would cost more than reading.
  const takeBatch = () => {
    const full = batch;
    batch = [];
    return full;
  };
  const parser = parse({
    bom: true,
    relax_column_count: true, // a row too short is refused by itself, later
    max_record_size: LONGEST_ROW,
    on_record: (record: string[]) => {
      const begins = line;
      line += 1 + breaksIn(record);
      if (record.length === 1 && record[0]?.trim() === '') return null; // a blank line
      const isFirst = form === null;
      form ??= findForm(record);
      if (!isFirst || !form.firstRowIsNames) batch.push(form.read(record, begins));
      return batch.length > 0 && batch.length % BATCH === 0 ? record : null;
    },
  });
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    for await (const _ of parser) yield takeBatch();
  } catch (error) {
    throw inWords(error, file, line);
  } finally {
    source.destroy();
    parser.destroy();
  }
  if (!form) throw new ImportError(`${file} is empty.`);
  yield takeBatch();
}

async function refuseNoFile(file: string): Promise<void> {
  const found = await stat(file).catch((error: unknown) => {
    throw inWords(error, file, 0);
  });
  if (found.isDirectory()) throw new ImportError(`${file} is a folder: name a CSV file.`);
}

const LINE_BREAK = /\r\n|\n|\r/g;
function breaksIn(record: string[]): number {
  let breaks = 0;
  for (const field of record) if (field.includes('\n') || field.includes('\r')) breaks += field.match(LINE_BREAK)?.length ?? 0;
  return breaks;
}

const BROKEN: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened and never closed',
  CSV_INVALID_CLOSING_QUOTE: 'something stands between a closing quotation mark and the next comma',
  INVALID_OPENING_QUOTE: 'a quotation mark stands in the middle of a field',
  CSV_MAX_RECORD_SIZE: 'a row is longer than any can be, perhaps because a quotation mark is not closed',
};

/** The library's and the system's errors in a sentence; the library's repeat what is in the file. */
function inWords(error: unknown, file: string, line: number): unknown {
  if (error instanceof CsvError) {
    const broken = BROKEN[error.code] ?? 'it is broken';
    return new ImportError(`${file} is not a CSV we can read: ${broken}, in the row that begins at line ${line}.`);
  }
  return fileError(error, file);
}
