import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import {
  guessColumns,
  IMPORT_BASES,
  IMPORT_FIELDS,
  IMPORT_ROWS_AT_ONCE,
  type ImportField,
  type ImportFileFault,
  NEEDED_IMPORT_FIELDS,
  readTable,
  refusalSentence,
} from '@wardwise/domain';
import { parse } from 'csv-parse/sync';
import { dbOf, type House } from '../../platform/context.ts';
import { findCoordinators } from '../../referral-lists/index.ts';
import { type ImportRow, type RowReport, takeInVolunteers } from '../../volunteer-imports/index.ts';
import type { Troubles } from '../directory/import-feed.ts';
import { fileError } from '../file-error.ts';
import { ImportError } from '../import-error.ts';

/** What was asked for: the file, the group it is from, on which basis, the coordinator who takes it in, and which column is what where the headings do not tell. */
export type AskedVolunteers = {
  file: string;
  source: string;
  basis: string;
  as: string;
  network: string | null;
  columns: string[];
  dryRun: boolean;
};

/** Takes in a group's file of volunteers as one coordinator; what is wrong with a row is told by its number and column, never by what it says. Answers a sentence; throws ImportError with one. */
export async function importVolunteers(house: House, asked: AskedVolunteers, troubles: Troubles): Promise<string> {
  const basis = IMPORT_BASES.find((known) => known === asked.basis.trim().toUpperCase().replaceAll(/[\s-]/g, '_'));
  if (!basis) throw new ImportError(`--basis is one of these: ${IMPORT_BASES.join(', ')}.`);
  const [actor, another] = await findCoordinators(house, asked.as, asked.network);
  if (!actor) throw new ImportError('No coordinator signs in with that e-mail: nothing was imported.');
  if (another) throw new ImportError('Coordinators of two networks sign in with that e-mail: say which with --network SLUG.');
  const { rows, dropped, fileSha256 } = await readRows(asked);
  const told: RowReport[] = [];
  for (let from = 0; from < rows.length; from += IMPORT_ROWS_AT_ONCE) {
    const input = {
      source: asked.source,
      basis,
      fileSha256,
      dryRun: asked.dryRun,
      rows: rows.slice(from, from + IMPORT_ROWS_AT_ONCE),
    };
    const taken = await takeInVolunteers({ actor, house, db: dbOf(house, actor) }, input);
    if (!taken.ok)
      throw new ImportError(taken.refusals.map(({ code, field }) => `--${field}: ${refusalSentence(code, 'en')}`).join('\n'));
    told.push(...taken.value.rows);
  }
  for (const { row, remarks } of told) for (const { field, code } of remarks) troubles(`row ${row}`, field ?? '', code);
  return [
    ...[...new Set(told.flatMap(({ remarks }) => remarks.map(({ code }) => code)))]
      .sort()
      .map((code) => `${code}: ${refusalSentence(code, 'en')}`),
    ...(dropped.length > 0 ? [`Dropped unread: ${dropped.join(', ')}`] : []),
    summary(told, asked),
  ].join('\n');
}

function summary(told: readonly RowReport[], { dryRun }: AskedVolunteers): string {
  const count = (outcome: RowReport['outcome']) => told.filter((row) => row.outcome === outcome).length;
  const taken = `${count('TAKEN_IN')} taken in, ${count('KNOWN')} known already, ${count('TO_MEND')} to mend, ${count('NOT_TAKEN')} who cannot be taken`;
  return `${dryRun ? 'Tried, and nothing was kept: ' : ''}${taken}`;
}

const FAULTS: Record<ImportFileFault, string> = {
  FILE_IS_EMPTY: 'there is nothing in it',
  FILE_TOO_LARGE: 'it is larger than 4 MB: divide it',
  FILE_IS_WORKBOOK: 'it is a workbook: open it, and save it as CSV (File, Save as, CSV UTF-8)',
  FILE_IS_NO_TEXT: 'it is no text: save it as CSV',
  FILE_IS_BROKEN: 'it is no CSV: perhaps a quotation mark is opened and never closed',
  LIST_TOO_LONG: 'it has more than 5,000 rows: divide it',
};

async function readRows({ file, columns }: AskedVolunteers) {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw fileError(error, file);
  });
  const table = readTable(bytes, (text, delimiter) =>
    parse(text, { delimiter, bom: true, relax_column_count: true, relax_quotes: true }),
  );
  if (!table.ok) throw new ImportError(`${file} was not read: ${table.refusals.map(({ code }) => FAULTS[code]).join('; ')}.`);
  const { headings, rows } = table.value;
  const fields = mapped(headings, columns);
  const missing = NEEDED_IMPORT_FIELDS.filter((field) => !fields.includes(field));
  if (missing.length > 0)
    throw new ImportError(`No column was found for ${missing.join(', ')}: say which it is with --column ${missing[0]}=HEADING.`);
  const said = rows.map(({ row, cells }): ImportRow => {
    const read: ImportRow = { row };
    for (const [at, field] of fields.entries()) if (field) read[field] = cells[at] ?? '';
    return read;
  });
  const dropped = headings.filter((heading, at) => fields[at] === null && heading !== '');
  return { rows: said, dropped, fileSha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Our guess by the headings, changed by what was said. */
function mapped(headings: readonly string[], said: readonly string[]): (ImportField | null)[] {
  const fields = guessColumns(headings);
  for (const one of said) {
    const [name = '', heading = ''] = one.split(/=(.*)/s);
    const field = IMPORT_FIELDS.find((known) => known === name.trim());
    const at = headings.findIndex((known) => known.toLowerCase() === heading.trim().toLowerCase());
    if (!field || at < 0)
      throw new ImportError(`--column is FIELD=HEADING, with one of ${IMPORT_FIELDS.join(', ')} and a heading of the file.`);
    for (const [other, known] of fields.entries()) if (known === field) fields[other] = null;
    fields[at] = field;
  }
  return fields;
}
